#pragma once

#include "engine/store/database.h"
#include "engine/store/records.h"

#include <QDate>

// Sessions and what happened to them. Every function throws StorageFault.
namespace countersign::engine {

struct SessionQuery
{
    QStringList statuses; // empty: all
    QString vendorData;   // null: all
    QString search;       // empty: all; part of vendor_data, or the whole id or number
    QDate from;           // inclusive, UTC, by creation
    QDate to;
};

// Fills in the number.
void insertSession(const Sql &sql, SessionRecord &session);
std::optional<SessionRecord> findSession(const Sql &sql, const QString &id);
// Newest first.
RecordPage<SessionRecord> listSessions(const Sql &sql, const SessionQuery &query, const Slice &slice);
void setSessionStatus(const Sql &sql, const QString &id, const QString &status);
qint64 countSessions(const Sql &sql);

void insertActivity(const Sql &sql, const ActivityRecord &activity);
RecordPage<ActivityRecord> listActivities(const Sql &sql, const QString &sessionId, bool newestFirst,
                                          const Slice &slice);

} // namespace countersign::engine
