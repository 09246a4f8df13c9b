#pragma once

#include "engine/store/database.h"
#include "engine/store/records.h"

// Lists and their entries. Every function throws StorageFault.
namespace countersign::engine {

struct ListQuery
{
    QString listType;  // empty: all
    QString entryType; // empty: all
    QString ordering;  // created_at, entry_count or last_entry_added_at, with or without "-"; else as made
};

struct EntryQuery
{
    QString search; // empty: all; part of value or label
    QString sessionId;
};

void insertList(const Sql &sql, const ListRecord &list);
std::optional<ListRecord> findList(const Sql &sql, const QString &uuid);
bool isListNameTaken(const Sql &sql, const QString &name, const QString &exceptUuid);
RecordPage<ListRecord> listLists(const Sql &sql, const ListQuery &query, const Slice &slice);
void renameList(const Sql &sql, const ListRecord &list);
// With its entries.
void deleteList(const Sql &sql, const QString &uuid);

void insertEntry(const Sql &sql, const EntryRecord &entry);
std::optional<EntryRecord> findEntry(const Sql &sql, const QString &list, const QString &uuid);
bool isValueListed(const Sql &sql, const QString &list, const QString &value);
QStringList valuesOf(const Sql &sql, const QString &list);
// Newest first.
RecordPage<EntryRecord> listEntries(const Sql &sql, const QString &list, const EntryQuery &query,
                                    const Slice &slice);
void deleteEntry(const Sql &sql, const QString &uuid);
// Deletes those of `faceUuids` that were uploaded for a list and are on none now, with their pictures.
void dropUnlistedFaces(const Sql &sql, const QStringList &faceUuids);
qint64 countEntries(const Sql &sql);

} // namespace countersign::engine
