#include "review/recordbody.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

// In the order of RecordEvent. Written into files that outlive this program, so never renamed.
constexpr std::array eventNames = {"started",
                                   "opened",
                                   "rated",
                                   "revealed",
                                   "decided",
                                   "undone",
                                   "sent",
                                   "confirmed",
                                   "changed-meanwhile",
                                   "refused",
                                   "unsent",
                                   "parked",
                                   "called",
                                   "list-added",
                                   "list-removed",
                                   "exported",
                                   "setting-changed",
                                   "second-opinion",
                                   "cut-noticed",
                                   "noted",
                                   "hand-over-made",
                                   "hand-over-taken",
                                   "batch-ended",
                                   "search-result",
                                   "more-candidates",
                                   "list-proposed",
                                   "list-refused",
                                   "record-cut",
                                   "call-failed",
                                   "seeded-check",
                                   "policy-in-force"};

const QString numberKey = QStringLiteral("number");
const QString atKey = QStringLiteral("at");
const QString eventKey = QStringLiteral("event");
const QString reviewerKey = QStringLiteral("reviewer");
const QString loginKey = QStringLiteral("login");
const QString machineKey = QStringLiteral("machine");
const QString profileKey = QStringLiteral("profile");
const QString caseKey = QStringLiteral("case");
const QString caseNumberKey = QStringLiteral("case_number");
const QString detailsKey = QStringLiteral("details");

} // namespace

QString eventName(RecordEvent event)
{
    return QString::fromLatin1(eventNames.at(size_t(event)));
}

std::optional<RecordEvent> eventNamed(const QString &name)
{
    const auto found =
        std::ranges::find(eventNames, name, [](const char *known) { return QString::fromLatin1(known); });
    if (found == eventNames.end())
        return std::nullopt;
    return RecordEvent(found - eventNames.begin());
}

QByteArray recordBody(const RecordEntry &entry)
{
    QJsonObject body{
        {numberKey, entry.number},          {atKey, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {eventKey, eventName(entry.event)}, {reviewerKey, entry.reviewer.name},
        {loginKey, entry.reviewer.login},   {machineKey, entry.reviewer.machine},
        {profileKey, entry.profileId}};
    if (!entry.sessionId.isEmpty()) {
        body.insert(caseKey, entry.sessionId);
        body.insert(caseNumberKey, entry.caseNumber);
    }
    if (!entry.details.isEmpty())
        body.insert(detailsKey, entry.details);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<RecordEntry> readRecordBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto event = eventNamed(object.value(eventKey).toString());
    const QDateTime at = QDateTime::fromString(object.value(atKey).toString(), Qt::ISODateWithMs);
    if (!event || !at.isValid())
        return std::nullopt;
    RecordEntry entry;
    entry.number = object.value(numberKey).toInteger();
    entry.at = at;
    entry.event = *event;
    entry.reviewer = {object.value(reviewerKey).toString(), object.value(loginKey).toString(),
                      object.value(machineKey).toString()};
    entry.profileId = object.value(profileKey).toString();
    entry.sessionId = object.value(caseKey).toString();
    entry.caseNumber = object.value(caseNumberKey).toInteger();
    entry.details = object.value(detailsKey).toObject();
    return entry;
}

} // namespace countersign
