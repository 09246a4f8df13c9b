#pragma once

#include "base/csv.h"
#include "base/result.h"
#include "domain/facelist.h"

#include <QVector>

namespace countersign {

enum class RowVerdict {
    New,      // would go onto the list
    Listed,   // is on it already
    Repeated, // the table has the same before
    Unusable
};

// One row of a table of entries, looked at before anything is sent.
struct CheckedRow
{
    qsizetype row = 0;  // of the table
    qsizetype line = 0; // of the file, from 1
    RowVerdict verdict = RowVerdict::New;
    NewEntry entry;        // as it would be sent; of an unusable row what could be read of it
    QString picture;       // its file, where the table names one
    QString why;           // translated; empty for what is new
    bool hasWords = false; // a reason of its own
};

// A dry run.
struct EntryCheck
{
    CsvTable table;
    QVector<CheckedRow> rows; // in the order of the file
};

// Looks at a table of entries for a list that holds `listed`. Sends nothing; looks no further at pictures
// than whether their files are there. Blocking; for worker threads and the command line. Errors: Unreadable
// for a file or a table that cannot be read or lacks the columns; TooLarge beyond limits::importRows or
// limits::importBytes.
Result<EntryCheck> checkEntryTable(const QString &file, const FaceList &list,
                                   const QVector<ListEntry> &listed);

// The rows that are named, as they stand in the table, each with its problem. Blocking. Errors: Storage.
struct ProblemRow
{
    qsizetype row = 0;
    QString problem;
};
Result<bool> writeProblemTable(const QString &file, const CsvTable &table, const QVector<ProblemRow> &rows);

} // namespace countersign
