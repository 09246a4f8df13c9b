#include "ui/widgets/agescale.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

constexpr double oldest = 100; // years at the end of the axis
constexpr double axisHeight = 8;
constexpr double dot = 7;

} // namespace

AgeScale::AgeScale(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::TextRole::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Age scale"));
    describe();
}

void AgeScale::setAge(std::optional<double> years)
{
    m_age = years;
    describe();
    update();
}

void AgeScale::setThreshold(int years)
{
    m_threshold = years;
    describe();
    update();
}

QSize AgeScale::sizeHint() const
{
    return {220, 2 * fontMetrics().height() + int(2 * dot + axisHeight) + theme::gap};
}

void AgeScale::describe()
{
    setAccessibleDescription(
        m_age ? tr("%1 years, minimum %2").arg(QLocale().toString(*m_age, 'f', 1)).arg(m_threshold)
              : tr("no age, minimum %1").arg(m_threshold));
}

void AgeScale::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = fontMetrics().height() + dot;
    const QRectF bar(dot, top, width() - 2 * dot, axisHeight);
    const auto x = [&bar](double years) {
        return bar.left() + bar.width() * std::clamp(years, 0.0, oldest) / oldest;
    };
    QColor track = tokens.accent;
    track.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, axisHeight / 2, axisHeight / 2);

    painter.setPen(tokens.quietText);
    for (int years = 0; years <= int(oldest); years += 20) {
        const QRectF slot(x(years) - 20, bar.bottom() + dot, 40, fontMetrics().height());
        const auto alignment = years == 0             ? Qt::AlignLeft
                               : years == int(oldest) ? Qt::AlignRight
                                                      : Qt::AlignHCenter;
        const QRectF inside = years == 0             ? slot.translated(20 - dot, 0)
                              : years == int(oldest) ? slot.translated(dot - 20, 0)
                                                     : slot;
        painter.drawText(inside, alignment, QLocale().toString(years));
    }
    if (m_threshold > 0) {
        painter.setPen(QPen(tokens.text, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x(m_threshold), bar.top() - 4), QPointF(x(m_threshold), bar.bottom() + 4));
        const QString label = tr("minimum %1").arg(m_threshold);
        const double labelWidth = fontMetrics().horizontalAdvance(label) + 2;
        const double left = std::clamp(x(m_threshold) - labelWidth / 2, 0.0, width() - labelWidth);
        painter.setPen(tokens.quietText);
        painter.drawText(QRectF(left, 0, labelWidth, fontMetrics().height()), Qt::AlignCenter, label);
    }
    if (m_age) {
        painter.setPen(QPen(tokens.card, 2));
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QPointF(x(*m_age), bar.center().y()), dot + 1, dot + 1);
    }
}

} // namespace countersign
