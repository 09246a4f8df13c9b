#pragma once

#include "base/result.h"
#include "domain/labelledscore.h"
#include "review/reviewplaces.h"

#include <QString>
#include <QVector>

namespace countersign {

// The comparisons of decided cases whose similarities may be put side by side: of one service and, where it
// says so, one network.
struct DecidedScores
{
    QString profileId;
    QString embedder; // empty where the service names none
    QVector<LabelledScore> scores;
    qint64 leftOut = 0; // decided, but the decision says nothing about the two faces
};

// What the record knows of cases that were decided here and confirmed by the service; of a case that was
// decided again the last decision counts. One person: approved for the reasons A1 or A2, or rated 4 or 5 and
// approved. Two persons: declined for D1, or rated 1 or 2 and declined. Blocking. Errors: Storage.
Result<QVector<DecidedScores>> readDecidedScores(const ReviewPlaces &places);

} // namespace countersign
