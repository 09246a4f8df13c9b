#include "ui/canvas/viewmark.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr int markPadding = 5; // logical pixels

struct ViewMark
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ViewMark)
};

} // namespace

QStringList adjustmentsOf(const CanvasView &view, const ViewLight &light)
{
    const Orientation &orientation = view.orientation();
    QStringList parts;
    if (orientation.mirrored)
        parts.append(ViewMark::tr("mirrored"));
    if (orientation.degrees != 0)
        parts.append(ViewMark::tr("turned %1°").arg(QLocale().toString(orientation.degrees)));
    if (const int levelled = qRound(std::abs(view.levelling())); levelled > 0)
        parts.append(ViewMark::tr("levelled by %1°").arg(levelled));
    if (light.grey)
        parts.append(ViewMark::tr("grey"));
    if (light.isLightMoved())
        parts.append(ViewMark::tr("light changed"));
    return parts;
}

void paintViewMark(QPainter &painter, const QRectF &bounds, const QStringList &adjustments)
{
    if (adjustments.isEmpty())
        return;
    const QString text = ViewMark::tr("View: %1").arg(adjustments.join(QStringLiteral(", ")));
    painter.setFont(theme::font(theme::TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const double width = std::min(metrics.horizontalAdvance(text) + 2 * markPadding, bounds.width());
    const QRectF chip(bounds.left() + 2, bounds.bottom() - metrics.height() - 4, width, metrics.height() + 2);
    painter.fillRect(chip, theme::darkTokens().card);
    painter.setPen(theme::darkTokens().text);
    painter.drawText(chip, Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, width - 2 * markPadding));
}

} // namespace countersign
