#pragma once

#include "models/entryquery.h"
#include "models/wholelist.h"

namespace countersign {

class ActiveService;

// Pages of one list's entries as a query wants them: from the service where it can say so itself, otherwise
// out of the whole list, which is read once and arranged in the background. GUI thread.
class EntryReader final : public QObject
{
    Q_OBJECT

public:
    explicit EntryReader(ActiveService &service, QObject *parent = nullptr);
    ~EntryReader() override;

    // Another list, or the same one changed: what was read of it no longer counts.
    void setList(const QString &listId);
    void setQuery(const EntryQuery &query);
    const EntryQuery &query() const { return m_query; }

    // These alone, in this order, whatever the query, until the list or the query is set.
    void setOnly(const QVector<ListEntry> &entries);
    bool hasOnly() const { return m_only; }
    QStringList onlyIds() const; // theirs; none without them

    Call<Page<ListEntry>> page(const PageRequest &request);
    // All entries with the query's search, newest first.
    Call<QVector<ListEntry>> all();

Q_SIGNALS:
    // While a whole list is read.
    void progressed(qsizetype read, qint64 count);

private:
    void arrange(const CallSource<Page<ListEntry>> &source, const PageRequest &request);
    Page<ListEntry> slice(const PageRequest &request) const;

    ActiveService &m_service;
    WholeList m_whole;
    QString m_list;
    EntryQuery m_query;
    bool m_only = false;                     // what m_arranged has was given
    std::optional<QVector<ListEntry>> m_all; // with m_query's search
    QVector<ListEntry> m_arranged;
    LatestCall<QVector<ListEntry>> m_reading;
    LatestCall<QVector<ListEntry>> m_arranging;
};

} // namespace countersign
