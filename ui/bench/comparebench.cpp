#include "ui/bench/comparebench.h"

#include <QApplication>
#include <QBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace countersign {

namespace {

constexpr double pinnedHead = 4; // distances between two pins, which are likely to be the eyes

FaceRegion mirrored(FaceRegion region)
{
    if (region == FaceRegion::LeftEar)
        return FaceRegion::RightEar;
    return region == FaceRegion::RightEar ? FaceRegion::LeftEar : region;
}

} // namespace

CompareBench::CompareBench(ImageCanvas *probe, ImageCanvas *reference, QObject *parent)
    : QObject(parent)
    , m_sides{probe, reference}
    , m_active(probe)
    , m_points(new BenchPoints(m_sides, this))
{
    connect(m_points, &BenchPoints::changed, this, &CompareBench::changed);
    connect(m_points, &BenchPoints::used, this, &CompareBench::used);
    connect(m_points, &BenchPoints::alignmentChanged, this, &CompareBench::frameFaces);
    connect(m_points, &BenchPoints::marksChanged, this, [this] {
        if (m_region && *m_region >= regionCount())
            leaveRegion();
    });
    for (ImageCanvas *side : m_sides) {
        connect(side, &ImageCanvas::moved, this, [this, side](const CanvasMove &move) {
            leaveRegion();
            if (m_linked)
                other(side)->follow(move);
        });
        connect(side, &ImageCanvas::placed, this, [this, side](ImageCanvas::Placement placement) {
            leaveRegion();
            if (m_linked && placement == ImageCanvas::Placement::Face)
                frameFaces();
            else if (m_linked)
                other(side)->place(placement);
        });
        connect(side, &ImageCanvas::blinkHeld, this, &CompareBench::blink);
    }
    connect(probe, &ImageCanvas::pictureChanged, this, &CompareBench::takeProbe);
    connect(reference, &ImageCanvas::pictureChanged, this, &CompareBench::takeReference);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (ImageCanvas *side : m_sides) {
            if (now != side || m_active == side)
                continue;
            m_active = side;
            Q_EMIT changed();
        }
    });
}

ImageCanvas *CompareBench::active() const
{
    return m_active ? m_active.data() : m_sides.front();
}

ImageCanvas *CompareBench::other(const ImageCanvas *canvas) const
{
    return canvas == m_sides.front() ? m_sides.back() : m_sides.front();
}

void CompareBench::takeProbe()
{
    m_linked = true;
    setSwapped(false);
    takeAdjustmentsOff();
    m_points->takePicture(true);
    evenColours();
    Q_EMIT changed();
}

// The light stays: it is one case's.
void CompareBench::takeReference()
{
    m_region.reset();
    m_points->takePicture(false);
    endOverlay();
    evenColours();
    Q_EMIT changed();
}

void CompareBench::evenColours()
{
    const imaging::PicturePtr &probe = m_sides.front()->picture();
    const imaging::PicturePtr &reference = m_sides.back()->picture();
    if (!m_evenColours || !probe || !reference || probe->grey == reference->grey)
        return;
    // Not a tool that the person used.
    ViewLight grey = light();
    grey.grey = true;
    for (ImageCanvas *side : m_sides)
        side->setLight(grey);
}

void CompareBench::setEvenColours(bool even)
{
    if (m_evenColours == even)
        return;
    m_evenColours = even;
    evenColours();
    Q_EMIT changed();
}

void CompareBench::setLinked(bool linked)
{
    if (m_linked == linked)
        return;
    m_linked = linked;
    if (!linked)
        Q_EMIT used(QStringLiteral("unlinked"));
    Q_EMIT changed();
}

void CompareBench::leaveRegion()
{
    if (!m_region)
        return;
    m_region.reset();
    Q_EMIT changed();
}

void CompareBench::frameFaces()
{
    if (!m_points->isAligned()) {
        place(ImageCanvas::Placement::Face);
        return;
    }
    leaveRegion();
    frameAligned([](const ImageCanvas &side, size_t) -> std::optional<ViewFrame> {
        if (!side.face())
            return std::nullopt;
        return headAround(*side.face(), side.picture()->uprightSize);
    });
}

