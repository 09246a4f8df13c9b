#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QString>
#include <QVector>

#include <optional>

namespace countersign {

// How alike two faces are to the reviewer, from "different, sure" to "the same, sure".
constexpr int lowestRating = 1;
constexpr int cannotTell = 3;
constexpr int highestRating = 5;
QString ratingText(int rating); // "probably the same"

// What a rating, a score or a verdict says about the two faces.
enum class Leaning { Different, Open, Same };
Leaning leaningOf(int rating);
Leaning leaningOfScore(double score); // 0..100

// What a reviewer rated, one after the other: a rating can be taken back and given again, and all of them
// stay.
class Ratings
{
public:
    // The one that counts.
    std::optional<int> last() const;
    // False for what is no rating, or the one that counts already.
    bool add(int rating, const QDateTime &at);
    // Back to the rating before, and forth again; the first one stays. False when there is none to go to.
    bool undo(const QDateTime &at);
    bool redo(const QDateTime &at);

    QJsonArray toJson() const;

private:
    struct Rated
    {
        int rating;
        QDateTime at; // UTC
    };

    QVector<Rated> m_all;
    QVector<int> m_before; // to be gone back to
    QVector<int> m_after;  // undone
};

} // namespace countersign
