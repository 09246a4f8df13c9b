#pragma once

#include "app/cli/arguments.h"
#include "app/cli/connection.h"
#include "app/cli/output.h"
#include "review/batchinput.h"
#include "review/batchrunner.h"
#include "review/reviewthread.h"

#include <QObject>

#include <memory>

namespace countersign::cli {

// "batch ...": many calls, each kept on this computer before it is sent, so that they go on where they
// stopped. Ends with an exit status.
class BatchCommand : public QObject
{
    Q_OBJECT

public:
    BatchCommand(const Arguments &arguments, const Output &output, Connection &connection);

    static bool needsService(const Arguments &arguments);
    Call<int> run();

private:
    int list() const;
    int exportOne() const;
    int removeOne() const;
    void start();
    void showInput(const BatchInput &input);
    void make(const BatchRun &run, const QVector<BatchItem> &items);
    void findList(const BatchRun &run, const QVector<BatchItem> &items);
    void showBalance();
    void goOn();
    void resume();
    void showProgress();
    void follow();
    void addToRecord();
    void finish(int code);
    void tellFailed() const;
    void printCounts() const;
    int conclude();
    int fail(const QString &subject, const Error &error) const;
    QString fileOf(const QString &id) const;
    BatchOptions options() const;

    const Arguments &m_arguments;
    const Output &m_output;
    Connection &m_connection;
    CallSource<int> m_end;
    BatchRunner m_runner;
    std::unique_ptr<ReviewThread> m_record;
    bool m_begun = false;
    bool m_interrupted = false;
    int m_worst = 0; // of what was unusable before
};

} // namespace countersign::cli
