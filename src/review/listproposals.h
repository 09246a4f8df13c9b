#pragma once

#include "base/call.h"
#include "review/listproposal.h"

#include <QObject>
#include <QVector>

namespace countersign {

class Record;
class ReviewThread;

// What waits for a second person before it comes onto a blocklist. By reference it outlives the console, with
// a picture of its own it does not. GUI thread.
class ListProposals : public QObject
{
    Q_OBJECT

public:
    ListProposals(ReviewThread &thread, Record &record, QObject *parent = nullptr);

    // Reads what is kept. Call once, after the review file was asked to open.
    void start();

    // In the name of the person at this computer, together with its entry in the record. Errors: Storage.
    Call<bool> propose(ListProposal proposal);
    // The second person does not want it.
    Call<bool> refuse(const ListProposal &proposal);
    // It is on the list now, which the record knows already.
    void settle(const ListProposal &proposal);

    // Of a profile, oldest first.
    QVector<ListProposal> open(const QString &profileId) const;
    // Whether the person at this computer proposed it, and so cannot answer it.
    bool isOwn(const ListProposal &proposal) const;
    // How many would be lost if the console closed now.
    int inMemoryOnly() const;

Q_SIGNALS:
    void changed();

private:
    RecordEntry entryOf(RecordEvent event, const ListProposal &proposal) const;
    void forget(qint64 id);

    ReviewThread &m_thread;
    Record &m_record;
    QVector<ListProposal> m_open;
    qint64 m_nextInMemory = -1;
};

} // namespace countersign
