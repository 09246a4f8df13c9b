#include "models/batchtext.h"

#include "models/relativetime.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace countersign {

namespace {

struct BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::BatchWords)
};

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 60 * secondsOfMinute;

QString endText(const BatchRun &run)
{
    if (run.end == BatchEnd::Done)
        return BatchWords::tr("done");
    if (run.end == BatchEnd::Cancelled)
        return BatchWords::tr("cancelled");
    return BatchWords::tr("%n left", nullptr, int(run.counts.waiting));
}

} // namespace

QString batchKindText(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Match:
        return BatchWords::tr("Compare pairs");
    case BatchKind::Search:
        return BatchWords::tr("Search faces");
    case BatchKind::Age:
        return BatchWords::tr("Estimate ages");
    case BatchKind::Blocklist:
        return BatchWords::tr("Add to the blocklist");
    }
    return {};
}

QString callStateText(CallState state)
{
    switch (state) {
    case CallState::Waiting:
        return BatchWords::tr("Waiting");
    case CallState::Sending:
        return BatchWords::tr("Under way");
    case CallState::Done:
        return BatchWords::tr("Done");
    case CallState::Failed:
        return BatchWords::tr("Failed");
    case CallState::Unknown:
        return BatchWords::tr("Outcome unknown");
    }
    return {};
}

QString labelText(const std::optional<bool> &same)
{
    if (!same)
        return {};
    return *same ? BatchWords::tr("same") : BatchWords::tr("different");
}

QString resultText(const BatchRow &row)
{
    const bool isJudged = row.state == CallState::Done && !row.outcome.status.isEmpty();
    return isJudged ? row.outcome.status.text() : callStateText(row.state);
}

QString fileText(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString durationText(std::chrono::seconds time)
{
    const auto seconds = int(time.count());
    if (seconds < secondsOfMinute)
        return BatchWords::tr("less than a minute");
    if (seconds < 2 * secondsOfHour)
        return BatchWords::tr("about %n minutes", nullptr, (seconds + secondsOfMinute / 2) / secondsOfMinute);
    return BatchWords::tr("about %n hours", nullptr, (seconds + secondsOfHour / 2) / secondsOfHour);
}

QString batchLineText(const BatchRun &run)
{
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(run.name, batchKindText(run.options.kind), exactTime(run.madeAt), endText(run));
}

} // namespace countersign
