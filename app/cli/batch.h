#pragma once

#include "app/cli/output.h"
#include "base/call.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace countersign::cli {

// Runs one job a file with a bounded number in flight and a progress bar; ends with the worst exit status.
class Batch : public QObject
{
    Q_OBJECT

public:
    // Starts the work on one file; calls `done(exit status)` exactly once.
    using Job = std::function<void(const QString &file, std::function<void(int)> done)>;

    // `atOnce`: so many files are worked on at the same time.
    Batch(const Output &output, QStringList files, Job job, int atOnce);

    Call<int> run();

private:
    void next();
    void finished(int exitCode);

    const Output &m_output;
    QStringList m_files;
    Job m_job;
    int m_atOnce;
    CallSource<int> m_source;
    qsizetype m_started = 0;
    qsizetype m_done = 0;
    int m_worst = 0;
};

} // namespace countersign::cli
