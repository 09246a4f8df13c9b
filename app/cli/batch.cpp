#include "app/cli/batch.h"

#include "app/cli/exitcodes.h"

#include <algorithm>

namespace countersign::cli {

Batch::Batch(const Output &output, QStringList files, Job job, int atOnce)
    : m_output(output)
    , m_files(std::move(files))
    , m_job(std::move(job))
    , m_atOnce(atOnce)
{}

Call<int> Batch::run()
{
    Call<int> call(m_source);
    const auto slots = std::min<qsizetype>(m_atOnce, m_files.size());
    for (qsizetype slot = 0; slot < slots; ++slot)
        next();
    return call;
}

void Batch::next()
{
    if (m_started == m_files.size())
        return;
    const QString file = m_files.at(m_started++);
    // Queued, or a row of jobs that end at once would pile up on the stack.
    m_job(file, [this](int exitCode) {
        QMetaObject::invokeMethod(
            this, [this, exitCode] { finished(exitCode); }, Qt::QueuedConnection);
    });
}

void Batch::finished(int exitCode)
{
    m_worst = worse(m_worst, exitCode);
    ++m_done;
    m_output.showProgress(m_done, m_files.size());
    if (m_done == m_files.size())
        m_source.finish(m_worst);
    else
        next();
}

} // namespace countersign::cli
