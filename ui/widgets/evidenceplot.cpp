#include "ui/widgets/evidenceplot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plotframe.h"

namespace countersign {

namespace {

constexpr QSize usualSize(420, 320); // logical pixels

} // namespace

EvidencePlot::EvidencePlot(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::TextRole::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void EvidencePlot::setEvidence(const ThresholdEvidence &evidence)
{
    m_evidence = evidence;
    changed();
}

void EvidencePlot::setThresholds(double current, double proposed)
{
    m_current = current;
    m_proposed = proposed;
    changed();
}

void EvidencePlot::changed()
{
    setAccessibleDescription(description());
    update();
}

QSize EvidencePlot::sizeHint() const
{
    return usualSize.expandedTo(minimumSizeHint());
}

QSize EvidencePlot::minimumSizeHint() const
{
    return PlotFrame::smallest(fontMetrics());
}

void EvidencePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintPlot(painter);
}

} // namespace countersign
