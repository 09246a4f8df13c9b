#include "base/limits.h"
#include "domain/entryvalue.h"
#include "engine/server/paging.h"
#include "engine/server/routes.h"
#include "engine/store/liststore.h"

namespace countersign::engine {

namespace {

constexpr qint64 listsLimit = 50;
constexpr qint64 listsMost = 1000;

const QStringList &listTypes()
{
    static const QStringList types = {QStringLiteral("blocklist"), QStringLiteral("allowlist"),
                                      QStringLiteral("custom")};
    return types;
}

QString noChoice(const QString &value)
{
    return QStringLiteral("\"%1\" is not a valid choice.").arg(value);
}

ApiAnswer answerLists(Workshop &workshop, const ApiRequest &request)
{
    ListQuery query;
    query.listType = request.queryValue("list_type");
    query.entryType = request.queryValue("entry_type");
    query.ordering = request.queryValue("ordering");
    if (!query.listType.isEmpty() && !listTypes().contains(query.listType))
        return fieldAnswer(QStringLiteral("list_type"), noChoice(query.listType));
    if (!query.entryType.isEmpty() && !entryTypes().contains(query.entryType))
        return fieldAnswer(QStringLiteral("entry_type"), noChoice(query.entryType));
    const Slice slice = sliceOf(request, listsLimit, listsMost);
    const auto page = workshop.database.read([&](const Sql &sql) { return listLists(sql, query, slice); });
    if (!page)
        return storageAnswer();
    QJsonArray rows;
    for (const ListRecord &list : page->rows)
        rows.append(listJson(list));
    return jsonAnswer(pageJson(request, slice, page->count, rows));
}

// Reads a name and a description; empty when all is well, else what is wrong with the name.
QString readNames(const QJsonObject &body, ListRecord &list)
{
    if (body.contains(QLatin1String("name")))
        list.name = body.value(QLatin1String("name")).toString().trimmed();
    if (body.contains(QLatin1String("description")))
        list.description = body.value(QLatin1String("description")).toString();
    if (list.name.isEmpty())
        return QStringLiteral("This field is required.");
    if (list.name.size() > limits::listNameCharacters)
        return QStringLiteral("Ensure this field has no more than %1 characters.")
            .arg(limits::listNameCharacters);
    return {};
}

// What is wrong with a new list; empty when nothing is.
QJsonObject newListErrors(const QJsonObject &body, ListRecord &list)
{
    QJsonObject errors;
    const QString nameError = readNames(body, list);
    if (!nameError.isEmpty())
        errors[QLatin1String("name")] = QJsonArray{nameError};
    list.listType = body.value(QLatin1String("list_type")).toString();
    // Contract 4: blocklists are the system's own.
    if (list.listType != QLatin1String("allowlist") && list.listType != QLatin1String("custom"))
        errors[QLatin1String("list_type")] = QJsonArray{noChoice(list.listType)};
    list.entryType = body.value(QLatin1String("entry_type")).toString();
    if (!entryTypes().contains(list.entryType))
        errors[QLatin1String("entry_type")] = QJsonArray{noChoice(list.entryType)};
    return errors;
}

// An outcome made inside a transaction: either the record or the answer that refuses it.
using ListOutcome = Answered<ListRecord>;

ApiAnswer answerOf(const Result<ListOutcome> &outcome, int status)
{
    if (!outcome)
        return storageAnswer();
    return *outcome ? jsonAnswer(listJson(**outcome), status) : outcome->error();
}

ListOutcome nameTaken()
{
    return std::unexpected(
        fieldAnswer(QStringLiteral("name"), QStringLiteral("A list with this name already exists.")));
}

ApiAnswer createList(Workshop &workshop, const ApiRequest &request)
{
    const auto body = jsonBody(request);
    if (!body)
        return detailAnswer(400, QStringLiteral("JSON parse error."));
    ListRecord list;
    const QJsonObject errors = newListErrors(*body, list);
    if (!errors.isEmpty())
        return jsonAnswer(errors, 400);
    list.uuid = newId();
    list.createdAt = workshop.clock.nowUtc();
    list.updatedAt = list.createdAt;
    const auto outcome = workshop.database.write([&](const Sql &sql) -> ListOutcome {
        if (isListNameTaken(sql, list.name, list.uuid))
            return nameTaken();
        insertList(sql, list);
        return list;
    });
    return answerOf(outcome, 201);
}

ApiAnswer showList(Workshop &workshop, const QString &uuid)
{
    const auto outcome = workshop.database.read([&](const Sql &sql) -> ListOutcome {
        const std::optional<ListRecord> list = findList(sql, uuid);
        return list ? ListOutcome(*list) : std::unexpected(notFoundAnswer());
    });
    return answerOf(outcome, 200);
}

ApiAnswer changeList(Workshop &workshop, const ApiRequest &request, const QString &uuid)
{
    const auto body = jsonBody(request);
    if (!body)
        return detailAnswer(400, QStringLiteral("JSON parse error."));
    const auto outcome = workshop.database.write([&](const Sql &sql) -> ListOutcome {
        std::optional<ListRecord> list = findList(sql, uuid);
        if (!list)
            return std::unexpected(notFoundAnswer());
        if (list->isSystem)
            return std::unexpected(detailAnswer(400, QStringLiteral("System lists cannot be changed.")));
        const QString nameError = readNames(*body, *list);
        if (!nameError.isEmpty())
            return std::unexpected(fieldAnswer(QStringLiteral("name"), nameError));
        if (isListNameTaken(sql, list->name, list->uuid))
            return nameTaken();
        list->updatedAt = workshop.clock.nowUtc();
        renameList(sql, *list);
        return *list;
    });
    return answerOf(outcome, 200);
}

ApiAnswer removeList(Workshop &workshop, const QString &uuid)
{
    const auto outcome = workshop.database.write([&](const Sql &sql) -> std::optional<ApiAnswer> {
        const std::optional<ListRecord> list = findList(sql, uuid);
        if (!list)
            return notFoundAnswer();
        if (list->isSystem)
            return detailAnswer(400, QStringLiteral("System lists cannot be deleted."));
        const QStringList values = valuesOf(sql, uuid);
        deleteList(sql, uuid);
        if (list->entryType == QLatin1String("face"))
            dropUnlistedFaces(sql, values);
        return std::nullopt;
    });
    if (!outcome)
        return storageAnswer();
    if (*outcome)
        return **outcome;
    return workshop.gallery.refresh() ? emptyAnswer() : storageAnswer();
}

} // namespace

void addListRoutes(Router &router, Workshop &workshop)
{
    router.add("GET", "/v3/lists/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerLists(workshop, request);
    });
    router.add("POST", "/v3/lists/", [&workshop](const ApiRequest &request, const QStringList &) {
        return createList(workshop, request);
    });
    router.add("GET", "/v3/lists/{}/", [&workshop](const ApiRequest &, const QStringList &arguments) {
        return showList(workshop, arguments.first());
    });
    router.add("PATCH", "/v3/lists/{}/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return changeList(workshop, request, arguments.first());
               });
    router.add("DELETE", "/v3/lists/{}/", [&workshop](const ApiRequest &, const QStringList &arguments) {
        return removeList(workshop, arguments.first());
    });
}

} // namespace countersign::engine