void CompareBench::frameBoth(const Framing &framing)
{
    if (m_points->isAligned()) {
        frameAligned(framing);
        return;
    }
    for (size_t index = 0; index < m_sides.size(); ++index) {
        ImageCanvas *side = m_sides.at(index);
        const auto part = side->picture() ? framing(*side, index) : std::nullopt;
        if (part)
            side->frame(*part);
    }
}

// By the pins: one side as it should be, the other as that one. Without a face what is around the pins.
void CompareBench::frameAligned(const Framing &framing)
{
    const size_t base = !m_sides.front()->face() && m_sides.back()->face() ? 1 : 0;
    const PinnedSide from = m_points->pinned(base);
    const double around = pinnedHead * from.pins.length();
    const ViewFrame frame =
        framing(*m_sides.at(base), base).value_or(ViewFrame{from.pins.center(), {around, around}, 0});
    m_sides.at(base)->frame(frame);
    m_sides.at(1 - base)->frame(alignedFrame(frame, from, m_points->pinned(1 - base)));
}

void CompareBench::setSwapped(bool swapped)
{
    if (m_swapped == swapped || !m_row)
        return;
    m_swapped = swapped;
    arrange();
    Q_EMIT changed();
}

void CompareBench::setRow(QBoxLayout *row)
{
    m_row = row;
    arrange();
}

