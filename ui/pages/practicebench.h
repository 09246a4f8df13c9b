#pragma once

#include "domain/locatedface.h"
#include "imaging/picture.h"

#include <QWidget>

#include <array>

class QAction;

namespace countersign {

class BenchBar;
class CompareBench;
class ImageCanvas;
class PracticeRound;
class TextLabel;

// The two faces of a practice pair with the tools of a case: two heads and nothing around them before the
// rating, the whole pictures afterwards. Blank before it is filled again.
class PracticeBench : public QWidget
{
    Q_OBJECT

public:
    // `prefix` makes the tools' ids differ from another page's; `titles`: over the two pictures.
    PracticeBench(const QString &prefix, const std::array<QString, 2> &titles, PracticeRound &round,
                  QWidget *parent = nullptr);

    void focusProbe();
    // For the menu.
    const QList<QAction *> &tools() const;

private:
    struct Side
    {
        TextLabel *facts = nullptr;
        ImageCanvas *canvas = nullptr;
    };

    QWidget *makeSide(Side &side, const QString &title, const QString &objectName);
    void showRound();
    void show(Side &side, const imaging::PicturePtr &picture);

    PracticeRound &m_round;
    std::array<Side, 2> m_sides;
    CompareBench *m_bench = nullptr;
    BenchBar *m_bar = nullptr;
};

} // namespace countersign
