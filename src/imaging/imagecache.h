#pragma once

#include "imaging/picture.h"

#include <QCache>
#include <QString>

namespace countersign::imaging {

// Pictures in memory within a budget of bytes, least recently used first out. One thread.
class ImageCache
{
public:
    explicit ImageCache(qint64 bytes);

    // Null when it is not there.
    PicturePtr find(const QString &key) const;
    void insert(const QString &key, const PicturePtr &picture);
    void remove(const QString &key);

private:
    QCache<QString, PicturePtr> m_pictures; // cost in KiB
};

} // namespace countersign::imaging
