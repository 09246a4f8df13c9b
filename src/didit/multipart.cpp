#include "didit/multipart.h"

#include <QRandomGenerator>

#include <array>

namespace countersign::didit {

QByteArray makeBoundary()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return "countersign-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

void Multipart::open(const QByteArray &disposition)
{
    m_pieces << "--" + m_boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
}

void Multipart::addField(const QByteArray &name, const QByteArray &value)
{
    open("name=\"" + name + '"');
    m_pieces << "\r\n" + value + "\r\n";
}

void Multipart::addImage(const QByteArray &name, const OutgoingImage &image)
{
    const QByteArray extension = image.format == "jpeg" ? QByteArray("jpg") : image.format;
    open("name=\"" + name + "\"; filename=\"" + name + '.' + extension + '"');
    m_pieces << "Content-Type: image/" + image.format + "\r\n\r\n" << image.bytes << "\r\n";
}

Body Multipart::finish()
{
    m_pieces << "--" + m_boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + m_boundary, m_pieces};
}

} // namespace countersign::didit