void CompareBench::arrange()
{
    if (!m_row)
        return;
    m_row->setDirection(m_swapped ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    // Before they are laid out there is nothing to order.
    if (m_sides.at(0)->window() == m_sides.at(1)->window())
        QWidget::setTabOrder(m_sides.at(m_swapped ? 1 : 0), m_sides.at(m_swapped ? 0 : 1));
}

void CompareBench::place(ImageCanvas::Placement placement)
{
    leaveRegion();
    for (ImageCanvas *side : m_sides)
        side->place(placement);
}

void CompareBench::zoom(double factor)
{
    ImageCanvas *side = active();
    side->zoomBy(factor, QRectF(side->rect()).center());
}

const ViewLight &CompareBench::light() const
{
    return m_sides.front()->light();
}

void CompareBench::setLight(const ViewLight &light)
{
    if (light == this->light())
        return;
    ViewLight before = this->light();
    for (ImageCanvas *side : m_sides)
        side->setLight(light);
    const bool greyChanged = std::exchange(before.grey, light.grey) != light.grey;
    if (greyChanged && light.grey)
        Q_EMIT used(QStringLiteral("grey"));
    if (before != light && light.isLightMoved())
        Q_EMIT used(QStringLiteral("light"));
    Q_EMIT changed();
}

void CompareBench::setOverlaysAllowed(bool allowed)
{
    m_overlaysAllowed = allowed;
    if (allowed || !isOverlaid())
        return;
    endOverlay();
    Q_EMIT changed();
}

bool CompareBench::mayLayOver() const
{
    return m_overlaysAllowed && m_sides.front()->picture() && m_sides.back()->picture();
}

bool CompareBench::isOverlaid() const
{
    return m_sides.front()->hasStandIn() || m_sides.back()->hasStandIn();
}

void CompareBench::endOverlay()
{
    m_wipe = 0;
    m_blinking = false;
    for (ImageCanvas *side : m_sides)
        side->setStandIn(nullptr);
}

void CompareBench::blink(bool held)
{
    if (held == m_blinking || (held && !mayLayOver()))
        return;
    endOverlay();
    m_blinking = held;
    if (held) {
        active()->setStandIn(other(active()));
        Q_EMIT used(QStringLiteral("blink"));
    }
    Q_EMIT changed();
}

void CompareBench::stepWipe()
{
    constexpr int quarters = 4;
    if (!mayLayOver())
        return;
    const int next = (m_wipe + 1) % quarters;
    endOverlay();
    m_wipe = next;
    if (m_wipe > 0) {
        active()->setStandIn(other(active()), m_wipe / double(quarters));
        Q_EMIT used(QStringLiteral("wipe"));
    }
    Q_EMIT changed();
}

void CompareBench::setLightOpen(bool open)
{
    if (m_lightOpen == open)
        return;
    m_lightOpen = open;
    Q_EMIT changed();
}

void CompareBench::setGrey(bool grey)
{
    ViewLight changed = light();
    changed.grey = grey;
    setLight(changed);
}

bool CompareBench::isInnerFaceOnly() const
{
    return m_sides.front()->isInnerFaceOnly();
}

void CompareBench::setInnerFaceOnly(bool innerFaceOnly)
{
    if (innerFaceOnly == isInnerFaceOnly())
        return;
    for (ImageCanvas *side : m_sides)
        side->setInnerFaceOnly(innerFaceOnly);
    if (innerFaceOnly)
        Q_EMIT used(QStringLiteral("inner"));
    Q_EMIT changed();
}

void CompareBench::orient(const Orientation &orientation, const QString &tool)
{
    active()->setOrientation(orientation);
    Q_EMIT used(tool);
    Q_EMIT changed();
}

void CompareBench::setMirrored(bool mirrored)
{
    if (mirrored == isMirrored())
        return;
    Orientation orientation = active()->orientation();
    orientation.mirrored = mirrored;
    orient(orientation, QStringLiteral("mirror"));
    if (m_points->isAligned())
        frameFaces();
}

void CompareBench::turn(double degrees)
{
    constexpr double full = 360;
    Orientation orientation = active()->orientation();
    orientation.degrees = std::remainder(orientation.degrees + degrees, full);
    orient(orientation, QStringLiteral("turn"));
}

std::optional<FaceRegion> CompareBench::region() const
{
    if (!m_region || *m_region >= faceRegions)
        return std::nullopt;
    return FaceRegion(*m_region);
}

QString CompareBench::regionText() const
{
    if (!m_region)
        return {};
    return region() ? regionName(*region()) : markText(m_points->shownMarks().at(*m_region - faceRegions));
}

bool CompareBench::hasFace() const
{
    return std::ranges::any_of(m_sides, [](const ImageCanvas *side) { return side->face().has_value(); });
}

// Without a face there are marks only.
int CompareBench::firstRegion() const
{
    return hasFace() ? 0 : faceRegions;
}

int CompareBench::regionCount() const
{
    return faceRegions + int(m_points->shownMarks().size());
}

void CompareBench::stepRegion(int step)
{
    const int before = m_region.value_or(step > 0 ? firstRegion() - 1 : regionCount());
    const int next = before + step;
    m_region.reset();
    if (next < firstRegion() || next >= regionCount()) {
        frameFaces();
        Q_EMIT changed();
        return;
    }
    m_region = next;
    showRegion();
    Q_EMIT used(QStringLiteral("regions"));
    Q_EMIT changed();
}

void CompareBench::showRegion()
{
    if (region()) {
        frameBoth([this](const ImageCanvas &side, size_t) -> std::optional<ViewFrame> {
            if (!side.face())
                return std::nullopt;
            return regionOf(*side.face(), side.picture()->uprightSize,
                            side.orientation().mirrored ? mirrored(*region()) : *region());
        });
        return;
    }
    const FaceMark mark = m_points->shownMarks().at(*m_region - faceRegions);
    m_points->selectMark(mark.number);
    frameBoth([&mark](const ImageCanvas &side, size_t index) {
        return std::optional(
            partAround(side.face(), side.picture()->uprightSize, index == 0 ? mark.probe : mark.reference));
    });
}

void CompareBench::takeAdjustmentsOff()
{
    m_region.reset();
    endOverlay();
    for (ImageCanvas *side : m_sides) {
        side->setLight({});
        side->setInnerFaceOnly(false);
        side->setEyesVisible(false);
        side->setOrientation({});
    }
}

void CompareBench::reset()
{
    setSwapped(false);
    takeAdjustmentsOff();
    m_points->takePinsOff();
    frameFaces();
    Q_EMIT changed();
}

} // namespace countersign
