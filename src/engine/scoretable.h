#pragma once

#include <QPair>
#include <QVector>

namespace countersign::engine {

// Similarity 0..100 by straight lines between the rows (input, similarity), which rise in both; beyond the
// ends the end's own value. An empty table gives 0.
double scoreFrom(const QVector<QPair<double, double>> &table, double input);

} // namespace countersign::engine
