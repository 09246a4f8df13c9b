#include "base/limits.h"
#include "domain/status.h"
#include "engine/server/paging.h"
#include "engine/server/routes.h"
#include "engine/server/statuschange.h"
#include "engine/store/sessionstore.h"

namespace countersign::engine {

namespace {

constexpr qint64 sessionsLimit = 50; // contract 6.2
constexpr qint64 sessionsMost = 100;
constexpr qint64 decisionReviews = 100;

// Filters on what a single call never has; any of them leaves nothing (contract 6.2).
bool asksForMoreThanACall(const ApiRequest &request)
{
    for (const char *filter : {"didit_internal_id", "workflow_id", "country", "region", "document_type"}) {
        if (!request.queryValue(filter).isEmpty())
            return true;
    }
    return request.queryValue("session_kind") == QLatin1String("business");
}

QDate dateOf(const ApiRequest &request, const char *name, QJsonObject &errors)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return {};
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        errors[QLatin1String(name)] = QJsonArray{QStringLiteral("Enter a valid date.")};
    return date;
}

ApiAnswer answerSessions(Workshop &workshop, const ApiRequest &request)
{
    QJsonObject errors;
    SessionQuery query;
    query.from = dateOf(request, "date_from", errors);
    query.to = dateOf(request, "date_to", errors);
    for (const QString &status : request.queryValue("status").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        query.statuses.append(status.trimmed());
        if (!sessionStatuses().contains(query.statuses.last()))
            errors[QLatin1String("status")] =
                QJsonArray{QStringLiteral("\"%1\" is not a valid choice.").arg(status)};
    }
    if (!errors.isEmpty())
        return jsonAnswer(errors, 400);
    if (request.query.hasQueryItem(QStringLiteral("vendor_data")))
        query.vendorData = request.queryValue("vendor_data");
    query.search = request.queryValue("search");
    const Slice slice = sliceOf(request, sessionsLimit, sessionsMost);
    if (asksForMoreThanACall(request))
        return jsonAnswer(pageJson(request, slice, 0, {}));
    const auto page = workshop.database.read([&](const Sql &sql) { return listSessions(sql, query, slice); });
    if (!page)
        return storageAnswer();
    QJsonArray rows;
    for (const SessionRecord &session : page->rows)
        rows.append(sessionRowJson(session, workshop.signer(request)));
    return jsonAnswer(pageJson(request, slice, page->count, rows));
}

ApiAnswer answerDecision(Workshop &workshop, const ApiRequest &request, const QString &id)
{
    struct Found
    {
        SessionRecord session;
        QVector<ActivityRecord> activities;
    };
    const auto found = workshop.database.read([&](const Sql &sql) -> std::optional<Found> {
        const std::optional<SessionRecord> session = findSession(sql, id);
        if (!session)
            return std::nullopt;
        return Found{*session, listActivities(sql, id, true, {decisionReviews, 0}).rows};
    });
    if (!found)
        return storageAnswer();
    if (!*found)
        return notFoundAnswer();
    return jsonAnswer(decisionJson((*found)->session, (*found)->activities, workshop.signer(request)));
}

ApiAnswer answerStatusChange(Workshop &workshop, const ApiRequest &request, const QString &id)
{
    using Outcome = Answered<bool>;
    const auto outcome = workshop.database.write([&](const Sql &sql) -> Outcome {
        const std::optional<SessionRecord> session = findSession(sql, id);
        if (!session)
            return std::unexpected(notFoundAnswer());
        const Answered<NewStatus> change = readStatusChange(session->status, request);
        if (!change)
            return std::unexpected(change.error());
        // Said again, by a client that lost the answer or a line that repeats: nothing happens twice.
        if (change->status == session->status)
            return true;
        setSessionStatus(sql, id, change->status);
        insertActivity(sql, {newId(), id, QStringLiteral("STATUS_UPDATED"), session->status, change->status,
                             change->comment, workshop.clock.nowUtc()});
        return true;
    });
    if (!outcome)
        return storageAnswer();
    if (!*outcome)
        return outcome->error();
    return jsonAnswer({{QStringLiteral("session_id"), id}});
}

} // namespace

void addSessionRoutes(Router &router, Workshop &workshop)
{
    router.add("GET", "/v3/sessions/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerSessions(workshop, request);
    });
    router.add("GET", "/v3/session/{}/decision/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return answerDecision(workshop, request, arguments.first());
               });
    router.add("PATCH", "/v3/session/{}/update-status/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return answerStatusChange(workshop, request, arguments.first());
               });
}

} // namespace countersign::engine
