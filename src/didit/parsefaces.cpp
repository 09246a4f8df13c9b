#include "didit/parsefaces.h"

#include "didit/jsonreader.h"
#include "didit/parsecommon.h"
#include "domain/face.h"

namespace countersign::didit {

namespace {

std::optional<QPointF> readPoint(const QJsonValue &value, const QSize &size)
{
    const QJsonArray pair = value.toArray();
    const auto x = json::number(pair.at(0));
    const auto y = json::number(pair.at(1));
    if (pair.size() != 2 || !x || !y)
        return std::nullopt;
    return QPointF(*x / size.width(), *y / size.height());
}

std::optional<LocatedFace> readFace(const QJsonObject &entity, const QSize &size)
{
    const QJsonArray eyes = entity.value(QLatin1String("eyes")).toArray();
    const auto left = readPoint(eyes.at(0), size);
    const auto right = readPoint(eyes.at(1), size);
    const QRectF box = parseBox(entity.value(QLatin1String("bbox")));
    if (box.isEmpty() || !left || !right)
        return std::nullopt;
    return LocatedFace{relativeBox(box, size),
                       *left,
                       *right,
                       json::number(entity.value(QLatin1String("confidence"))).value_or(0),
                       readPoint(entity.value(QLatin1String("nose")), size),
                       json::number(entity.value(QLatin1String("sharpness"))),
                       json::number(entity.value(QLatin1String("luminance")))};
}

} // namespace

Result<QVector<LocatedFace>> parseFaces(const QByteArray &body, const QSize &sent)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    const QJsonValue entities = answer->value(QLatin1String("faces"));
    if (!entities.isArray() || sent.isEmpty())
        return failure(ErrorKind::BadAnswer);
    QVector<LocatedFace> faces;
    for (const QJsonValue entity : entities.toArray()) {
        const auto face = readFace(entity.toObject(), sent);
        if (!face)
            return failure(ErrorKind::BadAnswer);
        faces.append(*face);
    }
    return faces;
}

Result<QString> parseTemplate(const QByteArray &body)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    if (!answer->contains(QLatin1String("template")))
        return failure(ErrorKind::BadAnswer);
    return json::text(answer->value(QLatin1String("template")));
}

Result<QVector<AlikeFaces>> parseAlike(const QByteArray &body, int count)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    const QJsonValue rows = answer->value(QLatin1String("pairs"));
    if (!rows.isArray())
        return failure(ErrorKind::BadAnswer);
    QVector<AlikeFaces> pairs;
    for (const QJsonValue row : rows.toArray()) {
        const QJsonArray pair = row.toArray();
        const auto first = json::integer(pair.at(0));
        const auto second = json::integer(pair.at(1));
        const auto similarity = json::number(pair.at(2));
        if (!first || !second || !similarity || *first < 0 || *first >= *second || *second >= count)
            return failure(ErrorKind::BadAnswer);
        pairs.append({int(*first), int(*second), *similarity});
    }
    return pairs;
}

} // namespace countersign::didit
