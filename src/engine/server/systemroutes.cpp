#include "engine/server/routes.h"
#include "engine/store/liststore.h"
#include "engine/store/sessionstore.h"

namespace countersign::engine {

namespace {

ApiAnswer answerBalance()
{
    // Nothing is billed on this computer (contract 7: money is decimal text).
    return jsonAnswer({{QStringLiteral("balance"), QStringLiteral("0.0000")},
                       {QStringLiteral("auto_refill_enabled"), false},
                       {QStringLiteral("auto_refill_amount"), QJsonValue::Null},
                       {QStringLiteral("auto_refill_threshold"), QJsonValue::Null}});
}

// Outside the contract: what answers here and how much it holds.
ApiAnswer answerAbout(Workshop &workshop)
{
    const auto counts = workshop.database.read([](const Sql &sql) {
        return QJsonObject{{QStringLiteral("sessions"), countSessions(sql)},
                           {QStringLiteral("faces"), countFaces(sql)},
                           {QStringLiteral("list_entries"), countEntries(sql)}};
    });
    if (!counts)
        return storageAnswer();
    return jsonAnswer({{QStringLiteral("name"), QStringLiteral("countersign-engine")},
                       {QStringLiteral("version"), QStringLiteral(COUNTERSIGN_VERSION)},
                       {QStringLiteral("networks"), networksJson(workshop.analyser.networks())},
                       {QStringLiteral("counts"), *counts},
                       {QStringLiteral("read_again"),
                        QJsonObject{{QStringLiteral("done"), workshop.facesReadAgain.load()},
                                    {QStringLiteral("total"), workshop.facesToReadAgain.load()}}}});
}

// A kept picture. The signature stands in for the key, so that an address can be opened without it.
ApiAnswer answerPicture(Workshop &workshop, const ApiRequest &request, const QString &name)
{
    const QString suffix = QStringLiteral(".jpg");
    if (!name.endsWith(suffix))
        return notFoundAnswer();
    const QString id = name.chopped(suffix.size());
    const qint64 expires = request.queryValue("expires").toLongLong();
    if (!workshop.isSigned(id, expires, request.queryValue("signature").toLatin1()))
        return detailAnswer(403, QStringLiteral("The address of this picture is not signed by this engine."));
    if (workshop.clock.nowUtc().toSecsSinceEpoch() >= expires)
        return detailAnswer(
            403, QStringLiteral("The address of this picture has expired. Read its session or list "
                                "entry again for a new one."));
    const auto bytes =
        workshop.database.read([&](const Sql &sql) { return readPictureBytes(sql, workshop.vault, id); });
    if (!bytes)
        return storageAnswer();
    if (!*bytes)
        return notFoundAnswer();
    ApiAnswer answer;
    answer.contentType = "image/jpeg";
    answer.body = **bytes;
    return answer;
}

} // namespace

void addSystemRoutes(Router &router, Workshop &workshop)
{
    router.add("GET", "/v3/billing/balance/",
               [](const ApiRequest &, const QStringList &) { return answerBalance(); });
    router.add("GET", "/engine/about",
               [&workshop](const ApiRequest &, const QStringList &) { return answerAbout(workshop); });
    router.add(
        "GET", "/system/healthcheck",
        [](const ApiRequest &, const QStringList &) {
            return jsonAnswer({{QStringLiteral("status"), QStringLiteral("ok")}});
        },
        Access::Anyone);
    router.add(
        "GET", "/media/{}",
        [&workshop](const ApiRequest &request, const QStringList &arguments) {
            return answerPicture(workshop, request, arguments.first());
        },
        Access::Anyone);
}

} // namespace countersign::engine
