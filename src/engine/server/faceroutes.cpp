#include "engine/server/formreader.h"
#include "engine/server/routes.h"

// POST /engine/faces/ (multipart, part "image"): where the faces of one picture are, with the eyes, for a
// console that shows faces alike. Nothing is kept and nothing is said about who it is. ARCHITECTURE.md
// documents it.
namespace countersign::engine {

namespace {

QJsonArray pointJson(const QPointF &point)
{
    return {point.x(), point.y()};
}

QJsonObject faceJson(const DetectedFace &face)
{
    return {{QStringLiteral("bbox"),
             QJsonArray{face.box.left(), face.box.top(), face.box.right(), face.box.bottom()}},
            {QStringLiteral("eyes"), QJsonArray{pointJson(face.points[0]), pointJson(face.points[1])}},
            {QStringLiteral("nose"), pointJson(face.points[2])},
            {QStringLiteral("confidence"), face.score}};
}

ApiAnswer answerFaces(Workshop &workshop, const ApiRequest &request)
{
    const auto place = workshop.enter(request);
    if (!place)
        return place.error();
    FormReader form(request);
    const QImage image = form.image("image");
    if (const auto refused = form.refusal())
        return *refused;
    const auto seen = workshop.look(image, {});
    if (!seen)
        return seen.error();
    QJsonArray faces;
    for (const FaceFacts &facts : seen->faces)
        faces.append(faceJson(facts.face));
    // Only the compared one is judged.
    if (!faces.isEmpty() && seen->sharpness && seen->luminance) {
        QJsonObject compared = faces.first().toObject();
        compared.insert(QStringLiteral("sharpness"), *seen->sharpness);
        compared.insert(QStringLiteral("luminance"), *seen->luminance);
        faces.replace(0, compared);
    }
    return jsonAnswer({{QStringLiteral("faces"), faces}});
}

} // namespace

void addFaceRoutes(Router &router, Workshop &workshop)
{
    router.add("POST", "/engine/faces/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerFaces(workshop, request);
    });
}

} // namespace countersign::engine
