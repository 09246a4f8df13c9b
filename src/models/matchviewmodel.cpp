#include "models/matchviewmodel.h"

#include "base/settings.h"
#include "profile/activeservice.h"

#include <utility>

namespace countersign {

MatchViewModel::MatchViewModel(ActiveService &service, Settings &settings, RunHistory &history,
                               QObject *parent)
    : CheckViewModel(2, service, settings, history, parent)
    , m_threshold(settings.matchThreshold())
{
    connect(&settings, &Settings::changed, this, &MatchViewModel::followThreshold);
}

MatchViewModel::~MatchViewModel() = default;

void MatchViewModel::followThreshold()
{
    const double threshold = settings().matchThreshold();
    if (std::exchange(m_threshold, threshold) != threshold)
        optionChanged();
}

void MatchViewModel::setThreshold(double threshold)
{
    settings().setMatchThreshold(threshold);
}

void MatchViewModel::swapSides()
{
    const imaging::PicturePtr former = picture(probe);
    setPicture(probe, picture(reference));
    setPicture(reference, former);
}

bool MatchViewModel::restore(const QString &requestId)
{
    const auto run = m_runs.find(requestId);
    if (!run)
        return false;
    putBack({run->probe, run->reference});
    m_report = run->report;
    m_reportThreshold = run->threshold;
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
              m_runs.add({picture(probe), picture(reference), report, m_reportThreshold});
              return RunEntry{QDateTime::currentDateTimeUtc(),
                              action(),
                              report.status,
                              report.score,
                              report.requestId,
                              {},
                              {},
                              {},
                              {}};
          });
}

} // namespace countersign
