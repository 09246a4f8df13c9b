#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QPointF>
#include <QString>
#include <QVector>

namespace countersign {

// What a reviewer pointed at in two pictures, and whether it is alike in both or different. Places in
// fractions (0..1) of the upright picture. The pictures are named by the SHA-256 of their bytes, as
// everywhere.
struct FaceMark
{
    int number = 0; // from 1, the same on both sides; never given twice in a case
    bool alike = true;
    QPointF probe;
    QPointF reference;
    QByteArray probePicture;
    QByteArray referencePicture;

    friend bool operator==(const FaceMark &, const FaceMark &) = default;
};

QString markText(const FaceMark &mark); // translated: "1 alike"

// For the record: places to four decimals, no picture.
QJsonArray marksToJson(const QVector<FaceMark> &marks);
// What cannot be read is left out.
QVector<FaceMark> marksFromJson(const QJsonArray &json);

} // namespace countersign
