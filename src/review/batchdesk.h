#pragma once

#include "review/batchreader.h"
#include "review/batchrunner.h"

#include <QJsonObject>

namespace countersign {

class ActiveService;
class Record;

// The batches of this computer, each in a file of its own in one folder, and the one that is at work. The end
// of each is an entry of the record: counts, no path. The window's thread.
class BatchDesk : public QObject
{
    Q_OBJECT

public:
    BatchDesk(const QString &folder, ActiveService &service, Record &record,
              const Clock &clock = systemClock(), QObject *parent = nullptr);

    BatchRunner &runner() { return m_runner; }
    // Calls are under way, or will be.
    bool isBusy() const;

    // A file for a new batch; nothing is made.
    QString newFile() const;
    // The newest first. What the command line ended meanwhile comes into the record.
    Call<QVector<BatchRun>> batches();
    // Takes a batch off the disk, with all its paths and results. Not while it is at work. Errors: Storage.
    Call<bool> remove(const QString &file);

Q_SIGNALS:
    // A batch was made, ended or taken away.
    void listChanged();

private:
    void recordEnd(const BatchRun &run);

    QString m_folder;
    ActiveService &m_service;
    Record &m_record;
    const Clock &m_clock;
    BatchRunner m_runner;
};

QString newBatchFile(const QString &folder, const QDateTime &now);
// Takes a batch off the disk. Blocking. Errors: Storage, also while somebody is at work on it.
Result<bool> removeBatch(const QString &file);
// What the record says of a batch that ended.
QJsonObject batchDetails(const BatchRun &run);

} // namespace countersign
