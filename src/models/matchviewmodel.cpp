#include "models/matchviewmodel.h"

#include "base/settings.h"
#include "profile/activeservice.h"

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
    Q_EMIT changed();
}

void MatchViewModel::swapSides()
{
    const imaging::PicturePtr former = picture(probe);
    setPicture(probe, picture(reference));
    setPicture(reference, former);
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
              return RunEntry{QDateTime::currentDateTimeUtc(),
                              RunAction::Match,
                              report.status,
                              report.score,
                              report.requestId,
                              {}};
          });
}

} // namespace countersign
