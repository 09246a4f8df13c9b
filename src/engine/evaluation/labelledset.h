#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

#include <optional>

namespace countersign::engine {

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
};

// Pictures with labels, to measure the networks on.
struct LabelledSet
{
    QString folder;
    QVector<LabelledPicture> pictures;
    QVector<LabelledPair> pairs;
};

// What may stand beside a folder. Both tables are CSV with a head; columns that are not named here are
// ignored.
struct LabelFiles
{
    QString pairs; // columns a, b, same (1 or 0)
    QString index; // columns file, and any of person, faces, age, gender
};

// Without tables the folder must hold a folder per person. Without a table of pairs every pair of pictures
// with a named person counts. Errors: Unreadable with a sentence for a table that cannot be read or lacks a
// column, and for a set without a picture.
Result<LabelledSet> readLabelledSet(const QString &folder, const LabelFiles &files);

} // namespace countersign::engine
