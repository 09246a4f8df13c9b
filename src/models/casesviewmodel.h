#pragma once

#include "models/candidaterecorder.h"
#include "models/candidatesviewmodel.h"
#include "models/caseleftovers.h"
#include "models/casereporter.h"
#include "models/casesahead.h"
#include "models/donetoday.h"
#include "models/runhistory.h"
#include "models/serviceerrors.h"
#include "models/waitingcases.h"
#include "review/casereview.h"
#include "review/opinion.h"
#include "review/outbox.h"

namespace countersign {

class ActiveService;
class CaseMarks;
class FaceLocator;
class PictureFetcher;
class Record;
class Settings;

// What a view model of cases works with. All of it outlives the model.
struct CaseContext
{
    ActiveService &service;
    const Settings &settings;
    RunHistory &history;
    Outbox &outbox;
    CaseMarks &marks;
    Record &record;
    PictureFetcher &pictures;
    FaceLocator &faces;
};

// The queue of cases in review and the one that is open: its decision answer, its timeline, and the
// reviewer's verdict. Everything shown belongs to sessionId(); opening another case blanks first. GUI thread.
class CasesViewModel final : public QObject
{
    Q_OBJECT

public:
    explicit CasesViewModel(const CaseContext &context, QObject *parent = nullptr);
    ~CasesViewModel() override;

    SessionsModel &queue() { return m_queue.model(); }
    // Which sessions the queue holds; In Review unless told otherwise.
    const SessionFilter &filter() const { return m_queue.filter(); }
    void setFilter(const SessionFilter &filter);
    void reloadQueue() { queue().reload(); }
    // While the page is visible the queue is looked at now and then; new cases are announced, rows do not
    // move.
    void setWatching(bool watching) { m_queue.setWatching(watching); }

    void open(const QString &sessionId);
    // Looks for the case with this number, in the queue or not: numberFound() or numberNotFound() follows.
    void findNumber(qint64 number);
    void close();
    void reopen(); // reads the open case again, for example when its picture addresses have expired
    const QString &sessionId() const { return m_sessionId; }
    bool isLoading() const { return m_reading.isRunning(); }
    const std::optional<SessionDecision> &decision() const { return m_decision; }
    // When the open case was opened, and until when the addresses of its pictures hold; invalid without one.
    const QDateTime &openedAt() const { return m_openedAt; }
    QDateTime picturesValidUntil() const;
    // The same person's other cases, newest first, by vendor data; read once the case is revealed.
    const QVector<SessionRow> &earlierCases() const { return m_earlier; }
    // Empty until it is read; an error where it could not be.
    const Result<QVector<Activity>> &timeline() const { return m_timeline; }
    const Error &error() const { return m_error; } // of the last open()

    // Whether a verdict may be given now: the rules of contract 6.4 are known before anything is sent.
    bool canDecide() const;
    // The decision is on its way to the disk; it counts from committed() on.
    bool isCommitting() const { return m_committing.isRunning(); }
    // The open case has a decision that is not confirmed yet.
    bool isHeld() const;
    // Why the chosen verdict cannot follow the case's status (contract 6.4); empty when it can.
    QString obstacle(Verdict verdict) const;
    // Keeps the verdict of review(), if nothing is missing.
    void commit();

    // Adds a note to the open case at the service, without a verdict: noteAdded() or noteFailed() follows.
    // Empty text is ignored; at most limits::noteCharacters.
    void addNote(const QString &text);

    // Writes what is known of the open case to a PDF; only once it is revealed.
    void report(const QString &file, Paper paper = usualPaper());

    // The reviewer's way through the open case.
    CaseReview &review() { return m_review; }
    // How often the service errs; read once a case is revealed.
    const ServiceErrors &errors() const { return m_errors; }
    const CaseReview &review() const { return m_review; }
    // The candidates of the open case's face search, if it has any.
    CandidatesViewModel &candidates() { return m_candidates; }
    DoneToday &doneToday() { return m_doneToday; }
    // What a corrected decline left on blocklists.
    CaseLeftovers &leftovers() { return m_leftovers; }
    // Decision, pictures and faces are here already.
    bool isReadAhead(const QString &sessionId) { return m_ahead.isComplete(sessionId); }
    // As WaitingCases says.
    int nextUndecided(const QString &sessionId) const { return m_queue.nextUndecided(sessionId); }

Q_SIGNALS:
    void caseChanged();
    void committingChanged();
    // The decision is kept and will be sent, whatever happens to this program.
    void committed();
    void commitFailed(const countersign::Error &error);
    // What became of a decision, of any case, in one sentence.
    void decided(const countersign::OutboxEntry &entry, const QString &sentence);
    void numberFound(const QString &sessionId);
    void numberNotFound(const QString &sentence);
    void noteAdded();
    void noteFailed(const countersign::Error &error);
    void earlierCasesFailed();
    void newCases(int count);
    void reportMade(const QString &file);
    void reportFailed(const countersign::Error &error);

private:
    void forgetCase();
    void readCase();
    void noteRevealed();
    void readTimeline();
    void readEarlierCases();
    void takeFound(qint64 number, const Result<Page<SessionRow>> &found);
    void finishDecision(const OutboxEntry &entry);
    void take(const Result<SessionDecision> &decision);
    void record(RecordEvent event, const QJsonObject &details = {});
    void beginReview(bool isNew);
    QVector<int> ratingsOfOthers() const;
    void readMarks();
    void commitDecision();
    void commitMark();
    void finishCommit(const Result<bool> &kept, const QString &sessionId);
    void lookAhead();

    ActiveService &m_service;
    const Settings &m_settings;
    RunHistory &m_history;
    CaseMarks &m_marks;
    Record &m_record;
    WaitingCases m_queue;
    LatestCall<Page<SessionRow>> m_finding;
    QString m_sessionId;
    std::optional<SessionDecision> m_decision;
    QDateTime m_openedAt; // UTC
    QDateTime m_readAt;
    Result<QVector<Activity>> m_timeline;
    QVector<SessionRow> m_earlier;
    Error m_error;
    LatestCall<SessionDecision> m_reading;
    LatestCall<Page<Activity>> m_readingTimeline;
    LatestCall<Page<SessionRow>> m_readingEarlier;
    Outbox &m_outbox;
    LatestCall<bool> m_committing;
    LatestCall<bool> m_noting;
    CaseReview m_review;
    CandidatesViewModel m_candidates;
    CandidateRecorder m_candidateRecorder;
    CasesAhead m_ahead;
    CaseReporter m_reporter;
    CaseLeftovers m_leftovers;
    DoneToday m_doneToday;
    ServiceErrors m_errors;
};

} // namespace countersign
