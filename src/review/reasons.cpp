#include "review/reasons.h"

#include "base/limits.h"
#include "domain/status.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign {

namespace {

struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Reason)
};

QVector<Reason> approvals()
{
    return {
        {QStringLiteral("A1"), ReasonText::tr("Same person, clear")},
        {QStringLiteral("A2"), ReasonText::tr("Same person, looks explained: age, hair, glasses, weight")},
        {QStringLiteral("A3"), ReasonText::tr("Not a duplicate: different people, twin or look-alike")},
        {QStringLiteral("A4"), ReasonText::tr("Warning checked, no effect")}};
}

QVector<Reason> declines()
{
    return {{QStringLiteral("D1"), ReasonText::tr("Different person")},
            {QStringLiteral("D2"), ReasonText::tr("Picture altered, or not a live person")},
            {QStringLiteral("D3"), ReasonText::tr("Portrait on the document replaced")},
            {QStringLiteral("D4"), ReasonText::tr("Already a customer under another name")},
            {QStringLiteral("D5"), ReasonText::tr("Blocklist hit confirmed")},
            {QStringLiteral("D6"), ReasonText::tr("Under age")},
            {QStringLiteral("D7"), ReasonText::tr("Document not acceptable")},
            {QStringLiteral("D9"), ReasonText::tr("Other, said in the note"), true}};
}

QVector<Reason> repeats()
{
    return {{QStringLiteral("R1"), ReasonText::tr("Selfie blurred, dark or too small")},
            {QStringLiteral("R2"), ReasonText::tr("Face covered")},
            {QStringLiteral("R3"), ReasonText::tr("Portrait unreadable, or glare")},
            {QStringLiteral("R4"), ReasonText::tr("More than one person")},
            {QStringLiteral("R5"), ReasonText::tr("Wrong or cut-off document")}};
}

QVector<Reason> opinions()
{
    return {{QStringLiteral("S1"), ReasonText::tr("Can't tell")},
            {QStringLiteral("S2"), ReasonText::tr("I differ from the service")},
            {QStringLiteral("S3"), ReasonText::tr("Twin or close relative possible")},
            {QStringLiteral("S4"), ReasonText::tr("Much depends on it")}};
}

QVector<Reason> pauses()
{
    return {{QStringLiteral("P1"), ReasonText::tr("Waiting for the person")},
            {QStringLiteral("P2"), ReasonText::tr("Waiting for a colleague")}};
}

// Room for more that ship in later versions.
constexpr int firstNumberOfTeams = 20;

QVector<Reason> shippedReasons(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return approvals();
    case Verdict::Decline:
        return declines();
    case Verdict::AskAgain:
        return repeats();
    case Verdict::SecondOpinion:
        return opinions();
    case Verdict::Park:
        return pauses();
    }
    return {};
}

QChar letterOf(Verdict verdict)
{
    static constexpr std::array letters = {'A', 'D', 'R', 'S', 'P'}; // in the order of Verdict
    return QLatin1Char(letters.at(size_t(verdict)));
}

Reason changed(Reason reason, const ReasonEdit &edit)
{
    reason.isTeams = reason.text != edit.text && !edit.text.isEmpty();
    if (reason.isTeams)
        reason.text = edit.text;
    reason.needsNote = edit.needsNote;
    reason.isUsed = edit.isUsed;
    return reason;
}

} // namespace

QVector<Reason> allReasonsFor(Verdict verdict, const QVector<ReasonEdit> &edits)
{
    QVector<Reason> reasons = shippedReasons(verdict);
    for (const ReasonEdit &edit : edits) {
        if (!edit.id.startsWith(letterOf(verdict)))
            continue;
        const auto shipped = std::ranges::find(reasons, edit.id, &Reason::id);
        if (shipped == reasons.end())
            reasons.append({edit.id, edit.text, edit.needsNote, true, edit.isUsed});
        else
            *shipped = changed(*shipped, edit);
    }
    return reasons;
}

QVector<Reason> reasonsFor(Verdict verdict, const QVector<ReasonEdit> &edits)
{
    QVector<Reason> reasons = allReasonsFor(verdict, edits);
    reasons.removeIf([](const Reason &reason) { return !reason.isUsed; });
    if (reasons.isEmpty()) // a verdict without one could never be given
        return shippedReasons(verdict);
    return reasons.first(std::min<qsizetype>(reasons.size(), limits::reasonsPerVerdict));
}

QString newReasonId(Verdict verdict, const QVector<ReasonEdit> &edits)
{
    for (int number = firstNumberOfTeams;; ++number) {
        const QString id = letterOf(verdict) + QString::number(number);
        if (std::ranges::find(edits, id, &ReasonEdit::id) == edits.end())
            return id;
    }
}

bool restsOnSearch(const QString &reasonId)
{
    return reasonId == QLatin1String("D4") || reasonId == QLatin1String("D5");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return QStringLiteral("approve");
    case Verdict::Decline:
        return QStringLiteral("decline");
    case Verdict::AskAgain:
        return QStringLiteral("ask-again");
    case Verdict::SecondOpinion:
        return QStringLiteral("second-opinion");
    case Verdict::Park:
        return QStringLiteral("park");
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return ReasonText::tr("Approve");
    case Verdict::Decline:
        return ReasonText::tr("Decline");
    case Verdict::AskAgain:
        return ReasonText::tr("Ask again");
    case Verdict::SecondOpinion:
        return ReasonText::tr("Second opinion");
    case Verdict::Park:
        return ReasonText::tr("Park");
    }
    return {};
}

QString statusAfter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return statuses::approved;
    case Verdict::Decline:
        return statuses::declined;
    case Verdict::AskAgain:
        return statuses::resubmitted;
    default:
        return {};
    }
}

} // namespace countersign
