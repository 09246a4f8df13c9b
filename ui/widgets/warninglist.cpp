#include "ui/widgets/warninglist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/statuslook.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign {

namespace {

QWidget *makeRow(const Warning &warning)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const StatusLook look = lookOf(warning.level());
    layout->addWidget(new IconLabel(theme::icon(look.iconName, look.colour), theme::iconSize), 0,
                      Qt::AlignTop);
    TextLabel *text = makeLabel(warning.text());
    text->setWordWrap(true);
    text->setToolTip(warning.risk);
    layout->addWidget(text, 1);
    return row;
}

} // namespace

WarningList::WarningList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::gap);
    setAccessibleName(tr("Warnings"));
    rebuild();
}

void WarningList::setWarnings(const QVector<Warning> &warnings)
{
    m_warnings = warnings;
    sortByLevel(m_warnings);
    rebuild();
}

void WarningList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours of the icons are fixed when they are made.
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void WarningList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList sentences;
    for (const Warning &warning : std::as_const(m_warnings)) {
        m_rows->addWidget(makeRow(warning));
        sentences.append(warning.text());
    }
    if (m_warnings.isEmpty())
        m_rows->addWidget(makeQuietLabel(tr("No warnings.")));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

} // namespace countersign
