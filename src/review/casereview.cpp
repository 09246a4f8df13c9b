#include "review/casereview.h"

#include "base/limits.h"
#include "didit/validate.h"
#include "domain/scoreband.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

const QString samePersonReason = QStringLiteral("A1");
const QString notesJoin = QStringLiteral(" — ");

QString isoTime(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

// Left, top, right, bottom, in pixels.
QJsonArray pixelBox(const QRectF &fractions, const QSize &size)
{
    return {qRound(fractions.left() * size.width()), qRound(fractions.top() * size.height()),
            qRound(fractions.right() * size.width()), qRound(fractions.bottom() * size.height())};
}

} // namespace

CaseReview::CaseReview(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_candidates(clock)
{
    connect(&m_candidates, &CandidateReview::changed, this, [this] {
        revealIfLookedAt();
        Q_EMIT changed();
    });
}

void CaseReview::clear()
{
    forget();
    Q_EMIT changed();
}

void CaseReview::forget()
{
    m_decision = {};
    m_stage = ReviewStage::Weigh;
    m_hasPair = false;
    m_ratings = {};
    m_openedAt = {};
    m_revealedAt = {};
    m_verdict.reset();
    m_reasonId.clear();
    m_note.clear();
    m_sendsEmail = false;
    m_blocksFace = false;
    m_emailAddress.clear();
    m_shown = {};
    m_shownFaces = {};
    m_tools.clear();
    m_checklist = {};
    m_candidates.clear();
    m_marks.clear();
}

void CaseReview::begin(const SessionDecision &decision, LookFirst policy)
{
    const bool sameCase = m_decision.id == decision.id && !decision.id.isEmpty();
    if (!sameCase)
        forget();
    m_decision = decision;
    m_policy = policy;
    m_hasPair = hasFacePair(decision);
    if (!sameCase) {
        m_openedAt = m_clock.nowUtc();
        m_emailAddress = decision.emailAddress;
        m_stage = wantsLook(decision, policy) ? ReviewStage::Look : ReviewStage::Weigh;
        if (isRevealed())
            m_revealedAt = m_openedAt;
    }
    m_candidates.begin(decision.id, candidatesOf(decision), m_stage == ReviewStage::Look);
    Q_EMIT changed();
}

bool CaseReview::isLookedAt() const
{
    return (!m_hasPair || rating()) && m_candidates.isComplete();
}

bool CaseReview::asksCandidates() const
{
    return !isRevealed() && (!m_hasPair || rating()) && !m_candidates.isComplete();
}

void CaseReview::revealIfLookedAt()
{
    if (isRevealed() || !isLookedAt())
        return;
    m_stage = ReviewStage::Weigh;
    m_revealedAt = m_clock.nowUtc();
    Q_EMIT revealed();
}

void CaseReview::rate(int rating)
{
    if (m_hasPair)
        takeRating(m_ratings.add(rating, m_clock.nowUtc()));
}

bool CaseReview::undoRating()
{
    return takeRating(m_ratings.undo(m_clock.nowUtc()));
}

bool CaseReview::redoRating()
{
    return takeRating(m_ratings.redo(m_clock.nowUtc()));
}

bool CaseReview::takeRating(bool isNew)
{
    if (!isNew)
        return false;
    Q_EMIT rated(*rating());
    revealIfLookedAt();
    Q_EMIT changed();
    return true;
}

void CaseReview::setOtherRatings(const QVector<int> &ratings)
{
    if (m_otherRatings == ratings)
        return;
    m_otherRatings = ratings;
    Q_EMIT changed();
}

bool CaseReview::differs() const
{
    const auto service = serviceLeaning(m_decision);
    return rating() && service && *service != Leaning::Open && leaningOf(*rating()) != Leaning::Open &&
           *service != leaningOf(*rating());
}

QString CaseReview::comparison() const
{
    if (!rating() || !isRevealed())
        return {};
    QStringList sentences{tr("You: %1.").arg(ratingText(*rating()))};
    for (const int other : m_otherRatings)
        sentences.append(
            tr("Another reviewer: %1.").arg(other == 0 ? ratingText(cannotTell) : ratingText(other)));
    sentences.append(comparisonWithService());
    return sentences.join(QLatin1Char(' '));
}

QString CaseReview::comparisonWithService() const
{
    const auto score = scoreOf(m_decision);
    const auto service = serviceLeaning(m_decision);
    if (!score || !service)
        return tr("The service has no similarity for this pair.");
    QString verdict = tr("The service leaves it open.");
    if (differs())
        verdict = tr("You differ.");
    else if (*service == leaningOf(*rating()))
        verdict = tr("You agree.");
    else if (*service != Leaning::Open)
        verdict = tr("You leave it open.");
    return tr("Service: %1; the case is %2.").arg(similarityText(*score), m_decision.status.text()) +
           QLatin1Char(' ') + verdict;
}

void CaseReview::choose(Verdict verdict)
{
    if (!isRevealed() || m_verdict == verdict)
        return;
    m_verdict = verdict;
    m_parkUntil = firstParkingEnd();
    m_stage = ReviewStage::Reason;
    m_reasonId.clear();
    m_sendsEmail = false;
    m_blocksFace = false;
    // The one reason that is ever given beforehand: nothing speaks against the routine approval.
    if (verdict == Verdict::Approve && rating() == highestRating && !hasErrorWarning(m_decision) &&
        hasReason(samePersonReason))
        m_reasonId = samePersonReason;
    Q_EMIT changed();
}

void CaseReview::back()
{
    if (m_stage != ReviewStage::Reason)
        return;
    m_stage = ReviewStage::Weigh;
    m_verdict.reset();
    m_reasonId.clear();
    m_sendsEmail = false;
    Q_EMIT changed();
}

QVector<Reason> CaseReview::reasons() const
{
    return m_verdict ? reasonsFor(*m_verdict, m_reasonEdits) : QVector<Reason>();
}

std::optional<Reason> CaseReview::chosenReason() const
{
    const QVector<Reason> all = reasons();
    const auto found = std::ranges::find(all, m_reasonId, &Reason::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool CaseReview::hasReason(const QString &id) const
{
    const QVector<Reason> all = reasons();
    return std::ranges::find(all, id, &Reason::id) != all.end();
}

void CaseReview::setReason(const QString &id)
{
    if (m_reasonId == id || !hasReason(id))
        return;
    m_reasonId = id;
    Q_EMIT changed();
}

void CaseReview::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    Q_EMIT changed();
}

QDate CaseReview::firstParkingEnd() const
{
    return m_clock.nowUtc().toLocalTime().date().addDays(1);
}

void CaseReview::setParkUntil(const QDate &day)
{
    const QDate until =
        std::clamp(day, firstParkingEnd(), firstParkingEnd().addDays(limits::longestParking - 1));
    if (m_parkUntil == until)
        return;
    m_parkUntil = until;
    Q_EMIT changed();
}

bool CaseReview::canEmail() const
{
    if (!m_verdict || statusAfter(*m_verdict).isEmpty())
        return false;
    return m_emailRule == EmailRule::Always ||
           (m_emailRule == EmailRule::WhenAskedAgain && m_verdict == Verdict::AskAgain);
}

void CaseReview::setSendsEmail(bool on)
{
    if (m_sendsEmail == on)
        return;
    m_sendsEmail = on;
    Q_EMIT changed();
}

void CaseReview::setEmailAddress(const QString &address)
{
    if (m_emailAddress == address.trimmed())
        return;
    m_emailAddress = address.trimmed();
    Q_EMIT changed();
}

QString CaseReview::missing() const
{
    if (asksCandidates())
        return tr("Rate the candidates first, or press 0 for none of these.");
    if (!isRevealed())
        return tr("Rate the two faces first.");
    if (!m_verdict)
        return tr("Choose a verdict.");
    const auto reason = chosenReason();
    if (!reason)
        return tr("Choose a reason.");
    if (reason->needsNote && m_note.trimmed().isEmpty())
        return tr("This reason needs a note.");
    if (comment().size() > limits::noteCharacters)
        return tr("The note is too long: shorten it to %n characters.", nullptr, limits::noteCharacters);
    if (sendsEmail() && didit::problemWithEmail(m_emailAddress))
        return tr("Give the address that the e-mail goes to, or send none.");
    return {};
}

QString CaseReview::comment() const
{
    const auto reason = chosenReason();
    if (!reason)
        return {};
    const QString head = reason->id + QLatin1Char(' ') + reason->text;
    const QString note = m_note.trimmed();
    return note.isEmpty() ? head : head + notesJoin + note;
}

// Contract 6.4 names the features; a step's node comes from the decision.
QVector<ResubmitStep> CaseReview::stepsToResubmit() const
{
    if (m_verdict != Verdict::AskAgain)
        return {};
    QVector<ResubmitStep> document;
    QVector<ResubmitStep> face;
    const auto add = [](QVector<ResubmitStep> &steps, const QString &node, const QString &feature) {
        if (!node.isEmpty())
            steps.append({node, feature});
    };
    for (const DocumentFeature &feature : m_decision.idVerifications)
        add(document, feature.nodeId, QStringLiteral("ID_VERIFICATION"));
    for (const LivenessFeature &feature : m_decision.livenessChecks)
        add(face, feature.nodeId, QStringLiteral("LIVENESS"));
    for (const FaceMatchFeature &feature : m_decision.faceMatches)
        add(face, feature.nodeId, QStringLiteral("FACE_MATCH"));
    const bool aboutDocument = m_reasonId == QLatin1String("R3") || m_reasonId == QLatin1String("R5");
    return aboutDocument ? document : face;
}

void CaseReview::setBlocksFace(bool on)
{
    if (!canBlockFace() || m_blocksFace == on)
        return;
    m_blocksFace = on;
    Q_EMIT changed();
}

QString CaseReview::sideEffects() const
{
    if (!m_verdict)
        return {};
    const QString effect = effectOfVerdict();
    if (statusAfter(*m_verdict).isEmpty())
        return effect;
    return effect + QLatin1Char(' ') +
           (sendsEmail() ? tr("The service tells the person by e-mail.") : tr("No e-mail is sent."));
}

QString CaseReview::effectOfVerdict() const
{
    switch (*m_verdict) {
    case Verdict::Approve:
        return tr("Lets this person in.");
    case Verdict::Decline:
        return tr("Keeps this person out; the service may put the face on its blocklist.");
    case Verdict::AskAgain:
        return stepsToResubmit().isEmpty()
                   ? tr("The person is asked for every step that did not pass.")
                   : tr("The person is asked for %n steps again.", nullptr, int(stepsToResubmit().size()));
    case Verdict::SecondOpinion:
        return tr("Nothing is sent. A colleague looks without seeing your rating.");
    case Verdict::Park:
        return tr("Nothing is sent. The case leaves your way until %1.")
            .arg(QLocale().toString(m_parkUntil, QLocale::ShortFormat));
    }
    return {};
}

void CaseReview::noteShown(const QString &role, const QByteArray &sha256, const QSize &size,
                           const QRectF &face)
{
    m_shown.insert(role, QString::fromLatin1(sha256.toHex()));
    QJsonObject shown{{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}};
    if (!face.isEmpty())
        shown.insert(QStringLiteral("face"), pixelBox(face, size));
    if (!size.isEmpty())
        m_shownFaces.insert(role, shown);
}

// Whom this decision contradicts, language-free.
QJsonArray CaseReview::differsFrom() const
{
    QJsonArray others;
    if (differs())
        others.append(QStringLiteral("service"));
    const Leaning own = rating() ? leaningOf(*rating()) : Leaning::Open;
    if (own != Leaning::Open && std::ranges::any_of(m_otherRatings, [own](int other) {
            return leaningOf(other == 0 ? cannotTell : other) ==
                   (own == Leaning::Same ? Leaning::Different : Leaning::Same);
        }))
        others.append(QStringLiteral("reviewer"));
    return others;
}

void CaseReview::assess(const QString &featureId, Assessment assessment)
{
    m_checklist.assess(featureId, assessment);
    Q_EMIT changed();
}

void CaseReview::noteTool(const QString &tool)
{
    if (!m_tools.contains(tool))
        m_tools.append(tool);
}

QJsonObject CaseReview::details() const
{
    static constexpr std::array policies = {"always", "faces", "never"}; // in the order of LookFirst
    QJsonArray warnings;
    for (const Warning &warning : warningsOf(m_decision))
        warnings.append(warning.risk);
    QJsonObject details{{QStringLiteral("opened_at"), isoTime(m_openedAt)},
                        {QStringLiteral("revealed_at"), isoTime(m_revealedAt)},
                        {QStringLiteral("look_first"), QString::fromLatin1(policies.at(size_t(m_policy)))},
                        {QStringLiteral("ratings"), m_ratings.toJson()},
                        {QStringLiteral("status"), m_decision.status.literal()},
                        {QStringLiteral("warnings"), warnings},
                        {QStringLiteral("pictures"), m_shown},
                        {QStringLiteral("shown"), m_shownFaces},
                        {QStringLiteral("differs_from"), differsFrom()},
                        {QStringLiteral("tools"), QJsonArray::fromStringList(m_tools)},
                        {QStringLiteral("note"), m_note.trimmed()},
                        {QStringLiteral("reason"), m_reasonId}};
    // The shipped ones can be looked up by their id for ever, a team's own words cannot.
    if (const auto reason = chosenReason(); reason && reason->isTeams)
        details.insert(QStringLiteral("reason_text"), reason->text);
    if (m_verdict)
        details.insert(QStringLiteral("verdict"), verdictName(*m_verdict));
    if (sendsEmail())
        details.insert(QStringLiteral("email"), true);
    if (m_verdict == Verdict::Park)
        details.insert(QStringLiteral("parked_until"), m_parkUntil.toString(Qt::ISODate));
    if (!m_candidates.isEmpty())
        details.insert(QStringLiteral("candidates"), m_candidates.details());
    if (!m_checklist.isEmpty())
        details.insert(QStringLiteral("checklist"), m_checklist.toJson());
    if (!m_marks.isEmpty())
        details.insert(QStringLiteral("marks"), marksToJson(m_marks));
    if (const auto score = scoreOf(m_decision))
        details.insert(QStringLiteral("score"), *score);
    if (const QJsonArray thresholds = declineThresholds(m_decision); !thresholds.isEmpty())
        details.insert(QStringLiteral("decline_thresholds"), thresholds);
    if (!m_decision.networks.detector.isEmpty())
        details.insert(QStringLiteral("detector"), m_decision.networks.detector);
    if (!m_decision.networks.embedder.isEmpty())
        details.insert(QStringLiteral("embedder"), m_decision.networks.embedder);
    return details;
}

} // namespace countersign
