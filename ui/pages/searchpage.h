#pragma once

#include "models/searchviewmodel.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/pagecontext.h"

class QHBoxLayout;

namespace countersign {

class CandidatePane;
class FaceSlot;
class SearchResult;
class StateView;

// Search one face among all known ones: the probe, the ranked candidates, and the current one beside the
// probe.
class SearchPage : public CheckPage
{
    Q_OBJECT

public:
    explicit SearchPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }
    void activate() override;

    SearchViewModel &viewModel() { return m_model; }

Q_SIGNALS:
    // `picture` may be null while it is not fetched; `sessionId` may be empty.
    void addToBlocklistRequested(const countersign::imaging::PicturePtr &picture, const QString &sessionId);

private:
    QWidget *makeLeft();
    QWidget *makeRight(RunHistory &history);
    void readModel();
    void showReport();
    void showCandidate();
    void setCandidatesWide(bool wide);

    SearchViewModel m_model;
    FaceSlot *m_probe;
    CandidatePane *m_beside;
    SearchResult *m_result;
    StateView *m_state;
    QHBoxLayout *m_columns = nullptr;
};

} // namespace countersign
