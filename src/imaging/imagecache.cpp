#include "imaging/imagecache.h"

namespace countersign::imaging {

namespace {

constexpr qint64 bytesPerUnit = 1024;

} // namespace

ImageCache::ImageCache(qint64 bytes)
    : m_pictures(bytes / bytesPerUnit)
{}

PicturePtr ImageCache::find(const QString &key) const
{
    const PicturePtr *found = m_pictures.object(key);
    return found ? *found : nullptr;
}

void ImageCache::insert(const QString &key, const PicturePtr &picture)
{
    const qint64 cost = (picture->pyramid.bytes() + picture->bytes.size()) / bytesPerUnit + 1;
    m_pictures.insert(key, new PicturePtr(picture), cost);
}

void ImageCache::remove(const QString &key)
{
    m_pictures.remove(key);
}

} // namespace countersign::imaging
