#pragma once

#include "base/result.h"

#include <QVector>

namespace countersign::cli {

// The two pictures of a case to be made.
struct CaseFiles
{
    QString selfie;
    QString document;
    QString vendorData; // may be empty
};

// What "case import" was given: a CSV file with the columns selfie, document and vendor_data, whose paths may
// be relative to it; or a folder whose subfolders each hold a picture selfie.* and one document.*, their
// names becoming the vendor data. Errors: Unreadable, with a sentence that says what is missing.
Result<QVector<CaseFiles>> readCaseFiles(const QString &path);

} // namespace countersign::cli
