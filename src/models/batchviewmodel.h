#pragma once

#include "base/latestcall.h"
#include "domain/account.h"
#include "models/batchinputmodel.h"
#include "models/batchresultsmodel.h"
#include "review/batchrunner.h"

#include <QObject>
#include <QTimer>

namespace countersign {

class ActiveService;
class BatchDesk;
class Settings;

// One page of batches: what a new one would send, the one that is shown with its results, and those of
// before. GUI thread.
class BatchViewModel : public QObject
{
    Q_OBJECT

public:
    BatchViewModel(BatchDesk &desk, ActiveService &service, Settings &settings, QObject *parent = nullptr);
    ~BatchViewModel() override;

    // A new batch. Whatever is set reads the input again.
    const BatchSource &source() const { return m_source; }
    void setPaths(const QStringList &paths);
    void setKind(BatchKind kind);
    void setPattern(const PairPattern &pattern);
    void setColumns(const BatchColumns &columns);
    const BatchOptions &options() const { return m_options; }
    void setOptions(const BatchOptions &options);
    const QString &price() const { return m_price; }
    void setPrice(const QString &price);
    BatchInputModel &input() { return m_input; }
    const BatchInput &read() const { return m_read; }
    bool isReading() const { return m_reading.isRunning(); }
    const Error &inputProblem() const { return m_inputProblem; } // a message only when there is no list
    QString inputText() const; // how many, how many unusable, how many labelled
    QString costText() const;  // what it comes to, and the balance where the service tells it
    bool isBilled() const;
    // Why it cannot be begun, whatever is chosen, as one sentence; empty when it can.
    QString obstacle() const;
    // What is looked at before a face comes onto a list; empty for other kinds.
    QString checkText() const;
    bool canStart() const;
    // Puts the usable calls on the disk and begins.
    void start();

    // The batch that is shown.
    BatchRunner &runner() { return m_runner; }
    BatchResultsModel &results() { return m_results; }
    const QVector<BatchRun> &batches() const { return m_batches; }
    void readBatches();
    void openBatch(const QString &file);
    void closeBatch();
    bool canOpenAnother() const;
    void removeBatch();
    void goOn();
    void pause() { m_runner.pause(); }
    void cancel() { m_runner.cancel(); }
    void runAgain(CallState which);
    // In the order and with the filter that are shown.
    void exportTo(const QString &file);
    QString progressText() const;

    // Only while somebody looks are the results read again.
    void setWatching(bool watching);

Q_SIGNALS:
    void inputChanged();
    void runChanged();
    void batchesChanged();
    void announced(const QString &sentence);

private:
    void readInput();
    void askBalance();
    void make(const BatchOptions &options);
    void followRunner();
    void refreshSoon();
    void tellRun();

    BatchDesk &m_desk;
    BatchRunner &m_runner;
    ActiveService &m_service;
    const Settings &m_settings;
    BatchSource m_source;
    BatchOptions m_options;
    QString m_price;
    BatchInput m_read;
    BatchInputModel m_input;
    Error m_inputProblem;
    std::optional<Balance> m_balance;
    BatchResultsModel m_results;
    QVector<BatchRun> m_batches;
    QString m_shown; // file of the results
    bool m_watching = false;
    bool m_goesOn = false; // a batch that is being made begins by itself
    QTimer m_refresh;
    QTimer m_tell;
    RunnerState m_toldState = RunnerState::Empty;
    LatestCall<BatchInput> m_reading;
    LatestCall<Balance> m_askingBalance;
    LatestCall<QString> m_findingList;
    LatestCall<QVector<BatchRun>> m_listing;
    LatestCall<bool> m_removing;
    LatestCall<qint64> m_exporting;
};

} // namespace countersign
