#pragma once

#include "base/result.h"
#include "domain/facelist.h"
#include "domain/page.h"

// Pure parsers of contract 4's answers. A list or entry without its id is BadAnswer.
namespace countersign::didit {

Result<Page<FaceList>> parseLists(const QByteArray &body);
Result<FaceList> parseList(const QByteArray &body);
Result<Page<ListEntry>> parseEntries(const QByteArray &body);
Result<ListEntry> parseEntry(const QByteArray &body);

} // namespace countersign::didit
