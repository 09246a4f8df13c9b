#pragma once

#include <QStringList>
#include <QTextStream>

namespace countersign::engine {

// "countersign-engine evaluate DIR ...": measures the networks on a folder of labelled pictures, so that a
// team knows how good they are on its own. `arguments` begin after "evaluate". Exit status 0, 1 when the set
// cannot be read, 2 for wrong usage. Progress goes to `progress`, the report to `out`.
int runEvaluateCommand(const QStringList &arguments, QTextStream &out, QTextStream &progress);

} // namespace countersign::engine
