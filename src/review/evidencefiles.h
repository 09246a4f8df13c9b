#pragma once

#include "base/result.h"
#include "domain/labelledscore.h"

#include <QString>
#include <QVector>

namespace countersign {

class ThresholdEvidence;

// Comparisons with labels from a CSV table with the columns "similarity" (0 to 100) and "same" (as
// readLabel() reads it), for example an exported batch. Rows that lack either are left out. Blocking. Errors:
// Unreadable with a sentence that says what to mend, TooLarge above limits::evidenceFileBytes.
Result<QVector<LabelledScore>> readLabelledTable(const QString &file);

// The numbers behind the plots as a CSV table, one row for each whole threshold: threshold, false_accept,
// false_accept_low, false_accept_high, different_accepted, different_pairs, false_reject, false_reject_low,
// false_reject_high, same_declined, same_pairs. Shares are 0 to 1, their bounds 95 % confidence. As a whole
// file or not at all. Blocking. Errors: Storage.
Result<bool> writeThresholdTable(const ThresholdEvidence &evidence, const QString &file);

} // namespace countersign
