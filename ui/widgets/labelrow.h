#pragma once

#include <QVector>

namespace countersign {

// A word that wants to stand with its middle at `centre` and is `width` wide, in logical pixels.
struct WordPlace
{
    double centre = 0;
    double width = 0;
};

// Where each of `words`, ordered by centre, begins so that all lie within 0 to `room` with at least `gap`
// between neighbours, each as near to its centre as the others let it. Empty when they do not fit. Pure.
QVector<double> spreadWords(const QVector<WordPlace> &words, double room, double gap);

} // namespace countersign
