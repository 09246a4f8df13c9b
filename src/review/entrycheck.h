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
    Proposed, // waits for a second person already
    Unusable
};

// What was said of one row of a table before anything is sent.
struct CheckedRow
{
    RowVerdict verdict = RowVerdict::New;
    bool hasWords = false; // a reason of its own
    QString why;           // translated; empty for what is new
};

// A dry run. What a row would send is read again when it is wanted: a hundred thousand of them are looked at
// quickly, and sent slowly.
struct EntryCheck
{
    FaceList list;
    QString folder; // of the table
    CsvTable table;
    QVector<CheckedRow> rows; // as in the table

    qsizetype lineAt(qsizetype row) const { return table.lineOf(row); } // of the file, from 1
    // As it would be sent; of an unusable row what can be read of it.
    NewEntry entryAt(qsizetype row) const;
    // The file of its picture, where the table names one.
    QString pictureAt(qsizetype row) const;
};

// Looks at a table of entries for a list that holds `listed`, and for which `proposed` waits for a second
// person; of faces, cases alone are compared with it. Sends nothing; looks no further at pictures
// than whether their files are there. Blocking; for worker threads and the command line. Errors: Unreadable
// for a file or a table that cannot be read or lacks the columns; TooLarge beyond limits::importRows or
// limits::importBytes.
Result<EntryCheck> checkEntryTable(const QString &file, const FaceList &list,
                                   const QVector<ListEntry> &listed, const QVector<NewEntry> &proposed = {});

// The rows that are named, as they stand in the table, each with its problem. Blocking. Errors: Storage.
struct ProblemRow
{
    qsizetype row = 0;
    QString problem;
};
Result<bool> writeProblemTable(const QString &file, const CsvTable &table, const QVector<ProblemRow> &rows);

} // namespace countersign
