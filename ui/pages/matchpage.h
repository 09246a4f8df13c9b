#pragma once

#include "models/matchviewmodel.h"
#include "models/serviceerrors.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/pagecontext.h"

namespace countersign {

class FaceSlot;
class MatchResult;
class ScoreScale;
class SecondWindow;
class StateView;

// Compare two faces: probe and reference side by side, the similarity on its scale, the history of this run.
class MatchPage : public CheckPage
{
    Q_OBJECT

public:
    explicit MatchPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("match"); }
    void activate() override;
    void aboutToClose() override;

    MatchViewModel &viewModel() { return m_model; }

private:
    QWidget *makeLeft(Settings &settings);
    QWidget *makePictures();
    void addPageKeys(QWidget *window);
    void levelCanvases();
    QWidget *makeRight(RunHistory &history);
    void readModel();
    void showReport();
    void showErrors();

    MatchViewModel m_model;
    ServiceErrors m_errors;
    FaceSlot *m_probe;
    FaceSlot *m_reference;
    MatchResult *m_result;
    StateView *m_state;
    SecondWindow *m_secondWindow = nullptr;
};

} // namespace countersign
