#pragma once

#include "base/result.h"
#include "domain/checkoptions.h"
#include "domain/locatedface.h"
#include "domain/searchreport.h"

#include <QString>
#include <QVector>

namespace countersign {

// What speaks against a face on a list. A person can want it all the same; the record keeps the id.
struct Objection
{
    QString id;   // "blurred", "already-listed": language-free, never renamed
    QString text; // translated

    friend bool operator==(const Objection &, const Objection &) = default;
};

// The words of an id, as general as it is; an unknown one speaks for itself.
QString objectionText(const QString &id);
Objection objectionOf(const QString &id);

QVector<Objection> objectionsToPicture(const LocatedFace &face, const QSizeF &size);
// What a face is searched with before it goes onto a list: among those who could speak against it, and kept
// nowhere.
SearchOptions searchForDoubles();
// The search ended in `report`, or could not be made.
QVector<Objection> objectionsOfSearch(const Result<SearchReport> &report);

// Who of a search is taken for the same person: those on a blocklist, or those of approved cases.
QVector<Candidate> blocklistedLookalikes(const SearchReport &report);
QVector<Candidate> approvedLookalikes(const SearchReport &report);
// Who is on a blocklist and looks alike, without being taken for the same person.
QVector<Candidate> blocklistedNear(const SearchReport &report);

// "This face matches 2 approved cases: 12, 31."; empty where there is nothing to say.
QString consequencesOf(const SearchReport &report);
QString caseNumberText(const Candidate &candidate);

} // namespace countersign
