#pragma once

#include "engine/analysis.h"
#include "imaging/labelledset.h"

#include <functional>

namespace countersign::engine {

// What the engine made of one picture.
struct MeasuredPicture
{
    QString unreadable; // a sentence when it is no picture
    qsizetype faces = 0;
    std::optional<Embedding> embedding;
    QString refusal; // why there is none although there is a face
    std::optional<AgeEstimate> age;
    qint64 microseconds = 0; // from the file's bytes to all of the above, beside other pictures
    int turnsTried = 0;      // with EvaluationWants::turns, of a picture whose face may be compared
    int turnsRight = 0;
};

struct EvaluationWants
{
    Prefer prefer = Prefer::Largest;
    bool rotate = false; // read each picture as rotate_image does
    bool turns = false;  // also show each picture at all four turns and see which one is chosen
};

// Looks at every picture of a set, several at a time. Blocking, for a command; `progress` gets the number
// done, from any thread.
QVector<MeasuredPicture> measureAll(Analyser &analyser, const imaging::LabelledSet &set,
                                    const EvaluationWants &wants,
                                    const std::function<void(qsizetype)> &progress);

} // namespace countersign::engine
