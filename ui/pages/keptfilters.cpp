#include "ui/pages/keptfilters.h"

#include "base/limits.h"
#include "domain/status.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace countersign {

namespace {

QString textOf(const CaseFilter &filter)
{
    const QString status =
        filter.status.isEmpty() ? KeptFilters::tr("All cases") : Status(filter.status).text();
    // Two ampersands, because a menu takes one for the sign of a key.
    const QString search = QString(filter.search).replace(QLatin1Char('&'), QLatin1String("&&"));
    return search.isEmpty() ? status : KeptFilters::tr("%1: %2").arg(status, search);
}

} // namespace

KeptFilters::KeptFilters(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_menu(new QMenu(this))
{
    m_menu->setObjectName(QStringLiteral("keptFiltersMenu"));
    QToolButton *button = makeToolButton(QStringLiteral("filter"), tr("Kept filters"));
    button->setObjectName(QStringLiteral("keptFilters"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    connect(button, &QToolButton::clicked, this, &KeptFilters::openMenu);
}

void KeptFilters::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void KeptFilters::fillMenu()
{
    m_menu->clear();
    const QVector<CaseFilter> kept = m_settings.caseFilters();
    for (const CaseFilter &filter : kept) {
        QAction *action = m_menu->addAction(textOf(filter), this, [this, filter] { Q_EMIT chosen(filter); });
        action->setCheckable(true);
        action->setChecked(filter == m_current);
    }
    m_menu->addSeparator();
    QAction *keep = m_menu->addAction(tr("&Keep this filter"), this, [this, kept] {
        m_settings.setCaseFilters(kept + QVector<CaseFilter>{m_current});
    });
    keep->setObjectName(QStringLiteral("keepFilter"));
    keep->setEnabled(!kept.contains(m_current) && kept.size() < limits::keptCaseFilters);
    QAction *forget = m_menu->addAction(tr("&Forget this filter"), this, [this, kept] {
        QVector<CaseFilter> left = kept;
        left.removeAll(m_current);
        m_settings.setCaseFilters(left);
    });
    forget->setObjectName(QStringLiteral("forgetFilter"));
    forget->setEnabled(kept.contains(m_current));
}

} // namespace countersign
