#include "ui/bench/benchbar.h"

#include "ui/bench/benchactions.h"
#include "ui/bench/comparebench.h"
#include "ui/bench/lightstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace countersign {

BenchBar::BenchBar(const QString &prefix, CompareBench &bench, QWidget *where, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_tools(makeBenchActions(prefix, bench, where))
    , m_state(new ElidedLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet))
    , m_light(new LightStrip(bench))
{
    setObjectName(QStringLiteral("benchBar"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    addZoom(row, QStringLiteral("subtract"), tr("Zoom out"), 1 / ImageCanvas::zoomStep);
    addZoom(row, QStringLiteral("add"), tr("Zoom in"), ImageCanvas::zoomStep);
    for (QAction *tool : std::as_const(m_tools)) {
        if (!tool->icon().isNull())
            row->addWidget(makeToolButton(tool));
    }
    row->addSpacing(theme::gap);
    row->addWidget(m_state, 1);
    m_state->setObjectName(QStringLiteral("benchState"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(row);
    layout->addWidget(m_light);
    m_light->hide();
    connect(&bench, &CompareBench::changed, this, &BenchBar::showState);
}

void BenchBar::addZoom(QHBoxLayout *row, const QString &icon, const QString &text, double factor)
{
    QToolButton *button = makeToolButton(icon, text);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, &m_bench, [this, factor] { m_bench.zoom(factor); });
}

void BenchBar::showState()
{
    const bool opening = m_bench.isLightOpen() && m_light->isHidden();
    m_light->setVisible(m_bench.isLightOpen());
    if (opening)
        m_light->findChild<QSlider *>()->setFocus();
    if (m_bench.isOverlaid()) {
        m_state->setText(tr("Do not decide on overlays."));
        return;
    }
    const QString region = m_bench.regionText();
    m_state->setText(region.isEmpty() ? QString() : tr("Compare: %1").arg(region));
}

} // namespace countersign
