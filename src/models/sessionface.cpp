#include "models/sessionface.h"

#include "imaging/intake.h"
#include "profile/activeservice.h"

namespace countersign {

namespace {

// Empty when the service gives none.
QUrl faceOf(const SessionDecision &session)
{
    for (const FaceMatchFeature &match : session.faceMatches) {
        if (!match.targetImage.isEmpty())
            return match.targetImage;
    }
    for (const LivenessFeature &liveness : session.livenessChecks) {
        if (!liveness.referenceImage.isEmpty())
            return liveness.referenceImage;
    }
    return {};
}

} // namespace

SessionFace::SessionFace(ActiveService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    // Another service knows nothing of that session.
    connect(&service, &ActiveService::changed, this, [this] {
        drop();
        Q_EMIT changed();
    });
}

SessionFace::~SessionFace()
{
    drop();
}

bool SessionFace::isReading() const
{
    return m_reading.isRunning() || m_fetching.isRunning() || m_decoding.isRunning();
}

void SessionFace::read(const QString &sessionId)
{
    drop();
    m_reading.start(m_service.service().decision(sessionId), this,
                    [this](const Result<SessionDecision> &session) {
                        if (session)
                            fetch(*session);
                        else
                            refuse(session.error());
                    });
    Q_EMIT changed();
}

void SessionFace::drop()
{
    m_reading.drop();
    m_fetching.drop();
    m_decoding.drop();
}

void SessionFace::fetch(const SessionDecision &session)
{
    const QUrl address = faceOf(session);
    if (address.isEmpty()) {
        refuse(makeError(ErrorKind::NotFound,
                         tr("The service gave no picture of this case's face. Choose a picture instead.")));
        return;
    }
    m_fetching.start(m_service.service().fetchImage(address), this,
                     [this, id = session.id](const Result<QByteArray> &bytes) {
                         if (bytes)
                             decode(id, *bytes);
                         else
                             refuse(bytes.error());
                     });
}

void SessionFace::decode(const QString &sessionId, const QByteArray &bytes)
{
    m_decoding.start(imaging::loadBytes(bytes, {}), this,
                     [this, sessionId](const Result<imaging::PicturePtr> &picture) {
                         if (!picture) {
                             refuse(picture.error());
                             return;
                         }
                         Q_EMIT changed();
                         Q_EMIT arrived(sessionId, *picture);
                     });
}

void SessionFace::refuse(const Error &error)
{
    Q_EMIT changed();
    Q_EMIT failed(error);
}

} // namespace countersign
