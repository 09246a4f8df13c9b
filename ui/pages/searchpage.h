#pragma once

#include "models/searchreview.h"
#include "models/searchviewmodel.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/pagecontext.h"

class QHBoxLayout;

namespace countersign {

class CandidatePane;
class CandidateStrip;
class CompareBench;
class FaceSlot;
class HistoryView;
class SearchResult;
class StateView;

// Search one face among all known ones: the probe, the ranked candidates, and the current one beside the
// probe, to be rated by the person.
class SearchPage : public CheckPage
{
    Q_OBJECT

public:
    explicit SearchPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }
    void activate() override;

    SearchViewModel &viewModel() { return m_model; }
    SearchReview &review() { return m_review; }

Q_SIGNALS:
    // `picture` may be null while it is not fetched; `sessionId` may be empty.
    void addToBlocklistRequested(const countersign::imaging::PicturePtr &picture, const QString &sessionId);

protected:
    void watch(bool watching) override { m_review.candidates().setActive(watching); }
    bool takeReturn() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeOptions();
    QWidget *makeRight(RunHistory &history);
    QWidget *makeAnswers();
    void connectReview();
    void addActions();
    void readModel();
    void showReport();
    void showFindings();
    void showCandidate();
    void recordResult();
    void setCandidatesWide(bool wide);
    void makeRoom();

    SearchViewModel m_model;
    SearchReview m_review;
    FaceSlot *m_probe;
    CandidatePane *m_beside;
    CandidateStrip *m_strip;
    CompareBench *m_bench;
    SearchResult *m_result;
    StateView *m_state;
    QWidget *m_answers = nullptr;
    QWidget *m_findings = nullptr; // what is not shown before the person's answers
    QWidget *m_past = nullptr;
    HistoryView *m_history = nullptr;
    QHBoxLayout *m_columns = nullptr;
};

} // namespace countersign
