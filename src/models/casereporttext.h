#pragma once

#include "models/casereport.h"

#include <QUrl>

namespace countersign {

// The report's text, in the words and the order that practice asks for: the untouched pictures before the
// marked ones, what differs without an explanation before what is alike, what nobody assessed said so, and
// the service's answer after what the person did (rule 18 of the brief).
QString caseReportHtml(const CaseReport &report);

// Under these names the text shows the pictures; `index` is that of the picture in the report.
QUrl reportPicture(qsizetype index);
QUrl markedReportPicture(qsizetype index);

} // namespace countersign
