#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace countersign {

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    markPane(this);
    m_body->setContentsMargins(theme::cardPadding, theme::cardPadding, theme::cardPadding,
                               theme::cardPadding);
    m_body->setSpacing(theme::gap);
    if (title.isEmpty())
        return;
    TextLabel *head = makeLabel(title, theme::TextRole::Title);
    head->setWordWrap(true); // or a long one makes all of the card wider than its place
    m_body->addWidget(head);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::tokens().line, 1));
    painter.setBrush(theme::tokens().card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}

} // namespace countersign
