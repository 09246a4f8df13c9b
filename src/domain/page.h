#pragma once

#include <QByteArray>
#include <QVector>

namespace countersign {

// One page of a longer list (contract 2.3). `count` may be capped by the service: page by `hasNext`.
template<class Row>
struct Page
{
    QVector<Row> rows;
    qint64 count = 0;
    bool hasNext = false;
    QByteArray raw; // the service's own answer, for the command line's --json
};

struct PageRequest
{
    int offset = 0;
    int limit = 50; // 1..limits::pageRows
};

} // namespace countersign
