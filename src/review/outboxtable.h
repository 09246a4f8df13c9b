#pragma once

#include "review/outboxentry.h"
#include "review/reviewfile.h"

#include <QVector>

namespace countersign {

// The decisions of the review file. Everything blocks and belongs to the file's thread. Errors: Storage.
class OutboxTable
{
public:
    explicit OutboxTable(ReviewFile &file)
        : m_file(file)
    {}

    Result<bool> prepare();
    // Returns the entry's id.
    Result<qint64> add(const OutboxEntry &entry);
    // Writes state, status and problem of an entry that is there.
    Result<bool> update(const OutboxEntry &entry);
    // What is neither confirmed nor undone, in the order of the decisions.
    Result<QVector<OutboxEntry>> openEntries();

private:
    Result<bool> addEmailAddress();

    ReviewFile &m_file;
};

} // namespace countersign
