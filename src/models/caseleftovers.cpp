#include "models/caseleftovers.h"

#include "base/limits.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"

#include <algorithm>
#include <utility>

namespace countersign {

CaseLeftovers::CaseLeftovers(ActiveService &service, RunHistory &history, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
{
    connect(&service, &ActiveService::changed, this, &CaseLeftovers::forget);
}

CaseLeftovers::~CaseLeftovers()
{
    m_readingLists.drop();
    m_searching.drop();
    m_removing.drop();
}

void CaseLeftovers::forget()
{
    m_readingLists.drop();
    m_searching.drop();
    m_removing.drop();
    m_listsToSearch.clear();
    m_removed = 0;
    if (!std::exchange(m_found, {}).isEmpty())
        Q_EMIT changed();
}

void CaseLeftovers::look(const QString &sessionId, qint64 caseNumber)
{
    forget();
    m_sessionId = sessionId;
    m_caseNumber = caseNumber;
    m_readingLists.start(m_service.service().lists({QStringLiteral("blocklist"), {}}, {0, limits::pageRows}),
                         this, [this](const Result<Page<FaceList>> &page) {
                             if (!page) {
                                 failToRead(page.error().kind);
                                 return;
                             }
                             for (const FaceList &list : page->rows)
                                 m_listsToSearch += {{list.id, true}, {list.id, false}};
                             searchNextList();
                         });
}

void CaseLeftovers::searchNextList()
{
    // Told once, so that nothing grows under the pointer of whoever is about to take them off.
    if (m_listsToSearch.isEmpty()) {
        if (!m_found.isEmpty())
            Q_EMIT changed();
        return;
    }
    const ListToSearch next = m_listsToSearch.takeFirst();
    const EntryFilter filter{{}, next.byReference ? m_sessionId : QString()};
    m_searching.start(m_service.service().entries(next.id, filter, {0, limits::pageRows}), this,
                      [this, list = next.id](const Result<Page<ListEntry>> &page) {
                          if (page)
                              take(list, page->rows);
                          else
                              failToRead(page.error().kind);
                      });
}

void CaseLeftovers::take(const QString &list, const QVector<ListEntry> &entries)
{
    for (const ListEntry &entry : entries) {
        const auto same = [&entry](const Found &known) { return known.entryId == entry.id; };
        if (entry.sourceSessionId() == m_sessionId && std::ranges::none_of(m_found, same))
            m_found.append({list, entry.id});
    }
    searchNextList();
}

void CaseLeftovers::failToRead(ErrorKind kind)
{
    Q_EMIT failed(
        makeError(kind, tr("Whether blocklists still hold entries of case %1 could not be read. Look "
                           "at them on their page.")
                            .arg(m_caseNumber)));
    m_listsToSearch.clear();
    if (!m_found.isEmpty())
        Q_EMIT changed();
}

void CaseLeftovers::remove()
{
    if (isRemoving())
        return;
    m_removed = 0;
    removeNext();
    Q_EMIT changed();
}

void CaseLeftovers::removeNext()
{
    if (m_found.isEmpty()) {
        Q_EMIT removed(m_removed);
        Q_EMIT changed();
        return;
    }
    const Found next = m_found.first();
    m_removing.start(
        m_service.service().deleteEntry(next.listId, next.entryId), this,
        [this, next](const Result<bool> &gone) {
            if (!gone) {
                m_history.addFailure(RunAction::RemoveFromList, gone.error(), {m_sessionId, m_caseNumber});
                Q_EMIT failed(gone.error());
                Q_EMIT changed();
                return;
            }
            m_found.removeFirst();
            ++m_removed;
            m_history.add({QDateTime::currentDateTimeUtc(),
                           RunAction::RemoveFromList,
                           {},
                           {},
                           next.entryId,
                           tr("After the correction of case %1").arg(m_caseNumber),
                           {},
                           {},
                           {m_sessionId, m_caseNumber}});
            removeNext();
        });
}

} // namespace countersign
