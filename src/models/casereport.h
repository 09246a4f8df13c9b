#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "review/recordchain.h"
#include "review/recordentry.h"

#include <QImage>
#include <QPageSize>

namespace countersign {

// One picture of a report: as it came, nothing drawn on it.
struct ReportPicture
{
    QString title;
    QImage image;
    QByteArray sha256; // of the bytes as received
};

// What a case report is made of.
struct CaseReport
{
    SessionDecision decision;
    QVector<ReportPicture> pictures; // those that were compared
    QVector<RecordEntry> entries;    // of this case, oldest first
    RecordCheck record;              // the chain they stand in
    QDateTime madeAt;                // UTC
    QString madeBy;
};

// Writes a PDF as a whole or not at all. Blocking; any thread. Errors: Storage.
Result<bool> writeCaseReport(const CaseReport &report, const QString &file, const QPageSize &page);

} // namespace countersign
