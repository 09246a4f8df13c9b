#include "models/listundo.h"

#include "base/limits.h"

namespace countersign {

namespace {

qint64 bytesOf(const EntryWorkReport &done)
{
    qint64 bytes = 0;
    for (const KeptEntry &kept : done.removed)
        bytes += kept.picture.size();
    return bytes;
}

} // namespace

void ListUndo::push(const EntryWorkReport &done)
{
    m_done.push_back(done);
    keepWithinBudget();
}

void ListUndo::extend(const EntryWorkReport &done)
{
    if (m_done.empty() || m_done.back().list.id != done.list.id || !m_done.back().removed.isEmpty())
        push(done);
    else
        m_done.back().added += done.added;
}

std::optional<EntryWorkReport> ListUndo::take()
{
    if (m_done.empty())
        return std::nullopt;
    EntryWorkReport done = std::move(m_done.back());
    m_done.pop_back();
    return done;
}

void ListUndo::replace(const QHash<QString, ListEntry> &byFormerId)
{
    for (EntryWorkReport &done : m_done) {
        for (ListEntry &entry : done.added)
            entry = byFormerId.value(entry.id, entry);
        for (ListEntry &entry : done.replaced)
            entry = byFormerId.value(entry.id, entry);
    }
}

void ListUndo::keepWithinBudget()
{
    qint64 bytes = 0;
    for (auto step = m_done.rbegin(); step != m_done.rend(); ++step) {
        bytes += bytesOf(*step);
        // The newest stays whatever it takes.
        if (bytes > limits::keptRemovedBytes && step != m_done.rbegin()) {
            m_done.erase(m_done.begin(), step.base());
            return;
        }
    }
}

} // namespace countersign
