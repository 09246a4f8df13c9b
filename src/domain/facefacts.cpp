#include "domain/facefacts.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

struct FaceFacts
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceFacts)
};

} // namespace

QVector<FaceFlaw> flawsOf(const LocatedFace &face, const QSizeF &size)
{
    QVector<FaceFlaw> flaws;
    if (face.eyeDistance(size) < limits::fewEyePixels)
        flaws.append(FaceFlaw::Small);
    if (face.sharpness && *face.sharpness < limits::blurredFace)
        flaws.append(FaceFlaw::Blurred);
    if (face.luminance && *face.luminance < limits::darkFace)
        flaws.append(FaceFlaw::Dark);
    if (face.luminance && *face.luminance > limits::brightFace)
        flaws.append(FaceFlaw::Bright);
    if (face.sideways(size).value_or(0) > limits::sidewaysFace)
        flaws.append(FaceFlaw::Sideways);
    return flaws;
}

QString flawId(FaceFlaw flaw)
{
    switch (flaw) {
    case FaceFlaw::Small:
        return QStringLiteral("small");
    case FaceFlaw::Blurred:
        return QStringLiteral("blurred");
    case FaceFlaw::Dark:
        return QStringLiteral("dark");
    case FaceFlaw::Bright:
        return QStringLiteral("bright");
    case FaceFlaw::Sideways:
        return QStringLiteral("sideways");
    }
    return {};
}

QString flawText(FaceFlaw flaw)
{
    switch (flaw) {
    case FaceFlaw::Small:
        return FaceFacts::tr("small");
    case FaceFlaw::Blurred:
        return FaceFacts::tr("blurred");
    case FaceFlaw::Dark:
        return FaceFacts::tr("too dark");
    case FaceFlaw::Bright:
        return FaceFacts::tr("too bright");
    case FaceFlaw::Sideways:
        return FaceFacts::tr("looks to the side");
    }
    return {};
}

bool isTooPoor(const LocatedFace &face, const QSizeF &size)
{
    return std::ranges::any_of(flawsOf(face, size), [](FaceFlaw flaw) {
        return flaw == FaceFlaw::Small || flaw == FaceFlaw::Blurred;
    });
}

QString faceFactsText(const LocatedFace &face, const QSizeF &size)
{
    QStringList facts{FaceFacts::tr("Eyes %n pixels apart", nullptr, qRound(face.eyeDistance(size)))};
    for (const FaceFlaw flaw : flawsOf(face, size))
        facts.append(flawText(flaw));
    if (const int turn = qRound(std::abs(face.turn(size))); turn >= limits::turnedFace)
        facts.append(FaceFacts::tr("turned %1°").arg(turn));
    if (!face.sharpness)
        facts.append(FaceFacts::tr("sharpness unknown"));
    return facts.join(QStringLiteral(" · "));
}

Detection detectionOf(const QVector<LocatedFace> &faces)
{
    Detection detection;
    for (const LocatedFace &located : faces) {
        Face face;
        face.box = located.box;
        face.confidence = located.confidence;
        detection.faces.append(face);
    }
    return detection;
}

} // namespace countersign
