#include "engine/server/paging.h"

#include "engine/server/workshop.h"

namespace countersign::engine {

namespace {

QJsonValue pageAddress(const ApiRequest &request, const Slice &slice, qint64 offset)
{
    QUrlQuery query = request.query;
    query.removeQueryItem(QStringLiteral("limit"));
    query.removeQueryItem(QStringLiteral("offset"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(slice.limit));
    if (offset > 0)
        query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    return QString::fromLatin1(ownAddress(request)) + request.path + QLatin1Char('?') +
           query.toString(QUrl::FullyEncoded);
}

} // namespace

Slice sliceOf(const ApiRequest &request, qint64 fallbackLimit, qint64 highestLimit)
{
    Slice slice{fallbackLimit, 0};
    const qint64 limit = request.queryValue("limit").toLongLong();
    if (limit > 0)
        slice.limit = std::min(limit, highestLimit);
    slice.offset = std::max<qint64>(0, request.queryValue("offset").toLongLong());
    return slice;
}

QJsonObject pageJson(const ApiRequest &request, const Slice &slice, qint64 count, const QJsonArray &rows)
{
    const bool hasNext = slice.offset + slice.limit < count;
    QJsonObject page{{QStringLiteral("count"), count},
                     {QStringLiteral("next"), QJsonValue::Null},
                     {QStringLiteral("previous"), QJsonValue::Null},
                     {QStringLiteral("results"), rows}};
    if (hasNext)
        page[QLatin1String("next")] = pageAddress(request, slice, slice.offset + slice.limit);
    if (slice.offset > 0)
        page[QLatin1String("previous")] =
            pageAddress(request, slice, std::max<qint64>(0, slice.offset - slice.limit));
    return page;
}

} // namespace countersign::engine
