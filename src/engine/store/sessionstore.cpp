#include "engine/store/sessionstore.h"

#include "engine/store/columns.h"

namespace countersign::engine {

namespace {

constexpr auto sessionColumns = "id, number, kind, status, vendor_data, metadata, created_at, report, "
                                "probe_picture, reference_picture";

SessionRecord sessionFrom(const QSqlQuery &row)
{
    SessionRecord session;
    session.id = row.value(0).toString();
    session.number = row.value(1).toLongLong();
    session.kind = row.value(2).toString();
    session.status = row.value(3).toString();
    session.vendorData = textValue(row.value(4));
    session.metadata = jsonValue(row.value(5));
    session.createdAt = timeValue(row.value(6));
    session.report = jsonValue(row.value(7)).toObject();
    session.probePicture = textValue(row.value(8));
    session.referencePicture = textValue(row.value(9));
    return session;
}

ActivityRecord activityFrom(const QSqlQuery &row)
{
    ActivityRecord activity;
    activity.uuid = row.value(0).toString();
    activity.sessionId = row.value(1).toString();
    activity.type = row.value(2).toString();
    activity.previousStatus = textValue(row.value(3));
    activity.newStatus = textValue(row.value(4));
    activity.comment = row.value(5).toString();
    activity.createdAt = timeValue(row.value(6));
    return activity;
}

// A WHERE clause grown condition by condition, with the values its question marks stand for.
struct Conditions
{
    QStringList texts{QStringLiteral("1")};
    QVariantList values;

    void add(const QString &text, const QVariantList &bound)
    {
        texts.append(text);
        values.append(bound);
    }

    QString clause() const { return QStringLiteral(" WHERE ") + texts.join(QLatin1String(" AND ")); }
};

Conditions conditionsOf(const SessionQuery &query)
{
    Conditions conditions;
    if (!query.statuses.isEmpty()) {
        QVariantList statuses;
        for (const QString &status : query.statuses)
            statuses.append(status);
        const QStringList marks(query.statuses.size(), QStringLiteral("?"));
        conditions.add(QStringLiteral("status IN (%1)").arg(marks.join(QLatin1Char(','))), statuses);
    }
    if (!query.vendorData.isNull())
        conditions.add(QStringLiteral("vendor_data = ?"), {query.vendorData});
    if (!query.search.isEmpty())
        conditions.add(QStringLiteral("(instr(lower(coalesce(vendor_data, '')), ?) > 0 OR id = ? OR "
                                      "CAST(number AS TEXT) = ?)"),
                       {query.search.toLower(), query.search.toLower(), query.search});
    if (query.from.isValid())
        conditions.add(QStringLiteral("created_at >= ?"), {timeColumn(query.from.startOfDay(Qt::UTC))});
    if (query.to.isValid())
        conditions.add(QStringLiteral("created_at < ?"),
                       {timeColumn(query.to.addDays(1).startOfDay(Qt::UTC))});
    return conditions;
}

} // namespace

void insertSession(const Sql &sql, SessionRecord &session)
{
    session.number =
        sql.single(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM sessions")).toLongLong();
    sql.run(QStringLiteral("INSERT INTO sessions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(QLatin1String(sessionColumns)),
            {session.id, session.number, session.kind, session.status, textColumn(session.vendorData),
             jsonColumn(session.metadata), timeColumn(session.createdAt), jsonColumn(session.report),
             textColumn(session.probePicture), textColumn(session.referencePicture)});
}

std::optional<SessionRecord> findSession(const Sql &sql, const QString &id)
{
    QSqlQuery row = sql.run(
        QStringLiteral("SELECT %1 FROM sessions WHERE id = ?").arg(QLatin1String(sessionColumns)), {id});
    if (!row.next())
        return std::nullopt;
    return sessionFrom(row);
}

RecordPage<SessionRecord> listSessions(const Sql &sql, const SessionQuery &query, const Slice &slice)
{
    const Conditions conditions = conditionsOf(query);
    RecordPage<SessionRecord> page;
    page.count =
        sql.single(QStringLiteral("SELECT count(*) FROM sessions") + conditions.clause(), conditions.values)
            .toLongLong();
    QSqlQuery rows = sql.run(QStringLiteral("SELECT %1 FROM sessions%2 ORDER BY number DESC LIMIT ? OFFSET ?")
                                 .arg(QLatin1String(sessionColumns), conditions.clause()),
                             conditions.values + QVariantList{slice.limit, slice.offset});
    while (rows.next())
        page.rows.append(sessionFrom(rows));
    return page;
}

void setSessionStatus(const Sql &sql, const QString &id, const QString &status)
{
    sql.run(QStringLiteral("UPDATE sessions SET status = ? WHERE id = ?"), {status, id});
}

qint64 countSessions(const Sql &sql)
{
    return sql.single(QStringLiteral("SELECT count(*) FROM sessions")).toLongLong();
}

void insertActivity(const Sql &sql, const ActivityRecord &activity)
{
    sql.run(QStringLiteral("INSERT INTO activities (uuid, session_id, type, previous_status, new_status, "
                           "comment, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {activity.uuid, activity.sessionId, activity.type, textColumn(activity.previousStatus),
             textColumn(activity.newStatus), requiredColumn(activity.comment),
             timeColumn(activity.createdAt)});
}

RecordPage<ActivityRecord> listActivities(const Sql &sql, const QString &sessionId, bool newestFirst,
                                          const Slice &slice)
{
    RecordPage<ActivityRecord> page;
    page.count =
        sql.single(QStringLiteral("SELECT count(*) FROM activities WHERE session_id = ?"), {sessionId})
            .toLongLong();
    QSqlQuery rows = sql.run(
        QStringLiteral("SELECT uuid, session_id, type, previous_status, new_status, comment, "
                       "created_at FROM activities WHERE session_id = ? ORDER BY id %1 LIMIT ? OFFSET ?")
            .arg(newestFirst ? QLatin1String("DESC") : QLatin1String("ASC")),
        {sessionId, slice.limit, slice.offset});
    while (rows.next())
        page.rows.append(activityFrom(rows));
    return page;
}

} // namespace countersign::engine
