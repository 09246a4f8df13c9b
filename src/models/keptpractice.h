#pragma once

#include "base/latestcall.h"
#include "review/practicetally.h"

#include <QObject>

namespace countersign {

class Record;

// What the person who works here scored on pairs with known answers, kept in a file of that account
// (review/practicefile.h): never in the record, and sent nowhere. GUI thread; the file is read and written in
// the background.
class KeptPractice final : public QObject
{
    Q_OBJECT

public:
    // `record` says who the person is and where the file lies.
    explicit KeptPractice(Record &record, QObject *parent = nullptr);
    ~KeptPractice() override;

    // All that is kept; an error where it cannot be read or kept.
    const Result<PracticeTally> &tally() const { return m_tally; }
    void read();
    void add(int rating, bool same);
    void forget();

Q_SIGNALS:
    void changed();

private:
    void write();
    void take(const Result<PracticeTally> &tally);

    Record &m_record;
    Result<PracticeTally> m_tally;
    LatestCall<PracticeTally> m_keeping;
    PracticeTally m_notKept; // rated while the file was being written
    bool m_forgetting = false;
};

} // namespace countersign
