#include "models/entryreader.h"

#include "base/background.h"
#include "profile/activeservice.h"

namespace countersign {

EntryReader::EntryReader(ActiveService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_whole, &WholeList::progressed, this, &EntryReader::progressed);
}

EntryReader::~EntryReader()
{
    m_reading.drop();
    m_arranging.drop();
}

void EntryReader::setList(const QString &listId)
{
    m_list = listId;
    m_only = false;
    m_all.reset();
    m_arranged.clear();
    m_reading.drop();
    m_arranging.drop();
}

void EntryReader::setOnly(const QVector<ListEntry> &entries)
{
    setList(m_list);
    m_only = true;
    m_arranged = entries;
}

QStringList EntryReader::onlyIds() const
{
    QStringList ids;
    if (m_only) {
        for (const ListEntry &entry : m_arranged)
            ids.append(entry.id);
    }
    return ids;
}

void EntryReader::setQuery(const EntryQuery &query)
{
    m_only = false;
    if (query.search != m_query.search)
        m_all.reset();
    m_query = query;
}

Call<QVector<ListEntry>> EntryReader::all()
{
    return m_whole.read([this, list = m_list, search = m_query.search](const PageRequest &page) {
        return m_service.service().entries(list, {search, {}}, page);
    });
}

Call<Page<ListEntry>> EntryReader::page(const PageRequest &request)
{
    if (m_only)
        return Call<Page<ListEntry>>::finished(slice(request));
    if (m_query.isAnsweredByService())
        return m_service.service().entries(m_list, {m_query.search, {}}, request);
    if (request.offset > 0)
        return Call<Page<ListEntry>>::finished(slice(request));
    const CallSource<Page<ListEntry>> source;
    Call<Page<ListEntry>> call(source);
    if (m_all) {
        arrange(source, request);
        return call;
    }
    m_reading.start(all(), this, [this, source, request](const Result<QVector<ListEntry>> &entries) {
        if (!entries)
            return void(source.finish(std::unexpected(entries.error())));
        m_all = *entries;
        arrange(source, request);
    });
    return call;
}

void EntryReader::arrange(const CallSource<Page<ListEntry>> &source, const PageRequest &request)
{
    m_arranging.start(
        inBackground<QVector<ListEntry>>([entries = *m_all, query = m_query,
                                          today = QDate::currentDate()]() -> Result<QVector<ListEntry>> {
            return arranged(entries, query, today);
        }),
        this, [this, source, request](const Result<QVector<ListEntry>> &found) {
            m_arranged = found.value_or(QVector<ListEntry>());
            source.finish(slice(request));
        });
}

Page<ListEntry> EntryReader::slice(const PageRequest &request) const
{
    Page<ListEntry> page;
    page.rows = m_arranged.mid(request.offset, request.limit);
    page.count = m_arranged.size();
    page.hasNext = request.offset + request.limit < m_arranged.size();
    return page;
}

} // namespace countersign
