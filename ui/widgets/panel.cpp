#include "ui/widgets/panel.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace countersign {

Panel::Panel(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme::gap);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(panelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace countersign
