#include "models/matchviewmodel.h"

#include "base/limits.h"
#include "base/settings.h"
#include "profile/activeservice.h"

#include <algorithm>

namespace countersign {

MatchViewModel::MatchViewModel(ActiveService &service, Settings &settings, RunHistory &history,
                               QObject *parent)
    : CheckViewModel(2, service, settings, history, parent)
    , m_threshold(settings.matchThreshold())
{}

MatchViewModel::~MatchViewModel() = default;

void MatchViewModel::setThreshold(double threshold)
{
    if (m_threshold == threshold)
        return;
    m_threshold = threshold;
    settings().setMatchThreshold(threshold);
    optionChanged();
}

void MatchViewModel::swapSides()
{
    const imaging::PicturePtr former = picture(probe);
    setPicture(probe, picture(reference));
    setPicture(reference, former);
}

bool MatchViewModel::restore(const QString &requestId)
{
    const auto found =
        std::ranges::find_if(m_runs, [&](const Run &run) { return run.report.requestId == requestId; });
    if (found == m_runs.end())
        return false;
    // A copy: what follows may change the list it stands in.
    const Run run = *found; // NOLINT(performance-unnecessary-copy-initialization)
    cancel();
    setPicture(probe, run.probe);
    setPicture(reference, run.reference);
    m_report = run.report;
    m_reportThreshold = run.threshold;
    showReport();
    return true;
}

void MatchViewModel::send(const QVector<didit::OutgoingImage> &images)
{
    MatchOptions options;
    fillOptions(options);
    options.declineThreshold = m_threshold;
    m_reportThreshold = m_threshold;
    start(m_call, service().service().match(images.at(probe), images.at(reference), options),
          [this](const MatchReport &report) {
              m_report = report;
              m_runs.append({picture(probe), picture(reference), report, m_reportThreshold});
              if (m_runs.size() > limits::keptRuns)
                  m_runs.removeFirst();
              return RunEntry{QDateTime::currentDateTimeUtc(),
                              RunAction::Match,
                              report.status,
                              report.score,
                              report.requestId,
                              {}};
          });
}

} // namespace countersign
