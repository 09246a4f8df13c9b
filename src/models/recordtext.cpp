#include "models/recordtext.h"

#include "base/error.h"
#include "domain/facejudgement.h"
#include "domain/facemark.h"
#include "domain/scoreband.h"
#include "domain/status.h"
#include "models/batchtext.h"
#include "models/relativetime.h"
#include "models/runactiontext.h"
#include "models/settingtext.h"
#include "review/batchstore.h"
#include "review/casereview.h"
#include "review/recordbody.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QMap>

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

// "Face search: Declined".
QString told(const QString &what, const QString &value)
{
    return RecordText::tr("%1: %2").arg(what, value);
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
        {QStringLiteral("pins"), RecordText::tr("aligned by pins")},
        {QStringLiteral("marks"), RecordText::tr("marked")},
    };
    QStringList parts;
    for (const QJsonValue &tool : details.value(QLatin1String("tools")).toArray())
        parts.append(names.value(tool.toString(), tool.toString()));
    return parts.join(QStringLiteral(", "));
}

// What was thought of each, the newest rating of it, and of the others.
QString candidatesText(const QJsonObject &candidates)
{
    QMap<int, int> ratings;
    for (const QJsonValue value : candidates.value(QLatin1String("answers")).toArray()) {
        const QJsonObject answer = value.toObject();
        ratings.insert(answer.value(QLatin1String("rank")).toInt(),
                       answer.value(QLatin1String("rating")).toInt());
    }
    QStringList parts;
    for (const auto &[rank, rating] : ratings.asKeyValueRange())
        parts.append(RecordText::tr("candidate %1: %2").arg(rank).arg(ratingText(rating)));
    if (candidates.contains(QLatin1String("none_at")))
        parts.append(ratings.isEmpty() ? RecordText::tr("none of the candidates")
                                       : RecordText::tr("none of the others"));
    return parts.join(QStringLiteral(", "));
}

QString searchResultText(const QJsonObject &details)
{
    const QJsonObject candidates = details.value(QLatin1String("candidates")).toObject();
    QStringList parts{candidates.value(QLatin1String("of")).toInt() == 0 ? RecordText::tr("nobody was found")
                                                                         : candidatesText(candidates)};
    if (const QString tools = toolsText(details); !tools.isEmpty())
        parts.append(RecordText::tr("looked at: %1").arg(tools));
    return parts.join(joint);
}

// A case that was closed before, and what for.
QString openedText(const QJsonObject &details)
{
    const QString what = text(details, "what");
    if (what == QLatin1String("practice"))
        return RecordText::tr("for practice");
    return what == QLatin1String("seeded-check") ? RecordText::tr("for a seeded check") : QString();
}

QString ratedText(const QJsonObject &details)
{
    if (details.contains(QLatin1String("none")))
        return RecordText::tr("none of the candidates");
    if (details.contains(QLatin1String("rank")))
        return RecordText::tr("candidate %1: %2")
            .arg(details.value(QLatin1String("rank")).toInt())
            .arg(ratingText(details.value(QLatin1String("rating")).toInt()));
    return ratingText(details.value(QLatin1String("rating")).toInt());
}

QString marksText(const QJsonObject &details)
{
    QStringList parts;
    for (const FaceMark &mark : marksFromJson(details.value(QLatin1String("marks")).toArray()))
        parts.append(markText(mark));
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
    if (const QString candidates = candidatesText(details.value(QLatin1String("candidates")).toObject());
        !candidates.isEmpty())
        parts.append(candidates);
    if (const QString note = text(details, "note"); !note.isEmpty())
        parts.append(note);
    if (details.value(QLatin1String("email")).toBool())
        parts.append(RecordText::tr("told by e-mail"));
    if (const QString tools = toolsText(details); !tools.isEmpty())
        parts.append(RecordText::tr("looked at: %1").arg(tools));
    if (const QString marks = marksText(details); !marks.isEmpty())
        parts.append(RecordText::tr("marks: %1").arg(marks));
    return parts.join(joint);
}

QString calledText(const QJsonObject &details)
{
    const QString name = text(details, "call");
    const auto action = runActionNamed(name);
    const QString words = action ? runActionText(*action) : name;
    const QString status = text(details, "status");
    return status.isEmpty() ? words : told(words, Status(status).text());
}

// The sentence of the kind, as the person read it; what the service said is not kept.
QString problemText(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        if (errorKindName(ErrorKind(kind)) == name)
            return sentenceFor(ErrorKind(kind));
    }
    return name;
}

QString failedText(const QJsonObject &details)
{
    const QString name = text(details, "call");
    const auto action = runActionNamed(name);
    return told(action ? triedActionText(*action) : name, problemText(text(details, "problem")));
}

QString settingChangedText(const QJsonObject &details)
{
    const QString key = text(details, "setting");
    return told(settingText(key), settingValueText(key, text(details, "value")));
}

// What came onto a list, or should: by whom, and what spoke against it.
QString listingText(const QJsonObject &details, bool isProposal)
{
    QStringList parts;
    if (const QString proposer = text(details, "proposed_by"); !proposer.isEmpty() && !isProposal)
        parts.append(RecordText::tr("Proposed by %1").arg(proposer));
    QStringList objections;
    for (const QJsonValue &id : details.value(QLatin1String("overridden")).toArray())
        objections.append(objectionText(id.toString()));
    if (!objections.isEmpty())
        parts.append(RecordText::tr("Spoke against it: %1").arg(objections.join(QStringLiteral(", "))));
    return parts.join(joint);
}

