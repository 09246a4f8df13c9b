#include "ui/pages/ratingbuttons.h"

#include "review/casereview.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace countersign {

RatingButtons::RatingButtons(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        auto *button = new QPushButton;
        button->setObjectName(name + QString::number(rating));
        button->setCheckable(true);
        button->setAutoDefault(false);
        // Five beside each other share the panel's width.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAccessibleName(ratingText(rating));
        connect(button, &QPushButton::clicked, this, [this, rating] { Q_EMIT chosen(rating); });
        m_layout->addWidget(button);
        m_buttons.at(size_t(rating - lowestRating)) = button;
    }
}

void RatingButtons::showRating(std::optional<int> rating, bool inWords)
{
    m_layout->setDirection(inWords ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int digit = lowestRating; digit <= highestRating; ++digit) {
        QPushButton *button = m_buttons.at(size_t(digit - lowestRating));
        button->setText(inWords ? tr("%1   %2").arg(digit).arg(ratingText(digit)) : QString::number(digit));
        button->setToolTip(inWords ? tr("Alt+%1").arg(digit)
                                   : tr("%1 (Alt+%2)").arg(ratingText(digit)).arg(digit));
        button->setChecked(rating == digit);
    }
}

} // namespace countersign
