#pragma once

#include "base/latestcall.h"
#include "domain/session.h"
#include "imaging/picture.h"

#include <QObject>

namespace countersign {

class ActiveService;

// Reads the picture of the very face that a session is about: the one that a list entry by reference takes
// (contract 4.5). One session at a time; a newer one replaces it. GUI thread.
class SessionFace final : public QObject
{
    Q_OBJECT

public:
    explicit SessionFace(ActiveService &service, QObject *parent = nullptr);
    ~SessionFace() override;

    // arrived() or failed() follows, unless drop() comes first.
    void read(const QString &sessionId);
    void drop();
    bool isReading() const;

Q_SIGNALS:
    void changed(); // begun or ended
    void arrived(const QString &sessionId, const countersign::imaging::PicturePtr &picture);
    void failed(const countersign::Error &error);

private:
    void fetch(const SessionDecision &session);
    void decode(const QString &sessionId, const QByteArray &bytes);
    void refuse(const Error &error);

    ActiveService &m_service;
    LatestCall<SessionDecision> m_reading;
    LatestCall<QByteArray> m_fetching;
    LatestCall<imaging::PicturePtr> m_decoding;
};

} // namespace countersign
