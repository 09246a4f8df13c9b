#pragma once

#include "review/opinion.h"
#include "review/reviewfile.h"

namespace countersign {

// Opinions, parked cases and pairs of different people in the review file. Everything blocks and belongs to
// the file's thread. Errors: Storage.
class MarkTable
{
public:
    explicit MarkTable(ReviewFile &file)
        : m_file(file)
    {}

    Result<bool> prepare();
    Result<bool> add(const Opinion &opinion);
    // Adds those that are not here yet, inside a transaction of the file, and returns them.
    Result<QVector<Opinion>> addNew(const QVector<Opinion> &opinions);
    // Takes the place of an earlier mark of the same case.
    Result<bool> park(const ParkedCase &parked);
    // Keeps the pair, or takes it out again.
    Result<bool> setDifferent(const DifferentPair &pair, bool different);
    // Oldest first.
    Result<QVector<Opinion>> opinions();
    Result<QVector<DifferentPair>> differentPairs();
    Result<QVector<ParkedCase>> parkedCases();

private:
    ReviewFile &m_file;
};

} // namespace countersign
