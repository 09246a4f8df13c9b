#pragma once

#include "review/listproposal.h"
#include "review/reviewfile.h"

#include <QVector>

namespace countersign {

// Proposals for blocklists in the review file: by reference, never with a picture. Everything blocks and
// belongs to the file's thread. Errors: Storage.
class ProposalTable
{
public:
    explicit ProposalTable(ReviewFile &file)
        : m_file(file)
    {}

    Result<bool> prepare();
    // Returns its id.
    Result<qint64> add(const ListProposal &proposal);
    Result<bool> remove(qint64 id);
    // Oldest first.
    Result<QVector<ListProposal>> open();

private:
    ReviewFile &m_file;
};

} // namespace countersign
