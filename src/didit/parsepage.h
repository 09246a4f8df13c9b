#pragma once

#include "didit/jsonreader.h"
#include "domain/page.h"

namespace countersign::didit {

// One page of rows (contract 2.3): the paging envelope, or the bare array of older editions. A row that
// `parseRow` refuses makes the whole page BadAnswer: a list with a hole must not look complete.
template<class Row, class ParseRow>
Result<Page<Row>> parsePage(const QByteArray &body, ParseRow parseRow)
{
    const Result<QJsonValue> answer = json::parseAny(body);
    if (!answer)
        return std::unexpected(answer.error());
    const QJsonObject envelope = answer->toObject();
    const QJsonValue results = answer->isArray() ? *answer : envelope.value(QLatin1String("results"));
    if (!results.isArray())
        return failure(ErrorKind::BadAnswer);
    Result<QVector<Row>> rows = json::items<Row>(results, parseRow);
    if (!rows)
        return std::unexpected(rows.error());
    Page<Row> page;
    page.rows = std::move(*rows);
    page.count = json::integer(envelope.value(QLatin1String("count"))).value_or(page.rows.size());
    // A page without rows yet with a next one would page for ever (contract 2.3).
    page.hasNext = envelope.value(QLatin1String("next")).isString() && !page.rows.isEmpty();
    page.raw = body;
    return page;
}

} // namespace countersign::didit
