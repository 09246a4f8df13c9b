#include "base/limits.h"
#include "engine/server/paging.h"
#include "engine/server/routes.h"
#include "engine/server/statuschange.h"
#include "engine/store/sessionstore.h"

namespace countersign::engine {

namespace {

constexpr qint64 reviewsLimit = 50; // contract 6.6
constexpr qint64 reviewsMost = 1000;

ApiAnswer answerReviews(Workshop &workshop, const ApiRequest &request, const QString &id)
{
    const bool newestFirst = request.queryValue("ordering") != QLatin1String("created_at");
    const Slice slice = sliceOf(request, reviewsLimit, reviewsMost);
    const auto page =
        workshop.database.read([&](const Sql &sql) -> std::optional<RecordPage<ActivityRecord>> {
            if (!findSession(sql, id))
                return std::nullopt;
            return listActivities(sql, id, newestFirst, slice);
        });
    if (!page)
        return storageAnswer();
    if (!*page)
        return notFoundAnswer();
    QJsonArray rows;
    for (const ActivityRecord &activity : (*page)->rows)
        rows.append(activityJson(activity));
    return jsonAnswer(pageJson(request, slice, (*page)->count, rows));
}

// A note only: it never changes the session's status, whatever new_status says (contract 6.6).
ApiAnswer addReview(Workshop &workshop, const ApiRequest &request, const QString &id)
{
    const auto body = jsonBody(request);
    if (!body)
        return detailAnswer(400, QStringLiteral("JSON parse error."));
    ActivityRecord note;
    note.uuid = newId();
    note.sessionId = id;
    note.type = QStringLiteral("NOTE_ADDED");
    note.comment = body->value(QLatin1String("comment")).toString().trimmed();
    note.createdAt = workshop.clock.nowUtc();
    if (const QString status = body->value(QLatin1String("new_status")).toString(); !status.isEmpty()) {
        if (!sessionStatuses().contains(status))
            return fieldAnswer(QStringLiteral("new_status"),
                               QStringLiteral("\"%1\" is not a valid choice.").arg(status));
        note.newStatus = status;
    }
    if (note.comment.isEmpty())
        return fieldAnswer(QStringLiteral("comment"), QStringLiteral("This field may not be blank."));
    if (note.comment.size() > limits::commentCharacters)
        return fieldAnswer(QStringLiteral("comment"),
                           QStringLiteral("Ensure this field has no more than %1 characters.")
                               .arg(limits::commentCharacters));
    const auto added = workshop.database.write([&](const Sql &sql) {
        if (!findSession(sql, id))
            return false;
        insertActivity(sql, note);
        return true;
    });
    if (!added)
        return storageAnswer();
    return *added ? jsonAnswer(activityJson(note), 201) : notFoundAnswer();
}

} // namespace

void addReviewRoutes(Router &router, Workshop &workshop)
{
    router.add("GET", "/v3/sessions/{}/reviews/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return answerReviews(workshop, request, arguments.first());
               });
    router.add("POST", "/v3/sessions/{}/reviews/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return addReview(workshop, request, arguments.first());
               });
}

} // namespace countersign::engine
