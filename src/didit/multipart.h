#pragma once

#include "didit/writerequests.h"

namespace countersign::didit {

// One multipart/form-data body of known length; the pictures are pieces of it as they are.
class Multipart
{
public:
    explicit Multipart(QByteArray boundary)
        : m_boundary(std::move(boundary))
    {}

    void addField(const QByteArray &name, const QByteArray &value);
    // The part's file name tells the service the format and nothing else: names of people's files stay here.
    void addImage(const QByteArray &name, const OutgoingImage &image);
    Body finish();

private:
    void open(const QByteArray &disposition);

    QByteArray m_boundary;
    QByteArrayList m_pieces;
};

} // namespace countersign::didit
