#include "ui/shell/navigationrail.h"

#include "ui/shell/railbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int railWidth = theme::railWidth + theme::margin; // room for the words in every language

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    markPane(this);
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(railWidth);
    m_layout->setContentsMargins(theme::gap / 2, theme::gap, theme::gap / 2, theme::gap);
    m_layout->setSpacing(theme::gap / 2);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::entryChosen);
}

int NavigationRail::addEntry(const QString &iconName, const QString &text, const QString &keyText,
                             bool atBottom)
{
    const int index = int(m_group->buttons().size());
    auto *button = new RailButton(iconName, text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keyText));
    m_group->addButton(button, index);
    if (atBottom)
        m_layout->addWidget(button);
    else
        m_layout->insertWidget(m_atTop++, button);
    return index;
}

void NavigationRail::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::tokens().line);
}

} // namespace countersign
