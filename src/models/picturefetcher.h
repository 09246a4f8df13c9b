#pragma once

#include "base/result.h"
#include "imaging/picture.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace countersign {

class ActiveService;

// Pictures behind signed addresses: fetched without the key, decoded off the GUI thread, kept in memory
// within limits::cachedImageBytes, least recently used first out. Nothing touches the disk. GUI thread.
class PictureFetcher : public QObject
{
    Q_OBJECT

public:
    explicit PictureFetcher(ActiveService &service, QObject *parent = nullptr);
    ~PictureFetcher() override;

    // The picture if it is there already; otherwise null, and it is fetched: fetched() or failed() follows.
    imaging::PicturePtr picture(const QUrl &address);
    // The picture if it is there already; never fetches.
    imaging::PicturePtr kept(const QUrl &address) const;
    bool isUnderWay(const QUrl &address) const;
    void forget(const QUrl &address); // after an address was renewed

Q_SIGNALS:
    void fetched(const QUrl &address);
    void failed(const QUrl &address, const QString &sentence);

private:
    void fetch(const QUrl &address);
    void finish(const QUrl &address, const Result<imaging::PicturePtr> &picture);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
