#pragma once

#include "models/checkviewmodel.h"
#include "models/keptruns.h"

namespace countersign {

// One age estimation.
class AgeViewModel final : public CheckViewModel
{
    Q_OBJECT

public:
    AgeViewModel(ActiveService &service, Settings &settings, RunHistory &history, QObject *parent = nullptr);
    ~AgeViewModel() override;

    // The one of Settings, which moves with it. Years; 0 switches the age check off.
    int threshold() const { return m_threshold; }
    void setThreshold(int years);
    // What the shown report was judged by: years, and 0..100.
    int reportThreshold() const { return m_reportThreshold; }
    double reportLivenessThreshold() const { return m_reportLivenessThreshold; }

    const std::optional<AgeReport> &report() const { return m_report; }

    bool restore(const QString &requestId) override;

private:
    struct Run
    {
        imaging::PicturePtr probe;
        AgeReport report;
        int threshold = 0;
        double livenessThreshold = 0;
    };

    void send(const QVector<didit::OutgoingImage> &images) override;
    RunAction action() const override { return RunAction::Age; }
    void stopSending() override { m_call.drop(); }
    void forgetReport() override { m_report.reset(); }
    void followThresholds();

    int m_threshold;
    double m_livenessThreshold;
    int m_reportThreshold = 0;
    double m_reportLivenessThreshold = 0;
    std::optional<AgeReport> m_report;
    KeptRuns<Run> m_runs;
    LatestCall<AgeReport> m_call;
};

} // namespace countersign
