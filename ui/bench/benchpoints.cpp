#include "ui/bench/benchpoints.h"

#include "ui/canvas/imagecanvas.h"

#include <QCursor>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

constexpr qsizetype pinsPerSide = 2;

// Pins have negative ids, marks those of their numbers.
int pinId(qsizetype pin)
{
    return -1 - int(pin);
}

// Where a person who points is likely to begin.
QPointF startOn(const ImageCanvas &canvas)
{
    const QPointF pointer = canvas.mapFromGlobal(QPointF(QCursor::pos()));
    const QRectF inside(canvas.rect());
    return inside.contains(pointer) ? pointer : inside.center();
}

qsizetype nearest(const QVector<QPointF> &places, const QPointF &place)
{
    const auto distance = [&place](const QPointF &other) { return QLineF(place, other).length(); };
    return std::ranges::min_element(places, {}, distance) - places.begin();
}

} // namespace

BenchPoints::BenchPoints(const std::array<ImageCanvas *, 2> &sides, QObject *parent)
    : QObject(parent)
    , m_sides(sides)
{
    for (size_t side = 0; side < m_sides.size(); ++side) {
        ImageCanvas *canvas = m_sides.at(side);
        connect(canvas, &ImageCanvas::pointed, this,
                [this, side](const QPointF &place, const QPointF &at) { take(side, place, at); });
        connect(canvas, &ImageCanvas::pointingGivenUp, this, [this] { setTool(Tool::None); });
        connect(canvas, &ImageCanvas::pointPicked, this, [this](int id) {
            if (id > 0)
                selectMark(id);
        });
        connect(canvas, &ImageCanvas::pointDragged, this,
                [this, side](int id, const QPointF &place, bool done) { drag(side, id, place, done); });
    }
}

QByteArray BenchPoints::pictureOf(size_t side) const
{
    const imaging::PicturePtr &picture = m_sides.at(side)->picture();
    return picture ? picture->sha256 : QByteArray();
}

bool BenchPoints::isAligned(const State &state)
{
    return std::ranges::all_of(state.pins, [](const QVector<QPointF> &pins) {
        return pins.size() == pinsPerSide && pins.first() != pins.last();
    });
}

PinnedSide BenchPoints::pinned(size_t side) const
{
    const QSizeF size = m_sides.at(side)->picture()->uprightSize;
    const auto pixel = [&size](const QPointF &place) {
        return QPointF(place.x() * size.width(), place.y() * size.height());
    };
    const QVector<QPointF> &pins = m_state.pins.at(side);
    return {{pixel(pins.first()), pixel(pins.last())}, m_sides.at(side)->orientation()};
}

QVector<FaceMark> BenchPoints::shownMarks() const
{
    QVector<FaceMark> shown;
    std::ranges::copy_if(m_state.marks, std::back_inserter(shown), [this](const FaceMark &mark) {
        return mark.probePicture == pictureOf(0) && mark.referencePicture == pictureOf(1);
    });
    return shown;
}

void BenchPoints::setTool(Tool tool)
{
    const bool hasPair = m_sides.front()->picture() && m_sides.back()->picture();
    m_tool = hasPair ? tool : Tool::None;
    m_half.reset();
    show();
    ask();
    Q_EMIT changed();
}

// Both sides ask, so that the mouse may begin anywhere; the keys go where something is missing.
void BenchPoints::ask()
{
    for (size_t side = 0; side < m_sides.size(); ++side) {
        ImageCanvas *canvas = m_sides.at(side);
        const QString wanted = request(side);
        if (wanted.isEmpty())
            canvas->stopAsking();
        else
            canvas->askForPlace(wanted, startOn(*canvas));
    }
}

// Nothing where this side has what it needs.
QString BenchPoints::request(size_t side) const
{
    if (m_tool == Tool::None || (m_half && m_half->side == side))
        return {};
    if (m_tool != Tool::Pin)
        return m_half ? tr("The same place here: click it, or press Enter.")
                      : tr("What to mark: click it, or move the cross and press Enter. Esc ends.");
    const qsizetype set = m_state.pins.at(side).size();
    const qsizetype others = m_state.pins.at(1 - side).size();
    if (set == pinsPerSide && others < pinsPerSide)
        return {};
    if (set == pinsPerSide)
        return tr("Where the nearer pin belongs: click it, or press Enter. Esc ends.");
    return tr("Pin %1 of 2: click a place, or move the cross and press Enter. Esc ends.").arg(set + 1);
}

void BenchPoints::take(size_t side, const QPointF &place, const QPointF &at)
{
    if (m_tool == Tool::Pin)
        setPin(side, place, at);
    else
        setMarkPlace(side, place, at);
}

// The other side, from the place on that stands as this one does: views of one size show there what
// corresponds.
void BenchPoints::askOther(size_t side, const QPointF &at)
{
    const size_t other = 1 - side;
    m_sides.at(other)->askForPlace(request(other), at);
    m_sides.at(other)->setFocus();
}

void BenchPoints::setPin(size_t side, const QPointF &place, const QPointF &at)
{
    State state = m_state;
    QVector<QPointF> &pins = state.pins.at(side);
    if (pins.size() < pinsPerSide)
        pins.append(place);
    else
        pins[nearest(pins, place)] = place;
    change(state);
    if (isAligned()) {
        setTool(Tool::None);
        Q_EMIT used(QStringLiteral("pins"));
        return;
    }
    ask();
    if (m_state.pins.at(1 - side).size() < m_state.pins.at(side).size())
        askOther(side, at);
}

