#pragma once

#include "base/limits.h"

#include <QString>
#include <QVector>

#include <algorithm>
#include <optional>

namespace countersign {

// The last checks of this run of the console with all that is needed to show them again. `Run` has a
// `report.requestId`. Lives in memory only: pictures never touch the disk.
template<class Run>
class KeptRuns
{
public:
    void add(const Run &run)
    {
        m_runs.append(run);
        if (m_runs.size() > limits::keptRuns)
            m_runs.removeFirst();
    }

    // A copy, because what is done with it may add further runs; nothing when it is too long ago.
    std::optional<Run> find(const QString &requestId) const
    {
        const auto found =
            std::ranges::find_if(m_runs, [&](const Run &run) { return run.report.requestId == requestId; });
        return found == m_runs.end() ? std::nullopt : std::optional<Run>(*found);
    }

private:
    QVector<Run> m_runs; // newest last
};

} // namespace countersign
