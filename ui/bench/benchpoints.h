#pragma once

#include "domain/facemark.h"
#include "ui/bench/pinalignment.h"

#include <QObject>

#include <array>
#include <optional>

namespace countersign {

class ImageCanvas;

// What a person points at on both sides of a bench: two pins on each say which places are the same, so that
// the views can be aligned; numbered marks say what is alike and what is different. Each step can be undone.
class BenchPoints : public QObject
{
    Q_OBJECT

public:
    // What the person is asked to point at.
    enum class Tool { None, Pin, Alike, Different };

    // The canvases outlive its use. The probe first.
    BenchPoints(const std::array<ImageCanvas *, 2> &sides, QObject *parent);

    Tool tool() const { return m_tool; }
    // Nothing without two pictures.
    void setTool(Tool tool);

    // Two pins on each side.
    bool isAligned() const { return isAligned(m_state); }
    // `side`: 0 or 1; only while it is aligned.
    PinnedSide pinned(size_t side) const;
    void takePinsOff();

    // Of the case, whichever pictures they are in.
    const QVector<FaceMark> &marks() const { return m_state.marks; }
    // Of the two pictures that are shown, in the order of their numbers.
    QVector<FaceMark> shownMarks() const;
    std::optional<int> selectedMark() const { return m_selected; } // its number
    void selectMark(std::optional<int> number);
    void switchMark(); // the selected one: alike, or different
    void removeMark(); // the selected one

    void undo(); // nothingToUndo() when there is neither pin nor mark to undo
    void redo();

    // Another picture on a side: its pins are gone, and with another probe the marks.
    void takePicture(bool isProbe);

Q_SIGNALS:
    void changed();
    // The views should be aligned anew.
    void alignmentChanged();
    void marksChanged();
    void nothingToUndo();
    void nothingToRedo();
    void used(const QString &tool); // as CompareBench

private:
    struct State
    {
        std::array<QVector<QPointF>, 2> pins; // fractions of the upright picture
        QVector<FaceMark> marks;

        friend bool operator==(const State &, const State &) = default;
    };

    void take(size_t side, const QPointF &place, const QPointF &at);
    void setPin(size_t side, const QPointF &place, const QPointF &at);
    void setMarkPlace(size_t side, const QPointF &place, const QPointF &at);
    void drag(size_t side, int id, const QPointF &place, bool done);
    QPointF *placeOf(size_t side, int id);
    FaceMark *mark(std::optional<int> number);
    QByteArray pictureOf(size_t side) const;
    void remember();
    static bool isAligned(const State &state);
    void change(const State &state);
    void setState(const State &state);
    void show();
    void ask();
    void askOther(size_t side, const QPointF &at);
    QString request(size_t side) const;
    bool go(QVector<State> &from, QVector<State> &to);

    std::array<ImageCanvas *, 2> m_sides;
    State m_state;
    QVector<State> m_before;
    QVector<State> m_after;
    Tool m_tool = Tool::None;
    std::optional<int> m_selected;
    bool m_dragging = false;
    // A mark that is set on one side only.
    struct Half
    {
        size_t side;
        QPointF place;
    };
    std::optional<Half> m_half;
};

} // namespace countersign
