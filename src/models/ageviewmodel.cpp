#include "models/ageviewmodel.h"

#include "base/settings.h"
#include "profile/activeservice.h"

#include <utility>

namespace countersign {

AgeViewModel::AgeViewModel(ActiveService &service, Settings &settings, RunHistory &history, QObject *parent)
    : CheckViewModel(1, service, settings, history, parent)
    , m_threshold(settings.ageThreshold())
    , m_livenessThreshold(settings.livenessThreshold())
{
    connect(&settings, &Settings::changed, this, &AgeViewModel::followThresholds);
}

AgeViewModel::~AgeViewModel() = default;

void AgeViewModel::followThresholds()
{
    const int years = settings().ageThreshold();
    const double liveness = settings().livenessThreshold();
    const bool older = std::exchange(m_threshold, years) != years;
    if (std::exchange(m_livenessThreshold, liveness) != liveness || older)
        optionChanged();
}

void AgeViewModel::setThreshold(int years)
{
    settings().setAgeThreshold(years);
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
    options.livenessDeclineThreshold = m_livenessThreshold;
    m_reportThreshold = m_threshold;
    m_reportLivenessThreshold = options.livenessDeclineThreshold;
    start(m_call, service().service().age(images.first(), options), [this](const AgeReport &report) {
        m_report = report;
        m_runs.add({picture(0), report, m_reportThreshold, m_reportLivenessThreshold});
        return RunEntry{QDateTime::currentDateTimeUtc(),
                        action(),
                        report.status,
                        report.age,
                        report.requestId,
                        {},
                        {},
                        {},
                        {}};
    });
}

} // namespace countersign