void BenchPoints::setMarkPlace(size_t side, const QPointF &place, const QPointF &at)
{
    if (!m_half) {
        m_half = Half{side, place};
        show();
        ask();
        askOther(side, at);
        return;
    }
    FaceMark mark;
    const auto highest = std::ranges::max_element(m_state.marks, {}, &FaceMark::number);
    mark.number = highest == m_state.marks.end() ? 1 : highest->number + 1;
    mark.alike = m_tool == Tool::Alike;
    mark.probe = side == 0 ? place : m_half->place;
    mark.reference = side == 0 ? m_half->place : place;
    mark.probePicture = pictureOf(0);
    mark.referencePicture = pictureOf(1);
    State state = m_state;
    state.marks.append(mark);
    m_selected = mark.number;
    change(state);
    setTool(Tool::None);
    Q_EMIT used(QStringLiteral("marks"));
}

FaceMark *BenchPoints::mark(std::optional<int> number)
{
    const auto found =
        std::ranges::find_if(m_state.marks, [number](const FaceMark &mark) { return mark.number == number; });
    return found == m_state.marks.end() ? nullptr : &*found;
}

QPointF *BenchPoints::placeOf(size_t side, int id)
{
    if (id < 0)
        return &m_state.pins.at(side)[-1 - id];
    FaceMark *held = mark(id);
    return side == 0 ? &held->probe : &held->reference;
}

// One step to undo, however long the way. The views stay until the mouse lets go.
void BenchPoints::drag(size_t side, int id, const QPointF &place, bool done)
{
    if (!std::exchange(m_dragging, !done))
        remember();
    *placeOf(side, id) = place;
    show();
    if (!done)
        return;
    if (id > 0)
        Q_EMIT marksChanged();
    else if (isAligned())
        Q_EMIT alignmentChanged();
    Q_EMIT changed();
}

void BenchPoints::selectMark(std::optional<int> number)
{
    if (m_selected == number)
        return;
    m_selected = number;
    show();
    Q_EMIT changed();
}

void BenchPoints::switchMark()
{
    State state = m_state;
    for (FaceMark &mark : state.marks) {
        if (mark.number == m_selected)
            mark.alike = !mark.alike;
    }
    change(state);
}

void BenchPoints::removeMark()
{
    State state = m_state;
    state.marks.removeIf([this](const FaceMark &mark) { return mark.number == m_selected; });
    change(state);
}

void BenchPoints::takePinsOff()
{
    setTool(Tool::None);
    State state = m_state;
    state.pins = {};
    change(state);
}

void BenchPoints::remember()
{
    m_before.append(m_state);
    m_after.clear();
}

// A step of the person's.
void BenchPoints::change(const State &state)
{
    if (state == m_state)
        return;
    remember();
    setState(state);
}

void BenchPoints::setState(const State &state)
{
    const State before = std::exchange(m_state, state);
    if (!mark(m_selected))
        m_selected.reset();
    show();
    if (before.marks != m_state.marks)
        Q_EMIT marksChanged();
    if (before.pins != m_state.pins && (isAligned(before) || isAligned()))
        Q_EMIT alignmentChanged();
    Q_EMIT changed();
}

void BenchPoints::undo()
{
    if (!go(m_before, m_after))
        Q_EMIT nothingToUndo();
}

void BenchPoints::redo()
{
    if (!go(m_after, m_before))
        Q_EMIT nothingToRedo();
}

bool BenchPoints::go(QVector<State> &from, QVector<State> &to)
{
    const bool drops = m_half.has_value();
    setTool(Tool::None);
    if (drops || from.isEmpty())
        return drops;
    to.append(m_state);
    setState(from.takeLast());
    return true;
}

void BenchPoints::takePicture(bool isProbe)
{
    State state = m_state;
    state.pins = {};
    if (isProbe)
        state.marks.clear();
    const bool marksGo = state.marks != m_state.marks;
    m_state = state;
    m_before.clear();
    m_after.clear();
    m_selected.reset();
    m_dragging = false;
    setTool(Tool::None);
    if (marksGo)
        Q_EMIT marksChanged();
}

void BenchPoints::show()
{
    for (size_t side = 0; side < m_sides.size(); ++side) {
        QVector<CanvasPoint> points;
        const QVector<QPointF> &pins = m_state.pins.at(side);
        for (qsizetype i = 0; i < pins.size(); ++i)
            points.append({pinId(i), pins.at(i), CanvasPoint::Shape::Pin, tr("pin %1").arg(i + 1), false});
        for (const FaceMark &mark : shownMarks())
            points.append({mark.number, side == 0 ? mark.probe : mark.reference,
                           mark.alike ? CanvasPoint::Shape::Alike : CanvasPoint::Shape::Different,
                           markText(mark), mark.number == m_selected});
        if (m_half && m_half->side == side)
            points.append({0, m_half->place,
                           m_tool == Tool::Alike ? CanvasPoint::Shape::Alike : CanvasPoint::Shape::Different,
                           tr("and on the other side?"), true});
        m_sides.at(side)->setPoints(points);
    }
}

} // namespace countersign
