#include "models/picturefetcher.h"

#include "base/limits.h"
#include "imaging/imagecache.h"
#include "imaging/intake.h"
#include "profile/activeservice.h"

#include <QSet>

namespace countersign {

class PictureFetcher::Private
{
public:
    explicit Private(ActiveService &given)
        : service(given)
        , cache(limits::cachedImageBytes)
    {}

    ActiveService &service;
    imaging::ImageCache cache;
    QSet<QUrl> underWay;
};

PictureFetcher::PictureFetcher(ActiveService &service, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(service))
{}

PictureFetcher::~PictureFetcher() = default;

imaging::PicturePtr PictureFetcher::picture(const QUrl &address)
{
    if (address.isEmpty())
        return nullptr;
    if (imaging::PicturePtr found = d->cache.find(address.toString()))
        return found;
    if (!d->underWay.contains(address))
        fetch(address);
    return nullptr;
}

imaging::PicturePtr PictureFetcher::kept(const QUrl &address) const
{
    return d->cache.find(address.toString());
}

bool PictureFetcher::isUnderWay(const QUrl &address) const
{
    return d->underWay.contains(address);
}

void PictureFetcher::forget(const QUrl &address)
{
    d->cache.remove(address.toString());
}

void PictureFetcher::fetch(const QUrl &address)
{
    d->underWay.insert(address);
    d->service.service().fetchImage(address).then(this, [this, address](const Result<QByteArray> &bytes) {
        if (!bytes) {
            finish(address, std::unexpected(bytes.error()));
            return;
        }
        imaging::loadBytes(*bytes, QString())
            .then(this,
                  [this, address](const Result<imaging::PicturePtr> &picture) { finish(address, picture); });
    });
}

void PictureFetcher::finish(const QUrl &address, const Result<imaging::PicturePtr> &picture)
{
    d->underWay.remove(address);
    if (!picture) {
        Q_EMIT failed(address, picture.error().message);
        return;
    }
    d->cache.insert(address.toString(), *picture);
    Q_EMIT fetched(address);
}

} // namespace countersign
