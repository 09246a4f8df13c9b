#include "ui/canvas/paintedahead.h"

#include "base/background.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int restTime = 30; // milliseconds without a frame; painting meanwhile would slow down the next one
constexpr double marginShare = 0.2; // of the widget's longer side, painted on each side of it

} // namespace

PaintedAhead::PaintedAhead(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &PaintedAhead::prepare);
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
    m_wanted = {};
}

void PaintedAhead::paint(QPainter &painter, const ViewScene &scene)
{
    if (!m_rendered.isOf(scene.picture)) {
        m_rendering.drop();
        m_rendered = renderView(scene, 0);
    }
    m_rendered.paint(painter, scene);
    const bool isComplete = m_rendered.scene == scene && m_rendered.margin > 0;
    m_wanted = scene;
    if (isComplete)
        m_rest.stop();
    else if (m_rendered.covers(scene))
        m_rest.start();
    else if (!m_rendering.isRunning())
        prepare();
}

void PaintedAhead::prepare()
{
    const ViewScene scene = m_wanted;
    const int margin = int(std::max(scene.size.width(), scene.size.height()) * marginShare);
    auto call = inBackground<RenderedView>(
        [scene, margin]() -> Result<RenderedView> { return renderView(scene, margin); });
    m_rendering.start(std::move(call), this, [this](const Result<RenderedView> &rendered) {
        if (!rendered)
            return;
        m_rendered = *rendered;
        Q_EMIT arrived();
    });
}

} // namespace countersign
