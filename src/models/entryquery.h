#pragma once

#include "domain/facelist.h"

#include <QVector>

namespace countersign {

// Which entries of a list are shown, and in which order.
struct EntryQuery
{
    enum class Source { Any, FromCase, NotFromCase };
    enum class Order { Newest, Oldest, Label, Reason, AddedBy, ReviewDate };

    QString search;  // contained in value or label
    QString addedBy; // contained in the name; empty: anybody
    QDateTime from;  // added then or later; invalid: whenever
    Source source = Source::Any;
    bool dueOnly = false; // whose review date has come
    Order order = Order::Newest;

    // A service searches and lists newest first (contract 4.4); the rest needs the whole list.
    bool isAnsweredByService() const;

    friend bool operator==(const EntryQuery &, const EntryQuery &) = default;
};

// Those of `entries`, newest first, that `query` asks for beside its search, in its order. Any thread.
QVector<ListEntry> arranged(const QVector<ListEntry> &entries, const EntryQuery &query, const QDate &today);

} // namespace countersign
