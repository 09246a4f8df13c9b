#include "imaging/stagedread.h"

#include "base/background.h"
#include "imaging/dataaddress.h"
#include "imaging/decode.h"
#include "imaging/intake.h"

#include <QFileInfo>

namespace countersign::imaging {

namespace {

using PreviewResult = Result<std::optional<Preview>>;

PreviewResult previewOf(const QByteArray &bytes)
{
    const Result<Header> header = readHeader(bytes);
    if (!header)
        return std::unexpected(header.error());
    const QSize reduced = previewSize(*header);
    if (reduced.isEmpty())
        return std::nullopt;
    const Result<QImage> image = decodePreview(bytes, *header, reduced);
    if (!image)
        return std::unexpected(image.error());
    return Preview{*image, header->uprightSize};
}

// `bytes` is made in the pool as well: a file may lie on a slow disk.
template<class Bytes>
StagedRead inStages(Bytes bytes, const QString &name)
{
    const CallSource<std::optional<Preview>> preview;
    const CallSource<PicturePtr> picture;
    StagedRead read{Call(preview), Call(picture)};
    runInBackground([preview, picture, bytes = std::move(bytes), name] {
        const Result<QByteArray> content = bytes();
        if (!content) {
            preview.finish(std::unexpected(content.error()));
            picture.finish(std::unexpected(content.error()));
            return;
        }
        preview.finish(previewOf(*content));
        if (!picture.isFinished())
            picture.finish(readPicture(*content, name));
    });
    return read;
}

} // namespace

StagedRead readFileInStages(const QString &path)
{
    return inStages([path] { return readFile(path); }, QFileInfo(path).fileName());
}

StagedRead readBytesInStages(const QByteArray &bytes, const QString &name)
{
    return inStages([bytes]() -> Result<QByteArray> { return bytes; }, name);
}

StagedRead readDataAddressInStages(const QUrl &address, const QString &name)
{
    return inStages([address]() -> Result<QByteArray> { return bytesInAddress(address); }, name);
}

} // namespace countersign::imaging
