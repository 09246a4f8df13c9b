#pragma once

#include "models/entrywork.h"

#include <deque>
#include <optional>

namespace countersign {

// What was done to lists since the console started, to be taken back newest first. Lives in memory only;
// pictures beyond limits::keptRemovedBytes are let go, oldest first, and with them what they belong to.
class ListUndo
{
public:
    void push(const EntryWorkReport &done);
    // Puts it together with the newest one, where that added to the same list.
    void extend(const EntryWorkReport &done);
    std::optional<EntryWorkReport> take();
    // Entries that were added anew have other ids and picture addresses now.
    void replace(const QHash<QString, ListEntry> &byFormerId);
    const EntryWorkReport *newest() const { return m_done.empty() ? nullptr : &m_done.back(); }
    void clear() { m_done.clear(); }

private:
    void keepWithinBudget();

    std::deque<EntryWorkReport> m_done; // oldest first
};

} // namespace countersign
