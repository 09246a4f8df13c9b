#include "review/ratings.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace countersign {

namespace {

struct RatingText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CaseReview)
};

// Below it the service's guidance calls two faces different, from the other on the same (contract 3.1, and
// the workflow's review threshold).
constexpr double differentBelow = 50;
constexpr double sameFrom = 70;

} // namespace

QString ratingText(int rating)
{
    switch (rating) {
    case 1:
        return RatingText::tr("different, sure");
    case 2:
        return RatingText::tr("probably different");
    case 3:
        return RatingText::tr("can't tell");
    case 4:
        return RatingText::tr("probably the same");
    case 5:
        return RatingText::tr("the same, sure");
    default:
        return {};
    }
}

Leaning leaningOf(int rating)
{
    if (rating == cannotTell)
        return Leaning::Open;
    return rating < cannotTell ? Leaning::Different : Leaning::Same;
}

Leaning leaningOfScore(double score)
{
    if (score < differentBelow)
        return Leaning::Different;
    return score < sameFrom ? Leaning::Open : Leaning::Same;
}

std::optional<int> Ratings::last() const
{
    return m_all.isEmpty() ? std::nullopt : std::optional(m_all.last().rating);
}

bool Ratings::add(int rating, const QDateTime &at)
{
    if (rating < lowestRating || rating > highestRating || last() == rating)
        return false;
    if (!m_all.isEmpty())
        m_before.append(m_all.last().rating);
    m_after.clear();
    m_all.append({rating, at});
    return true;
}

bool Ratings::undo(const QDateTime &at)
{
    if (m_before.isEmpty())
        return false;
    m_after.append(m_all.last().rating);
    m_all.append({m_before.takeLast(), at});
    return true;
}

bool Ratings::redo(const QDateTime &at)
{
    if (m_after.isEmpty())
        return false;
    m_before.append(m_all.last().rating);
    m_all.append({m_after.takeLast(), at});
    return true;
}

QJsonArray Ratings::toJson() const
{
    QJsonArray ratings;
    for (const Rated &one : m_all)
        ratings.append(QJsonObject{{QStringLiteral("rating"), one.rating},
                                   {QStringLiteral("at"), one.at.toString(Qt::ISODateWithMs)}});
    return ratings;
}

} // namespace countersign
