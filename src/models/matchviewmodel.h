#pragma once

#include "models/checkviewmodel.h"
#include "models/keptruns.h"

namespace countersign {

// One face match (1:1): picture 0 is the probe, picture 1 the reference.
class MatchViewModel final : public CheckViewModel
{
    Q_OBJECT

public:
    static constexpr int probe = 0;
    static constexpr int reference = 1;

    MatchViewModel(ActiveService &service, Settings &settings, RunHistory &history,
                   QObject *parent = nullptr);
    ~MatchViewModel() override;

    // 0..100; a score at or below it declines the next check.
    // The one of Settings, which moves with it.
    double threshold() const { return m_threshold; }
    void setThreshold(double threshold);
    // The threshold that the shown report was judged by.
    double reportThreshold() const { return m_reportThreshold; }

    const std::optional<MatchReport> &report() const { return m_report; }

    void swapSides();

    bool restore(const QString &requestId) override;

private:
    struct Run
    {
        imaging::PicturePtr probe;
        imaging::PicturePtr reference;
        MatchReport report;
        double threshold = 0;
    };

    void send(const QVector<didit::OutgoingImage> &images) override;
    RunAction action() const override { return RunAction::Match; }
    void stopSending() override { m_call.drop(); }
    void forgetReport() override { m_report.reset(); }
    void followThreshold();

    double m_threshold;
    double m_reportThreshold = 0;
    std::optional<MatchReport> m_report;
    KeptRuns<Run> m_runs;
    LatestCall<MatchReport> m_call;
};

} // namespace countersign
