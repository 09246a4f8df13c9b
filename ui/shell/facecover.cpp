#include "ui/shell/facecover.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace countersign {

FaceCover::FaceCover(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("faceCover"));
    setAccessibleName(tr("The faces are covered. Press any key or click to go on."));
    setGeometry(window->rect());
    window->installEventFilter(this);
    show();
    raise();
}

void FaceCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().canvas);
    painter.setPen(theme::tokens().onCanvas);
    painter.setFont(theme::font(theme::TextRole::Title));
    painter.drawText(rect().adjusted(theme::margin, theme::margin, -theme::margin, -theme::margin),
                     Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
}

bool FaceCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
