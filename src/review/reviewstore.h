#pragma once

#include "review/marktable.h"
#include "review/outboxtable.h"
#include "review/proposaltable.h"
#include "review/recordtable.h"
#include "review/reviewplaces.h"

#include <memory>

namespace countersign {

// Decisions and record in one file, so that a decision and its entry in the record are on the disk together
// or not at all. Everything blocks and belongs to the thread that opened it. Errors: Storage.
class ReviewStore
{
public:
    static Result<std::unique_ptr<ReviewStore>> open(const ReviewPlaces &places);

    // Keeps a decision and its entry. The comment that goes to the service gets the reviewer and the entry's
    // number at its end, which is how the service's timeline and the record find each other.
    Result<OutboxEntry> decide(OutboxEntry decision, const RecordEntry &entry);
    // Keeps how a decision stands, with an entry or without one.
    Result<bool> update(const OutboxEntry &decision, const std::optional<RecordEntry> &entry);
    // Adds an entry that belongs to no decision.
    Result<bool> add(const RecordEntry &entry);

    // Adds that the console was started. `changed` is added, too, when its details are another policy than
    // the one that the last start told under policyKey().
    Result<bool> addStart(const RecordEntry &started, const RecordEntry &changed);
    static QString policyKey() { return QStringLiteral("policy"); }

    // Entries up to the number `last` are cut off the record, which `entry` tells; removeCut() takes them out
    // of the file, some at a time, and answers false when none was left.
    Result<bool> cutRecord(qint64 last, const QDateTime &olderThan, const RecordEntry &entry);
    Result<bool> removeCut() { return m_record.removeCut(); }

    // Each with its entry.
    Result<bool> addOpinion(const Opinion &opinion, const RecordEntry &entry);
    Result<bool> park(const ParkedCase &parked, const RecordEntry &entry);
    Result<bool> setDifferent(const DifferentPair &pair, bool different, const RecordEntry &entry);
    // Those that were not here yet, with one entry, whose details get their number as "new".
    Result<QVector<Opinion>> takeOpinions(const QVector<Opinion> &opinions, RecordEntry entry);

    // With its entry; the id of one that is kept, 0 for one that is not to be.
    Result<qint64> addProposal(const ListProposal &proposal, const RecordEntry &entry);
    Result<bool> endProposal(qint64 id, const std::optional<RecordEntry> &entry);

    ProposalTable &proposals() { return m_proposals; }
    MarkTable &marks() { return m_marks; }
    Result<QVector<OutboxEntry>> openDecisions() { return m_outbox.openEntries(); }
    RecordTable &record() { return m_record; }

private:
    ReviewStore(std::unique_ptr<ReviewFile> file, SealKey key, const QString &anchorFile);

    Result<bool> addWith(const RecordEntry &entry, const std::function<Result<bool>()> &work);
    Result<bool> write(const std::function<Result<bool>()> &work);

    std::unique_ptr<ReviewFile> m_file;
    OutboxTable m_outbox;
    MarkTable m_marks;
    ProposalTable m_proposals;
    RecordTable m_record;
};

// What is put at the end of a comment to the service: "M. Silva, Countersign 7f3a-0192".
QString recordMark(const Reviewer &reviewer, const QString &installation, qint64 number);

} // namespace countersign
