#include "models/entryquery.h"

#include "domain/entrycomment.h"

#include <algorithm>

namespace countersign {

namespace {

bool isWanted(const ListEntry &entry, const EntryQuery &query, const QDate &today)
{
    if (!query.addedBy.isEmpty() && !entry.addedBy.contains(query.addedBy, Qt::CaseInsensitive))
        return false;
    if (query.from.isValid() && entry.createdAt < query.from)
        return false;
    if (query.source != EntryQuery::Source::Any &&
        entry.sourceSessionId().isEmpty() == (query.source == EntryQuery::Source::FromCase))
        return false;
    if (!query.dueOnly)
        return true;
    const QDate reviewBy = EntryComment::read(entry.comment).reviewBy;
    return reviewBy.isValid() && reviewBy <= today;
}

// Sorts by a text that is made once for each entry; what has none comes last.
template<class Key>
void sortBy(QVector<ListEntry> &entries, Key key)
{
    QVector<std::pair<QString, ListEntry>> keyed;
    keyed.reserve(entries.size());
    for (ListEntry &entry : entries)
        keyed.append({key(entry), std::move(entry)});
    std::ranges::stable_sort(keyed, [](const auto &left, const auto &right) {
        if (left.first.isEmpty() != right.first.isEmpty())
            return right.first.isEmpty();
        return left.first < right.first;
    });
    for (qsizetype i = 0; i < keyed.size(); ++i)
        entries[i] = std::move(keyed[i].second);
}

} // namespace

bool EntryQuery::isAnsweredByService() const
{
    EntryQuery plain;
    plain.search = search;
    return *this == plain;
}

QVector<ListEntry> arranged(const QVector<ListEntry> &entries, const EntryQuery &query, const QDate &today)
{
    QVector<ListEntry> found;
    for (const ListEntry &entry : entries) {
        if (isWanted(entry, query, today))
            found.append(entry);
    }
    switch (query.order) {
    case EntryQuery::Order::Newest:
        break;
    case EntryQuery::Order::Oldest:
        std::ranges::reverse(found);
        break;
    case EntryQuery::Order::Label:
        sortBy(found, [](const ListEntry &entry) {
            return (entry.displayLabel.isEmpty() ? entry.value : entry.displayLabel).toCaseFolded();
        });
        break;
    case EntryQuery::Order::Reason:
        sortBy(found, [](const ListEntry &entry) { return entry.comment.toCaseFolded(); });
        break;
    case EntryQuery::Order::AddedBy:
        sortBy(found, [](const ListEntry &entry) { return entry.addedBy.toCaseFolded(); });
        break;
    case EntryQuery::Order::ReviewDate:
        sortBy(found, [](const ListEntry &entry) {
            return EntryComment::read(entry.comment).reviewBy.toString(Qt::ISODate);
        });
        break;
    }
    return found;
}

} // namespace countersign
