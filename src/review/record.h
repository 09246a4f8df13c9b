#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "domain/page.h"
#include "review/agreement.h"
#include "review/closedcases.h"
#include "review/decidedscores.h"
#include "review/recordtable.h"

#include <QObject>

namespace countersign {

class ReviewThread;
class Settings;

// What an entry is about.
struct RecordSubject
{
    QString profileId;
    QString sessionId; // empty when it is about no case
    qint64 caseNumber = 0;
};

enum class RecordFormat { JsonLines, Csv };

// The record of everything a reviewer did, as the console sees it: append-only, hash-chained, sealed. GUI
// thread; the file lives in a thread of its own.
class Record : public QObject
{
    Q_OBJECT

public:
    Record(ReviewThread &thread, const Settings &settings, const Clock &clock = systemClock(),
           QObject *parent = nullptr);

    // The person at this computer.
    Reviewer reviewer() const;
    // An entry of now, by that person.
    RecordEntry entry(RecordEvent event, const RecordSubject &subject, const QJsonObject &details = {}) const;
    // Adds such an entry; failed() tells when it could not be kept.
    void add(RecordEvent event, const RecordSubject &subject, const QJsonObject &details = {});

    // That the console was started, with what the administrator fixes; where that is another than at the last
    // start, it is an entry of its own.
    void addStart();

    // Newest first.
    Call<Page<RecordEntry>> page(const RecordFilter &filter, const PageRequest &request);
    // The cases that the person at this computer decided since midnight here.
    Call<int> decidedToday() const;
    // Reads the whole chain beside the console's own work.
    Call<RecordCheck> verify() const;
    Call<Agreement> agreement() const;
    // Of cases that were decided and confirmed, what the similarities were and what turned out.
    Call<QVector<DecidedScores>> decidedScores() const;
    // Of one profile; see closedcases.h.
    Call<QVector<ClosedCase>> closedCases(const QString &profileId) const;
    const ReviewPlaces &places() const;
    // The key that seals the record, to sign what goes from this installation to another.
    Call<SealKey> sealKey();
    // Writes the record to a file; that is an entry of its own. Errors: Storage.
    Call<bool> exportTo(const QString &file, RecordFormat format);

    // For whoever adds entries together with something else.
    void announceAdded() { Q_EMIT added(); }
    void announceFailed(const Error &error) { Q_EMIT failed(error); }

Q_SIGNALS:
    void added();
    void failed(const countersign::Error &error);

private:
    void tell(Call<bool> kept);

    ReviewThread &m_thread;
    const Settings &m_settings;
    const Clock &m_clock;
};

} // namespace countersign
