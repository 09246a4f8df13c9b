#include "ui/pages/ratingbuttons.h"

#include "review/casereview.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace countersign {

RatingButtons::RatingButtons(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("rating%1").arg(rating));
        button->setCheckable(true);
        button->setAutoDefault(false);
        // Five beside each other share the width.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAccessibleName(ratingText(rating));
        connect(button, &QPushButton::clicked, this, [this, rating] { Q_EMIT chosen(rating); });
        m_layout->addWidget(button);
        m_buttons.at(size_t(rating - lowestRating)) = button;
    }
}

void RatingButtons::showRating(std::optional<int> given, bool inWords)
{
    m_layout->setDirection(inWords ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        QPushButton *button = m_buttons.at(size_t(rating - lowestRating));
        button->setText(inWords ? tr("%1   %2").arg(rating).arg(ratingText(rating))
                                : QString::number(rating));
        button->setToolTip(inWords ? tr("Alt+%1").arg(rating)
                                   : tr("%1 (Alt+%2)").arg(ratingText(rating)).arg(rating));
        button->setChecked(given == rating);
    }
}

} // namespace countersign