QString exportedText(const QJsonObject &details)
{
    const QString what = text(details, "what");
    const auto count = [&details](const char *key) { return details.value(QLatin1String(key)).toInt(); };
    if (what == QLatin1String("record"))
        return RecordText::tr("The record, %n entries", nullptr, count("entries"));
    if (what == QLatin1String("report"))
        return RecordText::tr("The report of the case");
    if (what == QLatin1String("thresholds"))
        return RecordText::tr("The numbers of the thresholds, %n pairs", nullptr, count("pairs"));
    if (what != QLatin1String("list-entries"))
        return what;
    const QString entries = RecordText::tr("%n entries of a list", nullptr, count("entries"));
    const int pictures = count("pictures");
    return pictures > 0 ? entries + joint + RecordText::tr("%n pictures", nullptr, pictures) : entries;
}

QString revealedText(const QJsonObject &details)
{
    const QString what = text(details, "what");
    return what == QLatin1String("ratings of others") ? RecordText::tr("Ratings of others") : what;
}

QString cutText(const QJsonObject &details)
{
    return RecordText::tr("Entries %1 to %2, older than %3")
        .arg(details.value(QLatin1String("first")).toInteger())
        .arg(details.value(QLatin1String("last")).toInteger())
        .arg(exactTime(QDateTime::fromString(text(details, "older_than"), Qt::ISODateWithMs)));
}

// The first digits of the file's hash tell two files apart.
QString policyText(const QJsonObject &policy)
{
    constexpr int shownDigits = 8;
    if (policy.isEmpty())
        return {};
    const QString hash = text(policy, "sha256");
    return RecordText::tr("The administrator fixes %n settings", nullptr,
                          int(policy.value(QLatin1String("fixes")).toArray().size())) +
           joint +
           (hash.isEmpty() ? RecordText::tr("the file cannot be read")
                           : RecordText::tr("file %1").arg(hash.left(shownDigits)));
}

QString handOverText(const QJsonObject &details)
{
    return RecordText::tr("%n second opinions", nullptr, details.value(QLatin1String("opinions")).toInt()) +
           joint + RecordText::tr("installation %1").arg(text(details, "installation"));
}

QString batchKindTextOf(const QString &name)
{
    for (const BatchKind kind : {BatchKind::Match, BatchKind::Search, BatchKind::Age, BatchKind::Blocklist}) {
        if (nameOf(kind) == name)
            return batchKindText(kind);
    }
    return name;
}

QString batchText(const QJsonObject &details)
{
    const QString kind = text(details, "kind");
    int left = details.value(QLatin1String("calls")).toInt();
    QStringList parts{batchKindTextOf(kind), RecordText::tr("%n calls", nullptr, left)};
    parts.removeAll(QString());
    const auto add = [&](const char *key, const QString &words) {
        const int calls = details.value(QLatin1String(key)).toInt();
        if (calls > 0)
            parts.append(told(words, QString::number(calls)));
        left -= calls;
    };
    add("approved", RecordText::tr("approved"));
    add("declined", RecordText::tr("declined"));
    add("in_review", RecordText::tr("in review"));
    add("failed", RecordText::tr("failed"));
    add("unknown", RecordText::tr("outcome unknown"));
    add("not_run", RecordText::tr("not run"));
    // What goes onto a list is neither approved nor declined.
    if (left > 0 && kind == nameOf(BatchKind::Blocklist))
        parts.append(told(RecordText::tr("added"), QString::number(left)));
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
    case RecordEvent::SearchResult:
        return RecordText::tr("Search result");
    case RecordEvent::MoreCandidates:
        return RecordText::tr("More candidates shown");
    case RecordEvent::ListProposed:
        return RecordText::tr("Proposed for a list");
    case RecordEvent::ListRefused:
        return RecordText::tr("Refused for a list");
    case RecordEvent::RecordCut:
        return RecordText::tr("Oldest entries cut off");
    case RecordEvent::CallFailed:
        return RecordText::tr("Failed try");
    case RecordEvent::SeededCheck:
        return RecordText::tr("Seeded check");
    case RecordEvent::PolicyInForce:
        return RecordText::tr("Administrator's policy");
    }
    return {};
}

QString entryText(const RecordEntry &entry)
{
    const QJsonObject &details = entry.details;
    switch (entry.event) {
    case RecordEvent::Opened:
        return openedText(details);
    case RecordEvent::Rated:
        return ratedText(details);
    case RecordEvent::SearchResult:
        return searchResultText(details);
    case RecordEvent::MoreCandidates:
        return RecordText::tr("%n open", nullptr, details.value(QLatin1String("opened")).toInt());
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
        return settingChangedText(details);
    case RecordEvent::CutNoticed:
        return RecordText::tr("Entries up to number %1 existed and are not here any more.")
            .arg(details.value(QLatin1String("entries_existed")).toInteger());
    case RecordEvent::ListAdded:
    case RecordEvent::ListRefused:
        return listingText(details, false);
    case RecordEvent::ListProposed:
        return listingText(details, true);
    case RecordEvent::Exported:
        return exportedText(details);
    case RecordEvent::Revealed:
        return revealedText(details);
    case RecordEvent::HandOverMade:
    case RecordEvent::HandOverTaken:
        return handOverText(details);
    case RecordEvent::BatchEnded:
        return batchText(details);
    case RecordEvent::RecordCut:
        return cutText(details);
    case RecordEvent::CallFailed:
        return failedText(details);
    case RecordEvent::Started:
        return policyText(details.value(QLatin1String("policy")).toObject());
    case RecordEvent::PolicyInForce:
        return details.isEmpty() ? RecordText::tr("The administrator fixes nothing any more")
                                 : policyText(details);
    default:
        return text(details, "what");
    }
}

} // namespace countersign
