#pragma once

#include "base/clock.h"
#include "base/settings.h"
#include "domain/facemark.h"
#include "domain/session.h"
#include "review/candidatereview.h"
#include "review/checklist.h"
#include "review/decisionfacts.h"
#include "review/ratings.h"
#include "review/reasons.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QRectF>
#include <QSize>

#include <optional>

namespace countersign {

// Where the reviewer is with the open case.
enum class ReviewStage {
    Look,  // two faces and nothing else; the pair first, then the candidates of a search, one by one
    Weigh, // everything, once the reviewer has an opinion
    Reason // a verdict is chosen and needs its reason
};

// Which verdicts may be told to the person by e-mail.
enum class EmailRule { Never, WhenAskedAgain, Always };

// The way of one case from looking to a verdict with its reason. Asks nobody and sends nothing. GUI thread.
class CaseReview : public QObject
{
    Q_OBJECT

public:
    explicit CaseReview(const Clock &clock = systemClock(), QObject *parent = nullptr);

    // Starts over with a case. Reading the same case again changes no stage.
    void begin(const SessionDecision &decision, LookFirst policy);
    void clear();

    ReviewStage stage() const { return m_stage; }
    bool isRevealed() const { return m_stage != ReviewStage::Look; }
    // Whether two faces can be compared at all.
    bool hasPair() const { return m_hasPair; }
    // The candidates of the case's face search, if it has any.
    CandidateReview &candidates() { return m_candidates; }
    const CandidateReview &candidates() const { return m_candidates; }
    // It is their turn to be looked at.
    bool asksCandidates() const;

    // 1..5; anything else is ignored. The first rating reveals the rest of the case, unless candidates have
    // to be looked at, too.
    void rate(int rating);
    std::optional<int> rating() const { return m_ratings.last(); }
    // Back to the rating before, and forth again; the record keeps each. The first one stays: what it
    // revealed has been seen. False when there is none to go to.
    bool undoRating();
    bool redoRating();
    // What other reviewers of the case rated; shown once it is revealed.
    const QVector<int> &otherRatings() const { return m_otherRatings; }
    void setOtherRatings(const QVector<int> &ratings);
    // "You: probably the same. Service: similarity 62, in review. You differ."; empty without a rating.
    QString comparison() const;
    bool differs() const;
    // The service's similarity of the pair, 0..100; nothing where it compared none.
    std::optional<double> score() const { return scoreOf(m_decision); }

    std::optional<Verdict> verdict() const { return m_verdict; }
    // Only once the case is revealed.
    void choose(Verdict verdict);
    // From the reason to the verdicts; ratings stay.
    void back();

    // The team's changes to the reasons that ship.
    void setReasonEdits(const QVector<ReasonEdit> &edits) { m_reasonEdits = edits; }
    QVector<Reason> reasons() const;
    const QString &reasonId() const { return m_reasonId; }
    void setReason(const QString &id); // one of reasons(); others are ignored
    const QString &note() const { return m_note; }
    void setNote(const QString &note);

    // The day, here, on which a parked case comes back: tomorrow unless told otherwise, within
    // limits::longestParking.
    const QDate &parkUntil() const { return m_parkUntil; }
    QDate firstParkingEnd() const;
    void setParkUntil(const QDate &day);

    // Whether the verdict can be told to the person by e-mail: the service has to be able to, and the team's
    // policy to allow it. Off unless the reviewer switches it on.
    void setEmailRule(EmailRule rule) { m_emailRule = rule; }
    bool canEmail() const;
    bool sendsEmail() const { return m_sendsEmail && canEmail(); }
    void setSendsEmail(bool on);
    const QString &emailAddress() const { return m_emailAddress; }
    void setEmailAddress(const QString &address);

    // With a decline the face may go onto a blocklist, too: it waits there to be looked at and added.
    bool canBlockFace() const { return m_verdict == Verdict::Decline; }
    bool blocksFace() const { return m_blocksFace && canBlockFace(); }
    void setBlocksFace(bool on);

    // Why it can't be committed yet, as one sentence; empty when it can.
    QString missing() const;
    // "D1 different person — note": what goes to the service.
    QString comment() const;
    // The steps that are asked for again, by the reason.
    QVector<ResubmitStep> stepsToResubmit() const;
    // What will happen besides, as one sentence.
    QString sideEffects() const;

    // Feature by feature; optional, and never filled in by anybody but the reviewer.
    const Checklist &checklist() const { return m_checklist; }
    void assess(const QString &featureId, Assessment assessment);

    // What the reviewer marked in the pictures; all of it each time.
    const QVector<FaceMark> &marks() const { return m_marks; }
    void setMarks(const QVector<FaceMark> &marks) { m_marks = marks; }

    // A picture of the case was shown; `role` names it, language-free.
    // `size` of the upright picture in pixels; `face` in fractions of it, empty when none is known.
    void noteShown(const QString &role, const QByteArray &sha256, const QSize &size = {},
                   const QRectF &face = {});
    // A tool of the bench was used on the pictures; `tool` is language-free.
    void noteTool(const QString &tool);
    // What the record keeps of all this.
    QJsonObject details() const;

Q_SIGNALS:
    void changed();
    void rated(int rating);
    void revealed(); // by a rating; a case that begins revealed is not told

private:
    QString comparisonWithService() const;
    QString effectOfVerdict() const;
    bool hasReason(const QString &id) const;
    std::optional<Reason> chosenReason() const;
    bool isLookedAt() const;
    bool takeRating(bool isNew);
    void revealIfLookedAt();
    QJsonArray differsFrom() const;
    void forget();

    const Clock &m_clock;
    SessionDecision m_decision;
    LookFirst m_policy = LookFirst::Always;
    ReviewStage m_stage = ReviewStage::Weigh;
    bool m_hasPair = false;
    CandidateReview m_candidates;
    Ratings m_ratings;
    QDateTime m_openedAt;
    QDateTime m_revealedAt;
    QVector<int> m_otherRatings;
    std::optional<Verdict> m_verdict;
    QVector<ReasonEdit> m_reasonEdits;
    QString m_reasonId;
    QString m_note;
    QDate m_parkUntil;
    EmailRule m_emailRule = EmailRule::Never;
    bool m_sendsEmail = false;
    bool m_blocksFace = false;
    QString m_emailAddress;
    QJsonObject m_shown;
    QJsonObject m_shownFaces;
    Checklist m_checklist;
    QVector<FaceMark> m_marks;
    QStringList m_tools; // in the order of their first use
};

} // namespace countersign
