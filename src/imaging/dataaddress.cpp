#include "imaging/dataaddress.h"

namespace countersign::imaging {

QByteArray bytesInAddress(const QUrl &address)
{
    const QByteArray text = address.toEncoded().mid(int(qstrlen("data:")));
    const qsizetype comma = text.indexOf(',');
    const QByteArray data = QByteArray::fromPercentEncoding(text.mid(comma + 1));
    return text.left(comma).endsWith(";base64") ? QByteArray::fromBase64(data) : data;
}

} // namespace countersign::imaging
