#pragma once

#include "models/ageviewmodel.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/pagecontext.h"

namespace countersign {

class AgeResult;
class FaceSlot;
class StateView;

// Estimate an age: one picture, the estimate beside its threshold, liveness, every face found.
class AgePage : public CheckPage
{
    Q_OBJECT

public:
    explicit AgePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("age"); }
    void activate() override;

    AgeViewModel &viewModel() { return m_model; }

private:
    QWidget *makeLeft();
    QWidget *makeRight(RunHistory &history);
    void readModel();
    void showReport();

    AgeViewModel m_model;
    FaceSlot *m_probe;
    AgeResult *m_result;
    StateView *m_state;
};

} // namespace countersign
