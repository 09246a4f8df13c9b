#include "base/limits.h"
#include "engine/server/formreader.h"
#include "engine/server/routes.h"

#include <cstring>

// POST /engine/template/ (multipart, part "image"): the compared face as numbers that only this engine's
// present embedder can compare. POST /engine/alike/ (JSON: "templates"): which of many such faces are alike.
// A console finds with them that a person would come onto a list twice before anything is sent. Nothing is
// kept. ARCHITECTURE.md documents both.
namespace countersign::engine {

namespace {

QString templateText(const Embedding &embedding)
{
    const QByteArray values = QByteArray::fromRawData(reinterpret_cast<const char *>(embedding.values.data()),
                                                      qsizetype(embedding.values.size() * sizeof(float)));
    return embedding.embedderId + QLatin1Char(':') + QString::fromLatin1(values.toBase64());
}

// Nothing for the template of another embedder and for what is none.
std::optional<Embedding> readTemplate(const QString &text, const QString &embedderId)
{
    const QString head = embedderId + QLatin1Char(':');
    if (embedderId.isEmpty() || !text.startsWith(head))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(text.mid(head.size()).toLatin1());
    if (bytes.isEmpty() || bytes.size() % qsizetype(sizeof(float)) != 0)
        return std::nullopt;
    Embedding embedding{embedderId, std::vector<float>(size_t(bytes.size()) / sizeof(float))};
    std::memcpy(embedding.values.data(), bytes.constData(), size_t(bytes.size()));
    return embedding;
}

ApiAnswer answerTemplate(Workshop &workshop, const ApiRequest &request)
{
    const auto place = workshop.enter(request);
    if (!place)
        return place.error();
    FormReader form(request);
    const QImage image = form.image("image");
    if (const auto refused = form.refusal())
        return *refused;
    if (const auto refused = workshop.comparingRefusal())
        return *refused;
    const auto seen = workshop.look(image, {.embedding = true});
    if (!seen)
        return seen.error();
    return jsonAnswer(
        {{QStringLiteral("template"),
          seen->embedding ? QJsonValue(templateText(*seen->embedding)) : QJsonValue(QJsonValue::Null)}});
}

QJsonArray pairsOf(const Analyser &analyser, const std::vector<std::optional<Embedding>> &faces)
{
    QJsonArray pairs;
    for (size_t second = 1; second < faces.size(); ++second) {
        for (size_t first = 0; first < second; ++first) {
            if (!faces[first] || !faces[second] ||
                faces[first]->values.size() != faces[second]->values.size())
                continue;
            const double similarity = roundedScore(analyser.similarity(*faces[first], *faces[second]));
            if (similarity >= possibleSimilarity)
                pairs.append(QJsonArray{qint64(first), qint64(second), similarity});
        }
    }
    return pairs;
}

ApiAnswer answerAlike(Workshop &workshop, const ApiRequest &request)
{
    const auto body = jsonBody(request);
    const QJsonValue templates = body ? body->value(QLatin1String("templates")) : QJsonValue();
    if (!templates.isArray())
        return fieldAnswer(QStringLiteral("templates"), QStringLiteral("This field is required."));
    if (templates.toArray().size() > limits::intakePictures)
        return fieldAnswer(
            QStringLiteral("templates"),
            QStringLiteral("Ensure this field has no more than %1 elements.").arg(limits::intakePictures));
    std::vector<std::optional<Embedding>> faces;
    const QString embedder = workshop.analyser.embedderId();
    for (const QJsonValue text : templates.toArray())
        faces.push_back(readTemplate(text.toString(), embedder));
    return jsonAnswer({{QStringLiteral("pairs"), pairsOf(workshop.analyser, faces)}});
}

} // namespace

void addAlikeRoutes(Router &router, Workshop &workshop)
{
    router.add("POST", "/engine/template/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerTemplate(workshop, request);
    });
    router.add("POST", "/engine/alike/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerAlike(workshop, request);
    });
}

} // namespace countersign::engine
