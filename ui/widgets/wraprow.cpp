#include "ui/widgets/wraprow.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

int heightOf(const QVector<QLayoutItem *> &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int widthOf(const QVector<QLayoutItem *> &line, int gap)
{
    int width = int(line.size() - 1) * gap;
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width();
    return width;
}

bool grows(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

WrapRow::WrapRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::gap);
}

// A nested layout takes itself out of its parent when it goes.
WrapRow::~WrapRow()
{
    while (!m_items.empty()) {
        const auto last = std::move(m_items.back());
        m_items.pop_back();
    }
}

void WrapRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void WrapRow::insertLayout(int index, QLayout *layout)
{
    addChildLayout(layout);
    m_items.emplace(m_items.begin() + index, layout);
    invalidate();
}

QLayoutItem *WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *WrapRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QVector<WrapRow::Line> WrapRow::linesFor(int width) const
{
    QVector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const bool fits =
            !lines.isEmpty() && widthOf(lines.last(), gap()) + gap() + item->sizeHint().width() <= width;
        if (fits)
            lines.last().append(item.get());
        else
            lines.append({item.get()});
    }
    return lines;
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const QVector<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += heightOf(line);
    return height + int(std::max<qsizetype>(0, lines.size() - 1)) * gap();
}

QSize WrapRow::sizeHint() const
{
    Line all;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            all.append(item.get());
    }
    return all.isEmpty() ? QSize() : QSize(widthOf(all, gap()), heightOf(all)).grownBy(contentsMargins());
}

QSize WrapRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    for (const Line &line : linesFor(inside.width())) {
        placeLine(line, {inside.left(), top, inside.width(), heightOf(line)});
        top += heightOf(line) + gap();
    }
}

void WrapRow::placeLine(const Line &line, const QRect &place) const
{
    const auto growing = int(std::ranges::count_if(line, grows));
    const int left = std::max(0, place.width() - widthOf(line, gap()));
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = place.left();
    for (QLayoutItem *item : line) {
        const int more = grows(item) ? left / growing : 0;
        const int width = std::min(item->sizeHint().width() + more, place.width());
        const int height = std::min(item->sizeHint().height(), place.height());
        const QRect own(x, place.top() + (place.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, place, own));
        x += width + gap();
    }
}

} // namespace countersign
