#include "ui/widgets/labelrow.h"

#include <algorithm>

namespace countersign {

QVector<double> spreadWords(const QVector<WordPlace> &words, double room, double gap)
{
    QVector<double> lefts;
    double end = -gap;
    for (const WordPlace &word : words) {
        lefts.append(std::max(word.centre - word.width / 2, end + gap));
        end = lefts.last() + word.width;
    }
    double begin = room + gap;
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        lefts[i] = std::min(lefts.at(i), begin - gap - words.at(i).width);
        begin = lefts.at(i);
    }
    return !lefts.isEmpty() && lefts.first() < 0 ? QVector<double>() : lefts;
}

} // namespace countersign
