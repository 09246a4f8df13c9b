#pragma once

#include "base/latestcall.h"
#include "domain/session.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace countersign {

class ActiveService;
class FaceLocator;
class PictureFetcher;

// The next cases of the queue, read before they are opened, one call at a time, their pictures put into the
// fetcher's cache, within its budget, and the faces in them located. GUI thread.
class CasesAhead : public QObject
{
    Q_OBJECT

public:
    CasesAhead(ActiveService &service, PictureFetcher &pictures, FaceLocator &faces,
               QObject *parent = nullptr);
    ~CasesAhead() override;

    // Reads these, in this order, and forgets all others.
    void want(const QStringList &sessionIds);
    void clear();
    // A case that was read ahead, once, and only while its picture addresses are good.
    std::optional<SessionDecision> take(const QString &sessionId);
    // It is read, its pictures are in the cache, and where their faces are is known.
    bool isComplete(const QString &sessionId);

private:
    struct Read
    {
        SessionDecision decision;
        QDateTime at;
    };

    void readNext();
    bool prepare(const SessionDecision &decision);

    ActiveService &m_service;
    PictureFetcher &m_pictures;
    FaceLocator &m_faces;
    QStringList m_wanted;
    QHash<QString, Read> m_read;
    LatestCall<SessionDecision> m_reading;
};

} // namespace countersign
