#include "models/casesviewmodel.h"

#include "base/limits.h"
#include "base/settings.h"
#include "models/casepictures.h"
#include "models/caserules.h"
#include "models/outcometext.h"
#include "profile/activeservice.h"
#include "review/casemarks.h"
#include "review/record.h"

#include <algorithm>

namespace countersign {

namespace {

// A service knows the key that wrote it, not the person.
QString signedNote(const QString &note, const Reviewer &reviewer)
{
    return QStringLiteral("%1 — %2, Countersign").arg(note, reviewer.name);
}

} // namespace

CasesViewModel::CasesViewModel(const CaseContext &context, QObject *parent)
    : QObject(parent)
    , m_service(context.service)
    , m_settings(context.settings)
    , m_history(context.history)
    , m_marks(context.marks)
    , m_record(context.record)
    , m_queue(context.service, context.settings, context.outbox, context.marks, context.record)
    , m_outbox(context.outbox)
    , m_candidates(m_review.candidates(), context.pictures, context.faces)
    , m_candidateRecorder(m_review.candidates(), context.record, context.marks)
    , m_ahead(context.service, context.pictures, context.faces)
    , m_reporter(context.record, context.pictures, context.faces)
    , m_leftovers(context.service, context.history)
    , m_doneToday(context.record, context.outbox)
    , m_errors(context.service, context.record)
{
    connect(&m_reporter, &CaseReporter::made, this, &CasesViewModel::reportMade);
    connect(&m_reporter, &CaseReporter::failed, this, &CasesViewModel::reportFailed);
    connect(&m_marks, &CaseMarks::changed, this, &CasesViewModel::readMarks);
    connect(&m_review, &CaseReview::rated, this, [this](int rating) {
        record(RecordEvent::Rated, {{QStringLiteral("rating"), rating}});
    });
    connect(&m_review, &CaseReview::revealed, this, &CasesViewModel::noteRevealed);
    connect(&m_queue, &WaitingCases::arrived, this, &CasesViewModel::newCases);
    connect(&m_queue, &WaitingCases::grown, this, &CasesViewModel::lookAhead);
    connect(&m_outbox, &Outbox::ended, this, &CasesViewModel::finishDecision);
    connect(&m_service, &ActiveService::changed, this, [this] {
        close();
        m_ahead.clear();
        m_queue.startOver();
    });
}

CasesViewModel::~CasesViewModel()
{
    m_finding.drop();
    m_reading.drop();
    m_readingTimeline.drop();
    m_readingEarlier.drop();
    m_committing.drop();
    m_noting.drop();
}

void CasesViewModel::setFilter(const SessionFilter &filter)
{
    m_queue.setFilter(filter);
    m_doneToday.read();
}

void CasesViewModel::findNumber(qint64 number)
{
    SessionFilter filter;
    filter.search = QString::number(number);
    m_finding.start(m_service.service().sessions(filter, {0, limits::pageRows}), this,
                    [this, number](const Result<Page<SessionRow>> &found) { takeFound(number, found); });
}

// The service looks in other fields, too.
void CasesViewModel::takeFound(qint64 number, const Result<Page<SessionRow>> &found)
{
    if (!found) {
        Q_EMIT numberNotFound(found.error().message);
        return;
    }
    const auto row = std::ranges::find(found->rows, number, &SessionRow::number);
    if (row == found->rows.end())
        Q_EMIT numberNotFound(tr("There is no case %1 at this service.").arg(number));
    else
        Q_EMIT numberFound(row->id);
}

void CasesViewModel::close()
{
    forgetCase();
    Q_EMIT caseChanged();
}

void CasesViewModel::forgetCase()
{
    m_reading.drop();
    m_readingTimeline.drop();
    m_readingEarlier.drop();
    m_sessionId.clear();
    m_decision.reset();
    m_timeline = QVector<Activity>();
    m_earlier.clear();
    m_error = {};
    m_review.clear();
}

void CasesViewModel::open(const QString &sessionId)
{
    forgetCase();
    m_sessionId = sessionId;
    const auto ahead = m_ahead.take(sessionId);
    // What was read ahead is shown at once, and read again behind it.
    if (ahead)
        take(*ahead);
    readCase();
    if (!ahead)
        Q_EMIT caseChanged();
}

void CasesViewModel::take(const Result<SessionDecision> &decision)
{
    const bool isNew = decision && !m_decision;
    m_error = decision ? Error() : decision.error();
    m_decision = decision ? std::optional(*decision) : std::nullopt;
    m_readAt = QDateTime::currentDateTimeUtc();
    if (isNew)
        m_openedAt = m_readAt;
    if (isNew)
        record(RecordEvent::Opened, {{QStringLiteral("status"), decision->status.literal()}});
    if (decision)
        beginReview(isNew);
    if (isNew && m_review.isRevealed())
        noteRevealed();
    Q_EMIT caseChanged();
    if (isNew)
        lookAhead();
}

QDateTime CasesViewModel::picturesValidUntil() const
{
    return m_readAt.addSecs(std::chrono::seconds(limits::signedAddressLife).count());
}

void CasesViewModel::noteRevealed()
{
    record(RecordEvent::Revealed);
    m_errors.read();
    readEarlierCases();
}

// A second opinion is worth something only when it was formed without the first.
void CasesViewModel::beginReview(bool isNew)
{
    const QVector<int> others = ratingsOfOthers();
    m_review.setOtherRatings(others);
    m_review.setEmailRule(emailRuleOf(m_service.profile(), m_settings));
    // The reasons that are on the screen stay what they are while their case is open.
    if (isNew)
        m_review.setReasonEdits(m_settings.reasonEdits());
    m_review.begin(*m_decision, others.isEmpty() ? m_settings.lookFirst() : LookFirst::Always);
    if (!isNew)
        return;
    const QVector<CasePicture> pictures = comparedPictures(*m_decision);
    m_candidateRecorder.begin({m_service.profile().id, m_decision->id, m_decision->number},
                              pictures.isEmpty() ? QByteArray() : pictureId(pictures.first().address));
    if (!m_review.candidates().isEmpty())
        queue().setSearched(m_decision->id);
}

QVector<int> CasesViewModel::ratingsOfOthers() const
{
    QVector<int> ratings;
    const QVector<Opinion> others =
        m_marks.opinionsOfOthers(m_service.profile().id, m_sessionId, m_record.reviewer());
    for (const Opinion &other : others)
        ratings.append(other.rating);
    return ratings;
}

// Another's opinion on the open case may come in by a file. Who has not rated yet starts over with a look.
void CasesViewModel::readMarks()
{
    const QVector<int> others = ratingsOfOthers();
    if (!m_decision || others == m_review.otherRatings())
        return;
    if (m_review.rating())
        m_review.setOtherRatings(others);
    else
        open(QString(m_sessionId)); // a copy: open() forgets its own
}

void CasesViewModel::record(RecordEvent event, const QJsonObject &details)
{
    if (m_decision)
        m_record.add(event, {m_service.profile().id, m_decision->id, m_decision->number}, details);
}

void CasesViewModel::lookAhead()
{
    if (m_decision)
        m_ahead.want(m_queue.following(m_sessionId));
}

void CasesViewModel::reopen()
{
    if (m_sessionId.isEmpty())
        return;
    readCase();
    Q_EMIT caseChanged();
}

void CasesViewModel::readCase()
{
    m_reading.start(m_service.service().decision(m_sessionId), this,
                    [this](const Result<SessionDecision> &decision) {
                        // A case that is read already stays when the line breaks.
                        if (decision || !m_decision)
                            take(decision);
                    });
    readTimeline();
}

void CasesViewModel::readTimeline()
{
    m_readingTimeline.start(m_service.service().activity(m_sessionId, {}), this,
                            [this](const Result<Page<Activity>> &page) {
                                if (page)
                                    m_timeline = page->rows;
                                else
                                    m_timeline = std::unexpected(page.error());
                                Q_EMIT caseChanged();
                            });
}

// Not before the rating: what was found earlier sways, and so does that there is an earlier case.
void CasesViewModel::readEarlierCases()
{
    if (!m_decision || m_decision->vendorData.isEmpty())
        return;
    SessionFilter samePerson;
    samePerson.vendorData = m_decision->vendorData;
    m_readingEarlier.start(m_service.service().sessions(samePerson, {0, limits::earlierCases + 1}), this,
                           [this](const Result<Page<SessionRow>> &page) {
                               if (!page) {
                                   Q_EMIT earlierCasesFailed();
                                   return;
                               }
                               m_earlier = page->rows;
                               m_earlier.removeIf(
                                   [this](const SessionRow &row) { return row.id == m_sessionId; });
                               Q_EMIT caseChanged();
                           });
}

bool CasesViewModel::canDecide() const
{
    return m_decision && !isCommitting() && !isHeld() && isDecidable(m_decision->status);
}

bool CasesViewModel::isHeld() const
{
    return m_outbox.holds(m_sessionId);
}

QString CasesViewModel::obstacle(Verdict verdict) const
{
    if (!m_decision)
        return {};
    if (const QString obstacle = statusObstacle(verdict, m_decision->status); !obstacle.isEmpty())
        return obstacle;
    OpinionRules rules;
    rules.others = m_marks.opinionsOfOthers(m_service.profile().id, m_sessionId, m_record.reviewer());
    rules.hasOwn = m_marks.hasOpinionOf(m_service.profile().id, m_sessionId, m_record.reviewer());
    rules.rating = m_review.rating();
    rules.demand = demandOf(verdict, m_review, m_settings);
    return opinionObstacle(verdict, rules);
}

void CasesViewModel::report(const QString &file, Paper paper)
{
    if (m_decision && m_review.isRevealed())
        m_reporter.make(*m_decision, m_service.profile().id, file, paper);
}

void CasesViewModel::commit()
{
    // The rating may have changed since the verdict was chosen.
    if (!canDecide() || !m_review.missing().isEmpty() || !obstacle(*m_review.verdict()).isEmpty())
        return;
    if (statusAfter(*m_review.verdict()).isEmpty())
        commitMark();
    else
        commitDecision();
    Q_EMIT committingChanged();
}

void CasesViewModel::commitDecision()
{
    OutboxEntry entry;
    entry.sessionId = m_sessionId;
    entry.caseNumber = m_decision->number;
    entry.seen = m_decision->status;
    entry.change.newStatus = statusAfter(*m_review.verdict());
    entry.change.comment = m_review.comment();
    entry.change.stepsToResubmit = m_review.stepsToResubmit();
    entry.change.sendEmail = m_review.sendsEmail();
    if (entry.change.sendEmail)
        entry.change.emailAddress = m_review.emailAddress();
    m_committing.start(m_outbox.commit(entry, m_review.details()), this,
                       [this, entry](const Result<bool> &kept) {
                           if (kept)
                               queue().setDecided(entry.sessionId, Status(entry.change.newStatus));
                           finishCommit(kept, entry.sessionId);
                       });
}

void CasesViewModel::addNote(const QString &text)
{
    const QString note = text.trimmed();
    if (note.isEmpty())
        return;
    if (!m_decision) {
        Q_EMIT noteFailed(makeError(
            ErrorKind::NotFound, tr("The case is not open any more. Open it again and add the note there.")));
        return;
    }
    const RecordSubject subject{m_service.profile().id, m_decision->id, m_decision->number};
    m_noting.start(m_service.service().addNote(m_decision->id, signedNote(note, m_record.reviewer())), this,
                   [this, subject, note](const Result<bool> &added) {
                       if (!added) {
                           Q_EMIT noteFailed(added.error());
                           return;
                       }
                       m_record.add(RecordEvent::Noted, subject, {{QStringLiteral("note"), note}});
                       Q_EMIT noteAdded();
                       if (subject.sessionId == m_sessionId)
                           readTimeline();
                   });
}

// What stays on this computer: a second opinion or a parked case.
void CasesViewModel::commitMark()
{
    const QString profile = m_service.profile().id;
    const QString session = m_sessionId;
    const auto finish = [this, session](const Result<bool> &kept) { finishCommit(kept, session); };
    if (m_review.verdict() == Verdict::Park) {
        const ParkedCase parked{profile, session, m_review.reasonId(),
                                m_review.parkUntil().startOfDay().toUTC()};
        m_committing.start(m_marks.park(parked, m_decision->number, m_review.details()), this, finish);
        return;
    }
    Opinion opinion;
    opinion.profileId = profile;
    opinion.sessionId = session;
    opinion.caseNumber = m_decision->number;
    opinion.rating = m_review.rating().value_or(0);
    opinion.reasonId = m_review.reasonId();
    m_committing.start(m_marks.addOpinion(opinion, m_review.details()), this, finish);
}

void CasesViewModel::finishCommit(const Result<bool> &kept, const QString &sessionId)
{
    Q_EMIT committingChanged();
    if (!kept) {
        Q_EMIT commitFailed(kept.error());
        return;
    }
    Q_EMIT committed();
    // Where no other case followed. Not before: whoever is told reads the verdict.
    if (sessionId == m_sessionId)
        m_review.back();
}

void CasesViewModel::finishDecision(const OutboxEntry &entry)
{
    const QString sentence = outcomeText(entry);
    if (entry.state == OutboxState::Confirmed)
        m_history.add({QDateTime::currentDateTimeUtc(),
                       RunAction::Decide,
                       entry.statusNow,
                       {},
                       entry.sessionId,
                       sentence,
                       {},
                       {},
                       {entry.sessionId, entry.caseNumber}});
    if (entry.state == OutboxState::Confirmed && entry.seen.kind() == StatusKind::Declined &&
        entry.statusNow.kind() != StatusKind::Declined)
        m_leftovers.look(entry.sessionId, entry.caseNumber);
    queue().setDecided(entry.sessionId, m_outbox.holds(entry.sessionId) ? Status(entry.change.newStatus)
                                        : entry.state == OutboxState::Confirmed ? entry.statusNow
                                                                                : Status());
    Q_EMIT committingChanged();
    Q_EMIT decided(entry, sentence);
    if (entry.sessionId == m_sessionId)
        reopen();
}

} // namespace countersign
