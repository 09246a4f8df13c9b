#pragma once

#include "base/latestcall.h"
#include "domain/facelist.h"
#include "domain/page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace countersign {

// Reads all entries of a list, page by page. The answers' own bytes are let go of. GUI thread.
class WholeList final : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<Call<Page<ListEntry>>(const PageRequest &)>;

    using QObject::QObject;
    ~WholeList() override;

    // Ends a read that is under way as cancelled. Newest first, as the service gives them.
    Call<QVector<ListEntry>> read(const Source &source);

Q_SIGNALS:
    void progressed(qsizetype read, qint64 count);

private:
    void readMore();
    void take(const Result<Page<ListEntry>> &page);

    Source m_source;
    QVector<ListEntry> m_entries;
    std::optional<CallSource<QVector<ListEntry>>> m_wanted;
    LatestCall<Page<ListEntry>> m_reading;
};

} // namespace countersign
