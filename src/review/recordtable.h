#pragma once

#include "domain/page.h"
#include "review/recordchain.h"
#include "review/recordentry.h"
#include "review/reviewfile.h"
#include "review/sealkey.h"

#include <QFile>
#include <QVector>

namespace countersign {

// Which entries of the record; what is empty does not narrow.
struct RecordFilter
{
    std::optional<RecordEvent> event;
    QString text; // in the reviewer's name, or the case's number or id
    // Without an initializer GCC warns of each caller that leaves it out.
    // NOLINTNEXTLINE(readability-redundant-member-init)
    QString reviewer = {}; // the whole name
    // Decisions in which the reviewer differed from the service or from another reviewer.
    bool disagreements = false;
};

// The record in the review file: entries are added at the end, and nothing is ever changed. Everything blocks
// and belongs to the file's thread. Errors: Storage.
class RecordTable
{
public:
    RecordTable(ReviewFile &file, SealKey key, const QString &anchorFile)
        : m_file(file)
        , m_key(std::move(key))
        , m_anchor(anchorFile)
    {}

    Result<bool> prepare();

    // The number of the newest entry; 0 when there is none.
    qint64 number() const { return m_seal.number; }
    QString installation() const { return m_key.installation(); }
    const SealKey &key() const { return m_key; }

    // Adds an entry inside a transaction of the file; returns its number. It counts from keep() on.
    Result<qint64> add(RecordEntry entry);
    // The transaction is on the disk: the newest seal goes to its second place.
    void keep();
    // The transaction was taken back.
    void forget() { m_seal = m_kept; }

    // What the anchor knew of when the file was opened and the file does not hold any more; 0 when all is
    // here.
    qint64 missing() const { return m_missing; }

    // Inside a transaction of the file: entries up to the number `last` do not count any more from now on,
    // which `entry` tells. They are taken out of the file by removeCut().
    Result<bool> cut(qint64 last, const QDateTime &olderThan, RecordEntry entry);
    // Takes some of them out, few enough that no decision waits for it; false when none was left.
    Result<bool> removeCut();

    // Newest first.
    Result<Page<RecordEntry>> page(const RecordFilter &filter, const PageRequest &request);
    // The cases that a reviewer decided since then, without decisions that were undone. Reads no further
    // back.
    Result<int> decidedSince(const QDateTime &time, const QString &reviewer);

private:
    Result<bool> readSeal();
    void compareAnchor();

    ReviewFile &m_file;
    SealKey m_key;
    QFile m_anchor;
    RecordSeal m_seal;
    RecordSeal m_kept;
    qint64 m_missing = 0;
};

} // namespace countersign
