#include "ui/canvas/facepick.h"

#include "imaging/uploadencoder.h"
#include "ui/canvas/imagecanvas.h"

#include <QLocale>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr double samePlace = 0.3; // of what two boxes cover together, that both do

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool isSameFace(const QRectF &left, const QRectF &right)
{
    const double shared = areaOf(left.intersected(right));
    return shared > samePlace * (areaOf(left) + areaOf(right) - shared);
}

// Room helps to find the face again, but must not bring in a larger one that would be compared in its place.
double marginAround(const QRectF &box, const Detection &detection, const QSizeF &picture)
{
    const QTransform toPixels = QTransform::fromScale(picture.width(), picture.height());
    const QRectF wanted = toPixels.mapRect(box);
    for (const double margin : {0.5, 0.3, 0.15}) {
        const double grow = margin * std::max(wanted.width(), wanted.height());
        const QRectF part = wanted.adjusted(-grow, -grow, grow, grow);
        const auto disturbs = [&](const Face &face) {
            const QRectF other = toPixels.mapRect(face.box);
            return face.box != box && part.contains(other.center()) && areaOf(other) > areaOf(wanted);
        };
        if (std::ranges::none_of(detection.faces, disturbs))
            return margin;
    }
    return 0;
}

} // namespace

FacePick::FacePick(ImageCanvas &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    connect(&canvas, &ImageCanvas::boxPicked, this, &FacePick::pick);
}

FacePick::~FacePick()
{
    m_cutting.drop();
}

void FacePick::begin(const imaging::PicturePtr &part)
{
    m_cutting.drop();
    setCutting(false);
    m_located.clear();
    m_isLocated = false;
    m_part = part;
    if (part)
        m_canvas.setSentBox(imaging::boxInWhole(*part, {0, 0, 1, 1}));
}

void FacePick::setLocated(const Result<QVector<LocatedFace>> &faces)
{
    m_located = faces.value_or(QVector<LocatedFace>());
    m_isLocated = faces.has_value();
    frameSent();
    if (m_canvas.detection().faces.isEmpty())
        showLocated();
}

void FacePick::showLocated()
{
    Detection detection;
    for (const LocatedFace &located : m_located) {
        Face face;
        face.box = located.box;
        face.confidence = located.confidence;
        if (m_located.size() > 1)
            detection.faces.append(face);
    }
    // What is selected stays where nothing changes.
    if (detection != m_canvas.detection())
        m_canvas.setDetection(detection);
}

// Tools that frame a face take the one that is sent.
void FacePick::frameSent()
{
    if (m_located.isEmpty())
        return;
    const auto &sent = m_canvas.sentBox();
    const auto isSent = [&sent](const LocatedFace &face) {
        return sent && (sent->contains(face.box.center()) || isSameFace(*sent, face.box));
    };
    const auto found = std::ranges::find_if(m_located, isSent);
    m_canvas.setFace(found == m_located.end() ? m_located.first() : *found);
}

QString FacePick::notice() const
{
    const QLocale locale;
    if (m_part)
        return tr("Only the marked face is sent, cut out with room around it (%1 × %2 pixels). Click it, or "
                  "press "
                  "Enter on it, to send the whole picture.")
            .arg(locale.toString(m_part->uprightSize.width()), locale.toString(m_part->uprightSize.height()));
    if (m_isLocated && m_located.isEmpty())
        return tr(
            "No face was found in this picture. Mark it by hand (menu Pictures) or choose another one.");
    return {};
}

// The face that is sent anyway needs no cut, and the one that is cut out already goes back.
void FacePick::pick(const QRectF &box)
{
    const auto &sent = m_canvas.sentBox();
    const auto compared = m_canvas.detection().comparedFace();
    const bool isCompared = compared && m_canvas.detection().faces.at(*compared).box == box;
    if (isCompared || (sent && isSameFace(*sent, box))) {
        if (m_part)
            send(nullptr, std::nullopt);
        return;
    }
    const double margin = marginAround(box, m_canvas.detection(), m_canvas.picture()->uprightSize);
    setCutting(true); // a small picture may be cut before start() returns
    m_cutting.start(imaging::cropPicture(m_canvas.picture(), box, margin), this,
                    [this, box](const Result<imaging::PicturePtr> &part) {
                        setCutting(false);
                        if (part)
                            send(*part, box);
                        else
                            Q_EMIT failed(part.error());
                    });
}

void FacePick::setCutting(bool underWay)
{
    if (underWay == m_isCutting)
        return;
    m_isCutting = underWay;
    Q_EMIT cutting(underWay);
}

void FacePick::send(const imaging::PicturePtr &part, const std::optional<QRectF> &box)
{
    m_part = part;
    m_canvas.setSentBox(box);
    frameSent();
    Q_EMIT changed();
}

} // namespace countersign
