#include "models/recordtext.h"

#include "domain/scoreband.h"
#include "domain/status.h"
#include "review/casereview.h"
#include "review/recordbody.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace countersign {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::RecordText)
};

const QString joint = QStringLiteral(" · ");

QString text(const QJsonObject &details, const char *key)
{
    return details.value(QLatin1String(key)).toString();
}

QString reasonText(const QString &id)
{
    for (const Verdict verdict : allVerdicts) {
        for (const Reason &reason : reasonsFor(verdict)) {
            if (reason.id == id)
                return QStringLiteral("%1 %2: %3").arg(reason.id, verdictText(verdict), reason.text);
        }
    }
    return id;
}

// With the team's own words where the reason is in them.
QString reasonTextOf(const QJsonObject &details)
{
    const QString id = text(details, "reason");
    const QString words = text(details, "reason_text");
    return words.isEmpty() ? reasonText(id) : QStringLiteral("%1: %2").arg(id, words);
}

// How the pictures were looked at.
QString toolsText(const QJsonObject &details)
{
    const QHash<QString, QString> names{
        {QStringLiteral("grey"), RecordText::tr("in grey")},
        {QStringLiteral("inner"), RecordText::tr("inner faces only")},
        {QStringLiteral("light"), RecordText::tr("in another light")},
        {QStringLiteral("mirror"), RecordText::tr("mirrored")},
        {QStringLiteral("turn"), RecordText::tr("turned")},
        {QStringLiteral("regions"), RecordText::tr("part by part")},
        {QStringLiteral("blink"), RecordText::tr("blinked")},
        {QStringLiteral("wipe"), RecordText::tr("wiped")},
        {QStringLiteral("unlinked"), RecordText::tr("moved one by one")},
    };
    QStringList parts;
    for (const QJsonValue &tool : details.value(QLatin1String("tools")).toArray())
        parts.append(names.value(tool.toString(), tool.toString()));
    return parts.join(QStringLiteral(", "));
}

QString decidedText(const QJsonObject &details)
{
    QStringList parts{reasonTextOf(details)};
    const QJsonArray ratings = details.value(QLatin1String("ratings")).toArray();
    if (!ratings.isEmpty())
        parts.append(RecordText::tr("you: %1").arg(
            ratingText(ratings.last().toObject().value(QLatin1String("rating")).toInt())));
    if (const QJsonValue score = details.value(QLatin1String("score")); score.isDouble())
        parts.append(RecordText::tr("service: %1").arg(similarityText(score.toDouble())));
    if (const QString note = text(details, "note"); !note.isEmpty())
        parts.append(note);
    if (details.value(QLatin1String("email")).toBool())
        parts.append(RecordText::tr("told by e-mail"));
    if (const QString tools = toolsText(details); !tools.isEmpty())
        parts.append(RecordText::tr("looked at: %1").arg(tools));
    return parts.join(joint);
}

QString calledText(const QJsonObject &details)
{
    QStringList parts{text(details, "call")};
    if (const QString status = text(details, "status"); !status.isEmpty())
        parts.append(Status(status).text());
    return parts.join(joint);
}

QString handOverText(const QJsonObject &details)
{
    return RecordText::tr("%n second opinions", nullptr, details.value(QLatin1String("opinions")).toInt()) +
           joint + RecordText::tr("installation %1").arg(text(details, "installation"));
}

QString batchText(const QJsonObject &details)
{
    QStringList parts{RecordText::tr("%n calls", nullptr, details.value(QLatin1String("calls")).toInt())};
    const auto add = [&](const char *key, const QString &words) {
        if (const int calls = details.value(QLatin1String(key)).toInt())
            parts.append(QStringLiteral("%1: %2").arg(words).arg(calls));
    };
    add("approved", RecordText::tr("approved"));
    add("declined", RecordText::tr("declined"));
    add("in_review", RecordText::tr("in review"));
    add("failed", RecordText::tr("failed"));
    add("unknown", RecordText::tr("outcome unknown"));
    add("not_run", RecordText::tr("not run"));
    return parts.join(joint);
}

} // namespace

QString eventText(RecordEvent event)
{
    switch (event) {
    case RecordEvent::Started:
        return RecordText::tr("Started");
    case RecordEvent::Opened:
        return RecordText::tr("Opened");
    case RecordEvent::Rated:
        return RecordText::tr("Rated");
    case RecordEvent::Revealed:
        return RecordText::tr("Revealed");
    case RecordEvent::Decided:
        return RecordText::tr("Decided");
    case RecordEvent::Undone:
        return RecordText::tr("Taken back");
    case RecordEvent::Sent:
        return RecordText::tr("Sent");
    case RecordEvent::Confirmed:
        return RecordText::tr("Confirmed");
    case RecordEvent::ChangedMeanwhile:
        return RecordText::tr("Changed meanwhile");
    case RecordEvent::Refused:
        return RecordText::tr("Refused");
    case RecordEvent::Unsent:
        return RecordText::tr("Not sent yet");
    case RecordEvent::Parked:
        return RecordText::tr("Parked");
    case RecordEvent::Called:
        return RecordText::tr("Check");
    case RecordEvent::ListAdded:
        return RecordText::tr("Added to a list");
    case RecordEvent::ListRemoved:
        return RecordText::tr("Removed from a list");
    case RecordEvent::Exported:
        return RecordText::tr("Exported");
    case RecordEvent::SettingChanged:
        return RecordText::tr("Setting changed");
    case RecordEvent::SecondOpinion:
        return RecordText::tr("Second opinion");
    case RecordEvent::Noted:
        return RecordText::tr("Note added");
    case RecordEvent::CutNoticed:
        return RecordText::tr("Entries missing");
    case RecordEvent::HandOverMade:
        return RecordText::tr("Opinions handed over");
    case RecordEvent::HandOverTaken:
        return RecordText::tr("Opinions taken in");
    case RecordEvent::BatchEnded:
        return RecordText::tr("Batch run");
    }
    return {};
}

QString entryText(const RecordEntry &entry)
{
    const QJsonObject &details = entry.details;
    switch (entry.event) {
    case RecordEvent::Opened:
        return text(details, "what") == QLatin1String("practice") ? RecordText::tr("for practice")
                                                                  : QString();
    case RecordEvent::Rated:
        return ratingText(details.value(QLatin1String("rating")).toInt());
    case RecordEvent::Decided:
    case RecordEvent::SecondOpinion:
    case RecordEvent::Parked:
        return decidedText(details);
    case RecordEvent::Called:
        return calledText(details);
    case RecordEvent::Sent:
    case RecordEvent::Undone:
        return Status(text(details, "new_status")).text();
    case RecordEvent::Confirmed:
    case RecordEvent::ChangedMeanwhile:
        return Status(text(details, "status_now")).text();
    case RecordEvent::Refused:
    case RecordEvent::Unsent:
        return text(details, "problem");
    case RecordEvent::Noted:
        return text(details, "note");
    case RecordEvent::SettingChanged:
        return QStringLiteral("%1 = %2").arg(text(details, "setting"), text(details, "value"));
    case RecordEvent::CutNoticed:
        return RecordText::tr("Entries up to number %1 existed and are not here any more.")
            .arg(details.value(QLatin1String("entries_existed")).toInteger());
    case RecordEvent::HandOverMade:
    case RecordEvent::HandOverTaken:
        return handOverText(details);
    case RecordEvent::BatchEnded:
        return batchText(details);
    default:
        return text(details, "what");
    }
}

} // namespace countersign
