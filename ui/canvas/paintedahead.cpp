#include "ui/canvas/paintedahead.h"

#include "base/background.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int restTime = 30; // milliseconds without a frame; painting meanwhile would slow down the next one
constexpr double marginShare = 0.2; // of the widget's longer side, painted on each side of it

int marginAround(const QSize &size)
{
    return int(std::max(size.width(), size.height()) * marginShare);
}

} // namespace

PaintedAhead::PaintedAhead(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] { prepare(marginAround(m_wanted.size)); });
}

PaintedAhead::~PaintedAhead()
{
    m_rendering.drop();
}

void PaintedAhead::forget()
{
    m_rendering.drop();
    m_rest.stop();
    m_rendered = {};
    m_shown = {};
    m_wanted = {};
}

CanvasView PaintedAhead::paint(QPainter &painter, const ViewScene &scene)
{
    if (!m_rendered.isOf(scene.picture)) {
        m_rendering.drop();
        m_rendered = renderView(scene, 0);
        m_shown = scene;
    }
    const bool isLate = stays(scene);
    if (!isLate)
        m_shown = scene;
    m_rendered.paint(painter, m_shown);
    const CanvasView shown = m_shown.view; // the next one may be there before prepare() returns
    m_wanted = scene;
    if (m_rendered.scene == scene && m_rendered.margin > 0)
        m_rest.stop();
    else if (m_rendered.covers(scene))
        m_rest.start();
    else if (!m_rendering.isRunning())
        prepare(isLate ? 0 : marginAround(scene.size));
    return shown;
}

// Scaling what is there would take several times as long as putting it elsewhere, for a worse picture.
bool PaintedAhead::stays(const ViewScene &scene) const
{
    return m_rendered.scene.size == scene.size && m_rendered.scene.ratio == scene.ratio &&
           !m_rendered.isMerelyMoved(scene);
}

void PaintedAhead::prepare(int margin)
{
    auto call = inBackground<RenderedView>(
        [scene = m_wanted, margin]() -> Result<RenderedView> { return renderView(scene, margin); });
    m_rendering.start(std::move(call), this, [this](const Result<RenderedView> &rendered) {
        if (!rendered)
            return;
        m_rendered = *rendered;
        m_shown = m_rendered.scene;
        Q_EMIT arrived();
    });
}

} // namespace countersign
