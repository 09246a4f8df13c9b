#pragma once

#include "didit/jsonreader.h"
#include "domain/page.h"

#include <QJsonArray>

namespace countersign::didit {

// One page of rows (contract 2.3): the paging envelope, or the bare array of older editions. A row that
// `parseRow` refuses makes the whole page BadAnswer: a list with a hole must not look complete.
template<class Row, class ParseRow>
Result<Page<Row>> parsePage(const QByteArray &body, ParseRow parseRow)
{
    const Result<QJsonValue> answer = json::parseAny(body);
    if (!answer)
        return std::unexpected(answer.error());
    Page<Row> page;
    QJsonArray rows = answer->toArray();
    if (answer->isObject()) {
        const QJsonValue results = answer->toObject().value(QLatin1String("results"));
        if (!results.isArray())
            return failure(ErrorKind::BadAnswer);
        rows = results.toArray();
        // A page without rows yet with a next one would page for ever (contract 2.3).
        page.hasNext = answer->toObject().value(QLatin1String("next")).isString() && !rows.isEmpty();
    }
    for (const QJsonValue &row : std::as_const(rows)) {
        Result<Row> parsed = parseRow(row.toObject());
        if (!parsed)
            return std::unexpected(parsed.error());
        page.rows.append(std::move(*parsed));
    }
    page.count = json::integer(answer->toObject().value(QLatin1String("count"))).value_or(page.rows.size());
    return page;
}

} // namespace countersign::didit
