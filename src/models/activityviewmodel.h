#pragma once

#include "models/recordmodel.h"
#include "review/agreement.h"
#include "review/record.h"

#include <QTimer>

namespace countersign {

// The record as the activity page shows it: narrowed, verified, exported, and what it says about how often
// reviewers and the service agree. GUI thread.
class ActivityViewModel : public QObject
{
    Q_OBJECT

public:
    explicit ActivityViewModel(Record &record, QObject *parent = nullptr);
    ~ActivityViewModel() override;

    RecordModel &entries() { return m_entries; }
    const RecordFilter &filter() const { return m_filter; }
    void setFilter(const RecordFilter &filter);
    QString reviewerName() const { return m_record.reviewer().name; }
    void reload();
    // While it is looked at, new entries appear by themselves.
    void setWatching(bool watching) { m_watching = watching; }
    // Showing what others rated is an entry of its own.
    void showOthers(bool shown);

    bool isVerifying() const { return m_verifying.isRunning(); }
    void verify();
    // By content: a name that ends in .csv gets a table, any other the whole chain.
    void exportTo(const QString &file);

    // One sentence; empty as long as there is too little to say.
    QString agreementText() const;

Q_SIGNALS:
    // What verifying found, or why it could not.
    void verified(bool whole, const QString &sentence);
    void exported(const QString &sentence);
    void failed(const countersign::Error &error);
    void verifyingChanged();
    void agreementChanged();

private:
    Record &m_record;
    RecordModel m_entries;
    RecordFilter m_filter;
    bool m_watching = false;
    QTimer m_soon; // several entries at once are one reading
    LatestCall<RecordCheck> m_verifying;
    LatestCall<bool> m_exporting;
    LatestCall<Agreement> m_counting;
    Agreement m_agreement;
};

} // namespace countersign
