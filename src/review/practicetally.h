#pragma once

#include "domain/verificationstats.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace countersign {

// How somebody rated pairs whose answer is known. “Can't tell” is neither right nor wrong. A value.
class PracticeTally
{
public:
    // `rating`: 1..5, others are ignored.
    void add(int rating, bool same);
    void add(const PracticeTally &other);

    qint64 pairs() const { return pairs(true) + pairs(false); }
    qint64 pairs(bool same) const; // of one answer
    qint64 given(int rating, bool same) const;
    qint64 undecided() const; // “can't tell”
    qint64 right() const;
    qint64 decided() const { return pairs() - undecided(); } // right or wrong
    // Pairs of one answer that were called the other: a same person called different, or the reverse.
    qint64 wrong(bool same) const;
    // Right ones of those decided, with their interval.
    Share share() const { return shareOf(right(), decided()); }
    // How often a same pair got the higher rating than a different one, 0..1, ties half; nothing without
    // both.
    std::optional<double> separation() const;

    QJsonObject toJson() const;
    // Nothing for what toJson() would not write.
    static std::optional<PracticeTally> fromJson(const QJsonObject &json);

    friend bool operator==(const PracticeTally &, const PracticeTally &) = default;

private:
    using Counts = std::array<qint64, 5>; // by rating

    const Counts &counts(bool same) const { return same ? m_same : m_different; }
    Counts &counts(bool same) { return same ? m_same : m_different; }

    Counts m_same{};
    Counts m_different{};
};

} // namespace countersign
