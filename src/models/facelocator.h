#pragma once

#include "base/result.h"
#include "domain/locatedface.h"
#include "imaging/picture.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QVector>

#include <optional>

namespace countersign {

class ActiveService;

// Where the faces of a picture are, as this computer's own engine sees them, whichever service is active: the
// picture stays on this machine. Each picture is asked about once. GUI thread.
class FaceLocator : public QObject
{
    Q_OBJECT

public:
    explicit FaceLocator(ActiveService &service, QObject *parent = nullptr);

    // The faces, the one that is compared first; an error where they cannot be found out, which is tried
    // again once the service changed. Nothing while that is not known yet: located() follows.
    std::optional<Result<QVector<LocatedFace>>> faces(const imaging::PicturePtr &picture);

Q_SIGNALS:
    void located(const QByteArray &sha256);

private:
    void ask(const imaging::PicturePtr &picture);
    void finish(const QByteArray &sha256, const Result<QVector<LocatedFace>> &faces);

    ActiveService &m_service;
    QCache<QByteArray, QVector<LocatedFace>> m_known; // by the picture's hash
    QHash<QByteArray, Error> m_failed;
    QSet<QByteArray> m_underWay;
};

} // namespace countersign
