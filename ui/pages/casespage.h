#pragma once

#include "models/casesviewmodel.h"
#include "models/seededchecks.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

#include <QDateTime>

namespace countersign {

class CandidateStrip;
class CaseCheck;
class CaseColumn;
class CaseDialogs;
class CaseEvidence;
class CaseHead;
class CaseQueue;
class CaseView;
class PictureStrip;
class QueueDrawer;
class SecondWindow;
class StateView;

// The queue of cases in review on the left, the open one's pictures in the middle, findings and verdict on
// the right.
class CasesPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit CasesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("cases"); }
    void activate() override;
    void refresh() override;
    void aboutToClose() override;

    // Any session, in the queue or not.
    void openSession(const QString &sessionId);
    // Asks for the number of any case.
    void askForNumber();

    CasesViewModel &viewModel() { return m_model; }

Q_SIGNALS:
    // The open case's pictures, to be checked again with other settings: two for a match, one otherwise.
    void checkRequested(countersign::RunAction check,
                        const QVector<countersign::imaging::PicturePtr> &pictures,
                        const countersign::RunCase &forCase);
    // The open case's selfie; with the words of the decline, where that is why.
    void addToBlocklistRequested(const countersign::imaging::PicturePtr &picture, const QString &sessionId,
                                 const QString &reason);

protected:
    void watch(bool watching) override { m_model.setWatching(watching); }
    void resizeEvent(QResizeEvent *event) override;

private:
    void addVerdictAction(const QString &id, const QString &text, Qt::Key key, Verdict verdict);
    void addCheckActions();
    void checkAgain(RunAction check);
    void writeNote();
    QWidget *makeEvidence();
    QLayout *makeMiddle();
    void connectModel();
    void addActions();
    void addCandidateActions();
    void addRatingActions();
    void undoRating();
    void addDigits(QWidget *window);
    void takeDigit(int digit);
    void rate(int rating);
    void copyNumber();
    void goOn();
    void showCase();
    void showCheck();
    void showNoCase();
    void showFindings();
    void showStrip(bool revealed);
    void renewAddresses();

    Settings &m_settings;
    CasesViewModel m_model;
    CaseDialogs *m_dialogs;
    SeededChecks m_checks;
    CaseQueue *m_queue;
    QueueDrawer *m_drawer = nullptr;
    CaseEvidence *m_evidence;
    PictureStrip *m_strip;
    CandidateStrip *m_candidates;
    StateView *m_caseState;
    SecondWindow *m_secondWindow = nullptr;
    CaseHead *m_head;
    CaseColumn *m_column;
    CaseView *m_view;
    CaseCheck *m_check;
    QString m_renewedFor; // the case whose addresses were renewed last
    QDateTime m_renewedAt;
};

} // namespace countersign
