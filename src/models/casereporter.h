#pragma once

#include "base/latestcall.h"
#include "models/casereport.h"
#include "review/record.h"

#include <QObject>

namespace countersign {

class FaceLocator;
class PictureFetcher;

// Makes the report of a case in the background; making it is an entry in the record. GUI thread.
class CaseReporter : public QObject
{
    Q_OBJECT

public:
    CaseReporter(Record &record, PictureFetcher &pictures, FaceLocator &faces, QObject *parent = nullptr);
    ~CaseReporter() override;

    bool isRunning() const
    {
        return m_reading.isRunning() || m_verifying.isRunning() || m_writing.isRunning();
    }
    // `profileId`: whose case it is. One report at a time; others are ignored meanwhile.
    void make(const SessionDecision &decision, const QString &profileId, const QString &file, Paper paper);

Q_SIGNALS:
    void made(const QString &file);
    void failed(const countersign::Error &error);

private:
    void readEntries();
    void verify();
    void write();

    Record &m_record;
    PictureFetcher &m_pictures;
    FaceLocator &m_faces;
    CaseReport m_report;
    QString m_profileId;
    QString m_file;
    Paper m_paper = Paper::A4;
    LatestCall<Page<RecordEntry>> m_reading;
    LatestCall<RecordCheck> m_verifying;
    LatestCall<bool> m_writing;
};

} // namespace countersign
