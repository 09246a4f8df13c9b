#pragma once

#include "base/result.h"
#include "domain/facemark.h"
#include "domain/locatedface.h"
#include "domain/session.h"
#include "review/recordchain.h"
#include "review/recordentry.h"

#include <QImage>

#include <optional>

namespace countersign {

// Paper of a report.
enum class Paper { A4, Letter };
// Letter where people measure as in the United States.
Paper usualPaper();

// One picture of a report: as it came, nothing drawn on it.
struct ReportPicture
{
    QString title;
    QImage image;
    std::optional<LocatedFace> face; // drawn on a second copy, beside the untouched one
    QByteArray sha256;               // of the bytes as received
    QString factsHtml;               // by pictureFactsHtml()
    bool isProbe = false;            // the others are held against it
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

// What the newest decision that has marks says of one picture: each with its place in it, drawn like the
// face.
struct ReportMark
{
    FaceMark mark;
    QPointF place; // fractions
};
QVector<ReportMark> marksOn(const ReportPicture &picture, const QVector<RecordEntry> &entries);

// Writes a PDF as a whole or not at all. Blocking; any thread. Errors: Storage.
Result<bool> writeCaseReport(const CaseReport &report, const QString &file, Paper paper);

} // namespace countersign
