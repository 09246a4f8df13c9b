#pragma once

#include "imaging/labelledset.h"
#include "review/closedcases.h"

#include <QRandomGenerator>

namespace countersign {

// Two pictures of faces and whether they show one person: two files, or a closed case, which has both.
struct PracticePair
{
    QString first; // path of a file, or the case's session id
    QString second;
    bool same = false;
    std::optional<double> likeness; // more is more alike; how hard a pair is follows from it
};

// Pairs in the order in which they come.
struct PracticeDeck
{
    QVector<PracticePair> pairs; // at least one
    QStringList problems;        // sentences on what was left out
};

// A folder with one folder per person, or a table of pairs, shuffled. Blocking. Errors: Unreadable, with a
// sentence on what is wrong and what is needed.
Result<PracticeDeck> readDeck(const QString &folderOrTable);
// The newest cases that the team has closed under a profile, shuffled; without those that `knownTo` knows, if
// somebody is named. Blocking. Errors: Storage; NotFound where there is none.
Result<PracticeDeck> readClosedDeck(const ReviewPlaces &places, const QString &profileId,
                                    const std::optional<Reviewer> &knownTo = std::nullopt);

// All pairs of a table; of people's folders at most limits::practicePairs of each answer, drawn evenly over
// the people.
QVector<PracticePair> pairsOf(const imaging::LabelledSet &set, QRandomGenerator &random);
QVector<PracticePair> pairsOf(const QVector<ClosedCase> &cases);

// Shuffled, with as many same as different pairs where there are both, and easy and hard ones mixed where
// likeness is known. At most limits::practicePairs.
QVector<PracticePair> dealPairs(QVector<PracticePair> pairs, QRandomGenerator &random);

} // namespace countersign
