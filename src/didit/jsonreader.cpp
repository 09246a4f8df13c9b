#include "didit/jsonreader.h"

#include "base/limits.h"
#include "net/addresspolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace countersign::didit::json {

namespace {

// Counted on the bytes, before anything recursive looks at them.
bool nestsTooDeep(const QByteArray &body)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
            continue;
        }
        if (c == '"')
            inText = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth > limits::jsonDepth)
            return true;
    }
    return false;
}

} // namespace

Result<QJsonValue> parseAny(const QByteArray &body)
{
    if (nestsTooDeep(body))
        return failure(ErrorKind::BadAnswer);
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::BadAnswer);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    const Result<QJsonValue> any = parseAny(body);
    if (!any)
        return std::unexpected(any.error());
    if (!any->isObject())
        return failure(ErrorKind::BadAnswer);
    return any->toObject();
}

QString text(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double parsed = ok ? value.toDouble() : value.toString().toDouble(&ok);
    if (!ok || !std::isfinite(parsed))
        return std::nullopt;
    return parsed;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    const auto parsed = number(value);
    // Beyond 2^53 a JSON number is no exact integer any more.
    if (!parsed || std::abs(*parsed) > double(1LL << 53))
        return std::nullopt;
    return qint64(std::llround(*parsed));
}

Result<bool> flag(const QJsonValue &value)
{
    if (value.isBool() || value.isNull() || value.isUndefined())
        return value.toBool();
    const QString word = text(value).toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0"))
        return false;
    return failure(ErrorKind::BadAnswer);
}

Result<QVector<QJsonObject>> rows(const QJsonValue &value)
{
    QVector<QJsonObject> objects;
    if (value.isNull() || value.isUndefined())
        return objects;
    if (!value.isArray())
        return failure(ErrorKind::BadAnswer);
    const QJsonArray array = value.toArray();
    objects.reserve(array.size());
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            return failure(ErrorKind::BadAnswer);
        objects.append(item.toObject());
    }
    return objects;
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QUrl mediaAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return net::isAllowedAddress(url) ? url : QUrl();
}

Result<QJsonObject> requiredObject(const QJsonObject &parent, const QString &key)
{
    const QJsonValue value = parent.value(key);
    if (!value.isObject())
        return failure(ErrorKind::BadAnswer);
    return value.toObject();
}

Result<QString> requiredText(const QJsonObject &parent, const QString &key)
{
    const QString value = text(parent.value(key));
    if (value.isEmpty())
        return failure(ErrorKind::BadAnswer);
    return value;
}

} // namespace countersign::didit::json
