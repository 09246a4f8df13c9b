#include "domain/facemark.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>

namespace countersign {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceMark)
};

// Words of a file that outlives this program, so never renamed.
const QString numberKey = QStringLiteral("number");
const QString findingKey = QStringLiteral("finding");
const QString alikeWord = QStringLiteral("alike");
const QString differentWord = QStringLiteral("different");
const QString probeKey = QStringLiteral("probe");
const QString referenceKey = QStringLiteral("reference");
const QString probePictureKey = QStringLiteral("probe_picture");
const QString referencePictureKey = QStringLiteral("reference_picture");

QJsonArray placeToJson(const QPointF &place)
{
    constexpr double decimals = 10000; // of the picture: half a pixel of 5000
    return {std::round(place.x() * decimals) / decimals, std::round(place.y() * decimals) / decimals};
}

QPointF placeFromJson(const QJsonValue &value)
{
    const QJsonArray place = value.toArray();
    return {place.at(0).toDouble(), place.at(1).toDouble()};
}

QByteArray hashFromJson(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

QString markText(const FaceMark &mark)
{
    return mark.alike ? MarkText::tr("%1 alike").arg(mark.number)
                      : MarkText::tr("%1 different").arg(mark.number);
}

QJsonArray marksToJson(const QVector<FaceMark> &marks)
{
    QJsonArray json;
    for (const FaceMark &mark : marks)
        json.append(QJsonObject{{numberKey, mark.number},
                                {findingKey, mark.alike ? alikeWord : differentWord},
                                {probeKey, placeToJson(mark.probe)},
                                {referenceKey, placeToJson(mark.reference)},
                                {probePictureKey, QString::fromLatin1(mark.probePicture.toHex())},
                                {referencePictureKey, QString::fromLatin1(mark.referencePicture.toHex())}});
    return json;
}

QVector<FaceMark> marksFromJson(const QJsonArray &json)
{
    QVector<FaceMark> marks;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        const QString finding = object.value(findingKey).toString();
        const int number = object.value(numberKey).toInt();
        if (number < 1 || (finding != alikeWord && finding != differentWord))
            continue;
        marks.append({number, finding == alikeWord, placeFromJson(object.value(probeKey)),
                      placeFromJson(object.value(referenceKey)), hashFromJson(object.value(probePictureKey)),
                      hashFromJson(object.value(referencePictureKey))});
    }
    return marks;
}

} // namespace countersign
