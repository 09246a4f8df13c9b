#pragma once

#include "base/latestcall.h"
#include "review/handover.h"
#include "review/sealkey.h"

#include <QObject>

namespace countersign {

class ActiveService;
class CaseMarks;
class Record;

// Second opinions into a file for another computer, and out of one. Everything is about the profile in force
// when it was asked for. GUI thread; files and passphrases are worked on in the background.
class HandOverViewModel : public QObject
{
    Q_OBJECT

public:
    HandOverViewModel(const ActiveService &service, Record &record, CaseMarks &marks,
                      QObject *parent = nullptr);
    ~HandOverViewModel() override;

    bool isRunning() const
    {
        return m_signing.isRunning() || m_writing.isRunning() || m_reading.isRunning() ||
               m_taking.isRunning();
    }
    // Each ends in one of done() and failed(). One at a time; others are ignored meanwhile.
    void make(const QString &file, const QString &passphrase);
    void take(const QString &file, const QString &passphrase);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const countersign::Error &error);

private:
    // An opened file and its SHA-256.
    struct Opened
    {
        OpinionHandOver handOver;
        QString hash;
    };

    bool hasCasesElsewhere();
    void write(const SealKey &key, const QString &file, const QString &passphrase);
    void noteMade(const QString &installation, const QString &hash);
    void add(const Opened &opened);
    static Result<Opened> open(const QString &file, const QString &passphrase);

    const ActiveService &m_service;
    Record &m_record;
    CaseMarks &m_marks;
    QString m_profileId;
    QVector<Opinion> m_opinions;
    LatestCall<SealKey> m_signing;
    LatestCall<QString> m_writing;
    LatestCall<Opened> m_reading;
    LatestCall<qint64> m_taking;
};

} // namespace countersign
