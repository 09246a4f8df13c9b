#include "ui/pages/practiceresults.h"

#include "review/casereview.h"
#include "review/practicetally.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int ratingColumn = 0;
constexpr int sameColumn = 1;
constexpr int differentColumn = 2;

QString percent(double share)
{
    constexpr int whole = 100;
    return QLocale().toString(share * whole, 'f', 0);
}

QString rightText(const PracticeTally &tally)
{
    if (tally.pairs() == 0)
        return PracticeResults::tr("Nothing rated yet.");
    if (tally.decided() == 0)
        return PracticeResults::tr("No pair decided yet.");
    const Share share = tally.share();
    return PracticeResults::tr("Right: %1 of %2 (95 % confidence: %3 to %4 %)")
        .arg(tally.right())
        .arg(tally.decided())
        .arg(percent(share.low), percent(share.high));
}

QString errorsText(const PracticeTally &tally)
{
    return QStringList{PracticeResults::tr("The same, called different: %1 of %2")
                           .arg(tally.wrong(true))
                           .arg(tally.pairs(true)),
                       PracticeResults::tr("Different, called the same: %1 of %2")
                           .arg(tally.wrong(false))
                           .arg(tally.pairs(false)),
                       PracticeResults::tr("Can't tell: %1").arg(tally.undecided())}
        .join(QLatin1Char('\n'));
}

TextLabel *makeCell(const QString &name, const QString &text = {})
{
    auto *cell = new TextLabel(text, theme::TextRole::Caption, TextLabel::Tone::Quiet);
    cell->setObjectName(name);
    cell->setAlignment(Qt::AlignTrailing);
    return cell;
}

QString cellName(int rating, bool same)
{
    return QStringLiteral("given%1%2")
        .arg(rating)
        .arg(same ? QStringLiteral("Same") : QStringLiteral("Different"));
}

} // namespace

PracticeResults::PracticeResults(QWidget *parent)
    : QWidget(parent)
    , m_right(makeLabel({}))
    , m_errors(makeQuietLabel())
    , m_table(makeTable())
    , m_separation(makeQuietLabel())
{
    m_right->setObjectName(QStringLiteral("practiceRight"));
    m_right->setWordWrap(true);
    m_errors->setObjectName(QStringLiteral("practiceErrors"));
    m_separation->setObjectName(QStringLiteral("practiceSeparation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_right);
    layout->addWidget(m_errors);
    layout->addWidget(m_table);
    layout->addWidget(m_separation);
}

// What was true when each rating was given.
QWidget *PracticeResults::makeTable()
{
    auto *table = new QWidget;
    table->setAccessibleName(tr("Ratings and answers"));
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::margin);
    grid->setVerticalSpacing(theme::gap / 2);
    grid->setColumnStretch(ratingColumn, 1);
    grid->addWidget(new TextLabel(tr("Your rating"), theme::TextRole::Caption, TextLabel::Tone::Quiet), 0,
                    ratingColumn);
    grid->addWidget(makeCell({}, tr("same")), 0, sameColumn);
    grid->addWidget(makeCell({}, tr("different")), 0, differentColumn);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        grid->addWidget(new TextLabel(ratingText(rating), theme::TextRole::Caption, TextLabel::Tone::Normal),
                        rating, ratingColumn);
        grid->addWidget(makeCell(cellName(rating, true)), rating, sameColumn);
        grid->addWidget(makeCell(cellName(rating, false)), rating, differentColumn);
    }
    return table;
}

void PracticeResults::showTally(const PracticeTally &tally)
{
    m_right->setText(rightText(tally));
    m_errors->setText(errorsText(tally));
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        for (const bool same : {true, false})
            m_table->findChild<TextLabel *>(cellName(rating, same))
                ->setText(QLocale().toString(tally.given(rating, same)));
    }
    const auto separation = tally.separation();
    m_separation->setText(
        separation
            ? tr("A pair of one person got the higher rating than a pair of two in %1 of 100 comparisons; "
                 "50 would be chance.")
                  .arg(percent(*separation))
            : QString());
    for (QWidget *more : {static_cast<QWidget *>(m_errors), m_table})
        more->setVisible(tally.pairs() > 0);
    m_separation->setVisible(separation.has_value());
}

} // namespace countersign
