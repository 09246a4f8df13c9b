#pragma once

#include "base/result.h"
#include "review/recordentry.h"
#include "review/reviewplaces.h"

#include <QString>
#include <QVector>

#include <optional>

namespace countersign {

// A case that somebody here decided because of its two faces, and whose decision the service confirmed.
struct ClosedCase
{
    QString sessionId;
    qint64 number = 0;
    bool same = false;           // what was decided: one person, or two
    std::optional<double> score; // the service's similarity at that time, 0..100
    QVector<Reviewer> knownTo;   // who decided it, rated it, or gave an opinion on it
};

// Of one profile, the newest first; the last decision on a case counts. Only reasons that say something about
// the two faces: A1 and A2 for one person, D1 for two. Blocking. Errors: Storage.
Result<QVector<ClosedCase>> readClosedCases(const ReviewPlaces &places, const QString &profileId);

} // namespace countersign
