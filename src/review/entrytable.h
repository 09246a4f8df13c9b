#pragma once

#include "base/result.h"
#include "domain/facelist.h"

#include <QHash>
#include <QStringList>

namespace countersign {

// Entries of a list as a CSV table: UTF-8, comma, one head line with these names, in any order when read.
// Every cell that a spreadsheet would take for a formula has an apostrophe in front, which reading takes off.
namespace entrycolumns {

// Read and written.
inline const QString entryType = QStringLiteral("entry_type"); // contract 4; empty when read: the list's own
inline const QString value = QStringLiteral("value");          // of a face its id at the service, not read
inline const QString label = QStringLiteral("display_label");  // at most limits::displayLabelCharacters
inline const QString comment = QStringLiteral("comment");      // the reason in words alone
inline const QString reviewBy = QStringLiteral("review_by");   // YYYY-MM-DD; empty: never
inline const QString sessionId = QStringLiteral("session_id"); // the case it was taken from; empty: none
inline const QString picture = QStringLiteral("picture");      // of a face: a path below the table's folder
inline const QString metadata = QStringLiteral("metadata");    // one JSON object; not with a picture
// Written only: what nobody may claim by a table.
inline const QString wantedBy = QStringLiteral("wanted_by"); // where two people had to; the first one first
inline const QString addedBy = QStringLiteral("added_by");   // as the service says
inline const QString addedAt = QStringLiteral("added_at");   // ISO 8601, UTC
// Of a table of rows that did not go onto the list: one translated sentence; not read.
inline const QString problem = QStringLiteral("problem");

} // namespace entrycolumns

// In the order in which they are written, without the problem.
QStringList entryColumns();

// Writes such a table. `pictures`: by the entry's id, the path of its picture below the table's folder.
// Blocking; for worker threads and the command line. Errors: Storage.
Result<bool> writeEntryTable(const QString &file, const FaceList &list, const QVector<ListEntry> &entries,
                             const QHash<QString, QString> &pictures = {});

// Where the pictures of a table lie: "phones.csv" has "phones-pictures".
QString pictureFolderOf(const QString &file);
// The name of an entry's picture in it: its id, and an ending by the picture's own bytes.
QString pictureNameOf(const ListEntry &entry, const QByteArray &picture);

} // namespace countersign
