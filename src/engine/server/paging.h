#pragma once

#include "engine/server/api.h"
#include "engine/store/records.h"

namespace countersign::engine {

// The slice a request asks for (contract 2.3). A limit or offset that is no positive number counts as unsent.
Slice sliceOf(const ApiRequest &request, qint64 fallbackLimit, qint64 highestLimit);

// The envelope of contract 2.3, with absolute addresses that keep the request's other parameters.
QJsonObject pageJson(const ApiRequest &request, const Slice &slice, qint64 count, const QJsonArray &rows);

} // namespace countersign::engine
