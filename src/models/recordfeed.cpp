#include "models/recordfeed.h"

#include "base/settings.h"
#include "models/runactiontext.h"
#include "profile/activeservice.h"
#include "review/record.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace countersign {

namespace {

RecordEvent eventFor(RunAction action)
{
    if (action == RunAction::AddToList)
        return RecordEvent::ListAdded;
    return action == RunAction::RemoveFromList ? RecordEvent::ListRemoved : RecordEvent::Called;
}

QJsonArray picturesJson(const QVector<SentPicture> &pictures)
{
    QJsonArray json;
    for (const SentPicture &picture : pictures) {
        QJsonObject one{{QStringLiteral("sent"), QString::fromLatin1(picture.sent.toHex())},
                        {QStringLiteral("received"), QString::fromLatin1(picture.received.toHex())}};
        if (!picture.part.isEmpty())
            one.insert(QStringLiteral("part"), QJsonArray{picture.part.x(), picture.part.y(),
                                                          picture.part.width(), picture.part.height()});
        json.append(one);
    }
    return json;
}

QJsonObject detailsOf(const RunEntry &entry)
{
    QJsonObject details{{QStringLiteral("call"), runActionName(entry.action)},
                        {QStringLiteral("id"), entry.requestId}};
    if (!entry.status.isEmpty())
        details.insert(QStringLiteral("status"), entry.status.literal());
    if (!entry.overridden.isEmpty())
        details.insert(QStringLiteral("overridden"), QJsonArray::fromStringList(entry.overridden));
    if (!entry.pictures.isEmpty())
        details.insert(QStringLiteral("pictures"), picturesJson(entry.pictures));
    if (!entry.proposedBy.isEmpty())
        details.insert(QStringLiteral("proposed_by"), entry.proposedBy);
    if (entry.score)
        details.insert(QStringLiteral("value"), *entry.score);
    return details;
}

// The service's own words may name a person.
QJsonObject detailsOf(RunAction action, const Error &error)
{
    QJsonObject details{{QStringLiteral("call"), runActionName(action)},
                        {QStringLiteral("problem"), errorKindName(error.kind)}};
    if (error.httpStatus > 0)
        details.insert(QStringLiteral("http_status"), error.httpStatus);
    return details;
}

// Looks and window places are nobody's business years later.
bool mattersForDecisions(const QString &key)
{
    static const QStringList groups = {QStringLiteral("checks/"), QStringLiteral("decisions/"),
                                       QStringLiteral("review/"), QStringLiteral("reviewer/"),
                                       QStringLiteral("service/")};
    return std::ranges::any_of(groups, [&key](const QString &group) { return key.startsWith(group); });
}

} // namespace

RecordFeed::RecordFeed(const ActiveService &service, const Settings &settings, const RunHistory &history,
                       Record &record, QObject *parent)
    : QObject(parent)
{
    connect(&history, &QAbstractItemModel::rowsInserted, this, [&service, &history, &record] {
        const RunEntry &entry = history.entryAt(0);
        // A decision puts itself into the record, together with what is sent.
        if (entry.action != RunAction::Decide)
            record.add(eventFor(entry.action),
                       {entry.profileId.isEmpty() ? service.profile().id : entry.profileId,
                        entry.forCase.sessionId, entry.forCase.number},
                       detailsOf(entry));
    });
    connect(&history, &RunHistory::tryFailed, this,
            [&service, &record](RunAction action, const Error &error, const RunCase &forCase) {
                record.add(RecordEvent::CallFailed, {service.profile().id, forCase.sessionId, forCase.number},
                           detailsOf(action, error));
            });
    connect(&settings, &Settings::valueChanged, this,
            [&service, &record](const QString &key, const QVariant &value) {
                if (mattersForDecisions(key))
                    record.add(
                        RecordEvent::SettingChanged, {service.profile().id, {}, 0},
                        {{QStringLiteral("setting"), key}, {QStringLiteral("value"), value.toString()}});
            });
}

} // namespace countersign
