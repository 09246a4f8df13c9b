#pragma once

#include "base/latestcall.h"
#include "models/thresholdmodel.h"
#include "review/batchrun.h"
#include "review/decidedscores.h"

#include <QObject>

#include <functional>

namespace countersign {

class BatchDesk;
class Record;
class Settings;

// Where labelled comparisons come from.
struct EvidenceSource
{
    enum class Kind { Decided, Batch, Table };

    Kind kind = Kind::Decided;
    QString title;         // for a person
    QString file;          // of a batch or a table
    DecidedScores decided; // of decided cases
};

// Thresholds weighed by what is known: score distributions, error rates with their uncertainty, and what the
// current threshold and a proposed one would each have done. Reads only what is there and changes nothing.
// GUI thread; files are read in the background.
class ThresholdsViewModel : public QObject
{
    Q_OBJECT

public:
    ThresholdsViewModel(Record &record, BatchDesk &batches, const Settings &settings,
                        QObject *parent = nullptr);
    ~ThresholdsViewModel() override;

    // Looks what there is; sourcesChanged() follows. The chosen source stays chosen where it is still there.
    void reload();
    const QVector<EvidenceSource> &sources() const { return m_sources; }
    int current() const { return m_current; } // of sources(); -1: none
    void choose(int source);
    // A labelled CSV table becomes the chosen source.
    void openTable(const QString &file);

    bool isReading() const;
    const ThresholdEvidence &evidence() const { return m_evidence; }
    ThresholdModel &table() { return m_table; }

    // 0..100; the current one is that of new matches in Settings.
    double currentThreshold() const;
    int proposed() const { return m_proposed; }
    void propose(int threshold);
    // The lowest threshold that accepts at most one different pair in a thousand; nothing when there is too
    // little to say so.
    std::optional<int> suggestion() const;

    // Each one or more plain sentences; empty while there is no evidence.
    QString summary() const;    // how many pairs, EER, or that they are too few
    QString comparison() const; // what each of the two thresholds would have done
    QString caution() const;    // what the source cannot tell

    void exportTo(const QString &file);

Q_SIGNALS:
    void sourcesChanged();
    void evidenceChanged();
    void proposedChanged();
    void exported(const QString &sentence);
    void failed(const countersign::Error &error);

private:
    void takeDecided(const QVector<DecidedScores> &groups);
    void takeBatches(const QVector<BatchRun> &batches);
    void show(const EvidenceSource &source);
    void read(const std::function<Result<QVector<LabelledScore>>()> &scores);
    void take(const Result<ThresholdEvidence> &evidence);

    Record &m_record;
    BatchDesk &m_batches;
    const Settings &m_settings;
    QVector<EvidenceSource> m_sources;
    int m_current = -1;
    ThresholdEvidence m_evidence;
    ThresholdModel m_table;
    int m_proposed = 0;
    LatestCall<QVector<DecidedScores>> m_readingDecided;
    LatestCall<QVector<BatchRun>> m_readingBatches;
    LatestCall<ThresholdEvidence> m_reading;
    LatestCall<bool> m_exporting;
};

} // namespace countersign
