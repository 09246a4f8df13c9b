#include "review/practicetally.h"

#include "review/casereview.h"

#include <QJsonArray>

#include <numeric>

namespace countersign {

namespace {

const QString sameKey = QStringLiteral("same");
const QString differentKey = QStringLiteral("different");

bool isRating(int rating)
{
    return rating >= lowestRating && rating <= highestRating;
}

Leaning answer(bool same)
{
    return same ? Leaning::Same : Leaning::Different;
}

template<class Counts>
QJsonArray written(const Counts &counts)
{
    QJsonArray array;
    for (const qint64 count : counts)
        array.append(count);
    return array;
}

template<class Counts>
bool read(const QJsonValue &value, Counts *counts)
{
    const QJsonArray array = value.toArray();
    if (array.size() != qsizetype(counts->size()))
        return false;
    for (size_t i = 0; i < counts->size(); ++i) {
        counts->at(i) = array.at(qsizetype(i)).toInteger(-1);
        if (counts->at(i) < 0)
            return false;
    }
    return true;
}

} // namespace

void PracticeTally::add(int rating, bool same)
{
    if (isRating(rating))
        ++counts(same).at(size_t(rating - lowestRating));
}

void PracticeTally::add(const PracticeTally &other)
{
    for (const bool same : {true, false}) {
        for (size_t i = 0; i < counts(same).size(); ++i)
            counts(same).at(i) += other.counts(same).at(i);
    }
}

qint64 PracticeTally::pairs(bool same) const
{
    return std::accumulate(counts(same).begin(), counts(same).end(), qint64(0));
}

qint64 PracticeTally::given(int rating, bool same) const
{
    return isRating(rating) ? counts(same).at(size_t(rating - lowestRating)) : 0;
}

qint64 PracticeTally::undecided() const
{
    return given(cannotTell, true) + given(cannotTell, false);
}

qint64 PracticeTally::right() const
{
    return decided() - wrong(true) - wrong(false);
}

qint64 PracticeTally::wrong(bool same) const
{
    qint64 wrong = 0;
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        if (leaningOf(rating) == answer(!same))
            wrong += given(rating, same);
    }
    return wrong;
}

std::optional<double> PracticeTally::separation() const
{
    const auto ratings = [this](bool same) {
        QVector<double> all;
        for (int rating = lowestRating; rating <= highestRating; ++rating)
            all += QVector<double>(given(rating, same), rating);
        return all;
    };
    const auto stats = VerificationStats::of(ratings(true), ratings(false));
    return stats ? std::optional(stats->areaUnderCurve()) : std::nullopt;
}

QJsonObject PracticeTally::toJson() const
{
    return {{sameKey, written(m_same)}, {differentKey, written(m_different)}};
}

std::optional<PracticeTally> PracticeTally::fromJson(const QJsonObject &json)
{
    PracticeTally tally;
    if (!read(json.value(sameKey), &tally.m_same) || !read(json.value(differentKey), &tally.m_different))
        return std::nullopt;
    return tally;
}

} // namespace countersign
