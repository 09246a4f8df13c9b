#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace countersign::imaging {

// A picture and what is known of it.
struct LabelledPicture
{
    QString file;   // relative to the set's folder
    QString person; // empty when nobody said
    std::optional<int> faces;
    std::optional<double> age; // years
    QString gender;            // "male", "female" or empty
};

struct LabelledPair
{
    qsizetype first = 0; // index of the picture
    qsizetype second = 0;
    bool same = false;
    std::optional<double> likeness; // on any scale; more is more alike
};

// Pictures with labels: to measure the networks on, and for people to practise on.
struct LabelledSet
{
    QString folder;
    QVector<LabelledPicture> pictures;
    QVector<LabelledPair> pairs;
    QStringList problems; // sentences on rows that were left out
};

// What may stand beside a folder. Both tables are CSV with a head; columns that are not named here are
// ignored.
struct LabelFiles
{
    // Columns first, second (or a, b) and same: 1 or 0, yes or no, true or false, same or different. And any
    // of similarity, measured_cosine.
    QString pairs;
    QString index; // columns file, and any of person, faces, age, gender
};

// What becomes of pictures of named people without a table of pairs.
enum class PairPeople { Everybody, Nobody };

// Without tables the folder must hold a folder per person. Blocking. At most limits::labelledPictures of a
// folder. Errors: Unreadable with a sentence for a table that cannot be read or lacks a column, and for a set
// without a picture.
Result<LabelledSet> readLabelledSet(const QString &folder, const LabelFiles &files,
                                    PairPeople pairPeople = PairPeople::Everybody);

// Who is on a picture, alone; empty where nobody said or there are several.
QString onlyPerson(const LabelledPicture &picture);

} // namespace countersign::imaging
