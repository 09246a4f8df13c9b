#include "models/ageviewmodel.h"

#include "base/settings.h"
#include "profile/activeservice.h"

namespace countersign {

AgeViewModel::AgeViewModel(ActiveService &service, Settings &settings, RunHistory &history, QObject *parent)
    : CheckViewModel(1, service, settings, history, parent)
    , m_threshold(settings.ageThreshold())
{}

AgeViewModel::~AgeViewModel() = default;

void AgeViewModel::setThreshold(int years)
{
    if (m_threshold == years)
        return;
    m_threshold = years;
    settings().setAgeThreshold(years);
    optionChanged();
}

bool AgeViewModel::restore(const QString &requestId)
{
    const auto run = m_runs.find(requestId);
    if (!run)
        return false;
    putBack({run->probe});
    m_report = run->report;
    m_reportThreshold = run->threshold;
    m_reportLivenessThreshold = run->livenessThreshold;
    showReport();
    return true;
}

void AgeViewModel::send(const QVector<didit::OutgoingImage> &images)
{
    AgeOptions options;
    fillOptions(options);
    options.declineAge = m_threshold;
    options.livenessDeclineThreshold = settings().livenessThreshold();
    m_reportThreshold = m_threshold;
    m_reportLivenessThreshold = options.livenessDeclineThreshold;
    start(m_call, service().service().age(images.first(), options), [this](const AgeReport &report) {
        m_report = report;
        m_runs.add({picture(0), report, m_reportThreshold, m_reportLivenessThreshold});
        return RunEntry{QDateTime::currentDateTimeUtc(),
                        RunAction::Age,
                        report.status,
                        report.age,
                        report.requestId,
                        {},
                        {}};
    });
}

} // namespace countersign
