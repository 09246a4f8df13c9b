#pragma once

#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace countersign {

// Lines of text one under the other, each elided to the room; empty ones take none.
class CardLines
{
public:
    CardLines(QPainter *painter, const QRect &room)
        : m_painter(painter)
        , m_room(room)
    {}

    void add(const QString &text, theme::TextRole role, const QColor &colour);
    // A line with an icon in front, both in `colour`.
    void addMarked(const QString &iconName, const QString &text, const QColor &colour);

private:
    QPainter *m_painter;
    QRect m_room;
};

// The parts that say something, with a middle dot between them.
QString joined(const QStringList &parts);

} // namespace countersign
