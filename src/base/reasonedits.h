#pragma once

#include "base/settings.h"

namespace countersign {

// The team's changes of the reasons as one text, so that the record of a change holds all of it: a line for
// each, whose fields stand between tabs. Texts are cut to limits::reasonCharacters.
QString writeReasonEdits(const QVector<ReasonEdit> &edits);
QVector<ReasonEdit> readReasonEdits(const QString &text);

} // namespace countersign
