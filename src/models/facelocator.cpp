#include "models/facelocator.h"

#include "base/limits.h"
#include "imaging/uploadencoder.h"
#include "profile/activeservice.h"

namespace countersign {

FaceLocator::FaceLocator(ActiveService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_known(limits::locatedPictures)
{}

std::optional<QVector<LocatedFace>> FaceLocator::faces(const imaging::PicturePtr &picture)
{
    if (const auto *known = m_known.object(picture->sha256))
        return *known;
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
                finish(hash, {});
                return;
            }
            m_service.locateFaces({copy->bytes, copy->format, copy->uprightSize})
                .then(this, [this, hash](const Result<QVector<LocatedFace>> &faces) {
                    finish(hash, faces.value_or(QVector<LocatedFace>()));
                });
        });
}

void FaceLocator::finish(const QByteArray &sha256, const QVector<LocatedFace> &faces)
{
    m_underWay.remove(sha256);
    m_known.insert(sha256, new QVector<LocatedFace>(faces));
    Q_EMIT located(sha256);
}

} // namespace countersign
