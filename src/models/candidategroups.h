#pragma once

#include "domain/searchreport.h"

#include <QString>
#include <QVector>

namespace countersign {

// Which candidates are one person as far as the service's own data says so: the same session, or the same
// vendor data. For each candidate the index of the first one of its group, which may be its own.
QVector<int> candidateGroups(const QVector<Candidate> &candidates);

// "Similarity 95, strong. The next one: Similarity 61, possible.": how far a candidate stands from the next
// one who is not the same person by the service's data. Without the next one where there is none, or where
// `tellsNext` is false.
QString gapText(const QVector<Candidate> &candidates, int index, bool tellsNext = true);
// The one that gapText() holds it against; -1 where there is none.
int nextInRank(const QVector<Candidate> &candidates, int index);

// "The same customer or case: candidates 2 and 5."; empty where it stands alone.
QString duplicatesText(const QVector<Candidate> &candidates, int index);

} // namespace countersign
