#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace countersign {

class CompareBench;
class LightStrip;
class TextLabel;

// The tools of a bench in a row under its two pictures, with the light's sliders below when they are asked
// for.
class BenchBar : public QWidget
{
    Q_OBJECT

public:
    // Keys work while the focus is in `where`; `prefix` makes the actions' ids differ from another page's.
    BenchBar(const QString &prefix, CompareBench &bench, QWidget *where, QWidget *parent = nullptr);

    // Everything that can be done, for the menu.
    const QList<QAction *> &tools() const { return m_tools; }

private:
    void addZoom(QHBoxLayout *row, const QString &icon, const QString &text, double factor);
    void showState();

    CompareBench &m_bench;
    QList<QAction *> m_tools;
    TextLabel *m_state;
    LightStrip *m_light;
};

} // namespace countersign
