#include "models/facelocator.h"

#include "base/limits.h"
#include "imaging/uploadencoder.h"
#include "profile/activeservice.h"

namespace countersign {

FaceLocator::FaceLocator(ActiveService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_known(limits::locatedPictures)
{
    connect(&service, &ActiveService::changed, this, [this] { m_failed.clear(); });
}

std::optional<Result<QVector<LocatedFace>>> FaceLocator::faces(const imaging::PicturePtr &picture)
{
    if (const auto *known = m_known.object(picture->sha256))
        return *known;
    if (const auto failed = m_failed.constFind(picture->sha256); failed != m_failed.cend())
        return std::unexpected(*failed);
    if (!m_underWay.contains(picture->sha256))
        ask(picture);
    return std::nullopt;
}

void FaceLocator::ask(const imaging::PicturePtr &picture)
{
    m_underWay.insert(picture->sha256);
    imaging::reducedCopy(picture, limits::locatedSide)
        .then(this, [this, hash = picture->sha256](const Result<imaging::Upload> &copy) {
            if (!copy) {
                finish(hash, std::unexpected(copy.error()));
                return;
            }
            m_service.locateFaces({copy->bytes, copy->format, copy->uprightSize})
                .then(this, [this, hash](const Result<QVector<LocatedFace>> &faces) { finish(hash, faces); });
        });
}

void FaceLocator::finish(const QByteArray &sha256, const Result<QVector<LocatedFace>> &faces)
{
    m_underWay.remove(sha256);
    if (faces)
        m_known.insert(sha256, new QVector<LocatedFace>(*faces));
    else
        m_failed.insert(sha256, faces.error());
    Q_EMIT located(sha256);
}

} // namespace countersign
