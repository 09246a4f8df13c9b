#include "models/waitingcases.h"

#include "base/settings.h"
#include "profile/activeservice.h"
#include "review/casemarks.h"
#include "review/outbox.h"
#include "review/reasons.h"
#include "review/record.h"

#include <algorithm>

namespace countersign {

namespace {

SessionFilter inReview()
{
    SessionFilter filter;
    filter.statuses = {Status(statuses::inReview)};
    return filter;
}

// Of them nobody runs out while another page is on its way, however quick the keys.
constexpr int fewestWaiting = QueuePages::pageRows / 2;

QueueOrder orderOf(const Settings &settings)
{
    return settings.oldestFirst() ? QueueOrder::OldestFirst : QueueOrder::NewestFirst;
}

} // namespace

WaitingCases::WaitingCases(ActiveService &service, const Settings &settings, const Outbox &outbox,
                           const CaseMarks &marks, const Record &record, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_outbox(outbox)
    , m_marks(marks)
    , m_record(record)
    , m_filter(inReview())
{
    m_model.setSource(
        [this](const PageRequest &page) { return m_service.service().sessions(m_filter, page); });
    m_model.setOrder(orderOf(settings));
    m_model.setDueAfter(settings.dueAfter());
    connect(&settings, &Settings::changed, this, &WaitingCases::followSettings);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_told = 0; });
    connect(&m_model, &PagedModelBase::readingEnded, this, &WaitingCases::grown);
    connect(&m_poll, &QTimer::timeout, this, &WaitingCases::look);
    connect(&marks, &CaseMarks::changed, this, &WaitingCases::showMarks);
    showMarks();
}

WaitingCases::~WaitingCases()
{
    m_looking.drop();
}

void WaitingCases::followSettings()
{
    m_model.setDueAfter(m_settings.dueAfter());
    const QueueOrder order = orderOf(m_settings);
    if (order == m_model.wantedOrder())
        return;
    m_model.setOrder(order);
    m_model.reload();
}

void WaitingCases::setFilter(const SessionFilter &filter)
{
    m_filter = filter;
    m_model.reload();
}

void WaitingCases::setWatching(bool watching)
{
    if (watching)
        m_poll.start(limits::queuePoll);
    else
        m_poll.stop();
}

void WaitingCases::startOver()
{
    m_model.clear();
    showMarks(); // of another profile
    if (m_poll.isActive())
        m_model.reload();
}

void WaitingCases::look()
{
    m_looking.start(m_service.service().sessions(m_filter, {0, QueuePages::pageRows}), this,
                    [this](const Result<Page<SessionRow>> &page) {
                        const int count = page ? m_model.arrivalsIn(page->rows) : m_told;
                        if (count > m_told)
                            Q_EMIT arrived(count);
                        m_told = count > 0 && m_model.takeArrivals() ? 0 : count;
                    });
}

bool WaitingCases::waits(int row) const
{
    const QString &id = m_model.rowAt(row).id;
    const QString profile = m_service.profile().id;
    return !m_model.isDecided(id) && !m_outbox.holds(id) && !m_marks.isParked(profile, id) &&
           !m_marks.hasOpinionOf(profile, id, m_record.reviewer());
}

int WaitingCases::nextUndecided(const QString &sessionId) const
{
    for (int row = m_model.rowOf(sessionId) + 1; row < m_model.rowCount(); ++row) {
        if (waits(row))
            return row;
    }
    return -1;
}

QStringList WaitingCases::following(const QString &sessionId)
{
    QStringList next;
    for (int row = m_model.rowOf(sessionId) + 1; row < m_model.rowCount() && next.size() < fewestWaiting;
         ++row) {
        if (waits(row))
            next.append(m_model.rowAt(row).id);
    }
    if (next.size() < fewestWaiting)
        m_model.fetchMore({});
    return next.first(std::min<qsizetype>(next.size(), limits::casesAhead));
}

// By mark, not by row: a queue may be long.
void WaitingCases::showMarks()
{
    const QString profile = m_service.profile().id;
    for (const QString &id : m_marks.sessionsWithOpinions(profile))
        m_model.setMark(id, verdictText(Verdict::SecondOpinion));
    for (const QString &id : m_marks.parkedSessions(profile))
        m_model.setMark(id, tr("Parked"));
}

} // namespace countersign
