#include "engine/server/reembedding.h"

#include "base/limits.h"
#include "base/logging.h"
#include "engine/server/formreader.h"

namespace countersign::engine {

namespace {

std::optional<Embedding> readAgain(Workshop &workshop, const FaceRecord &face)
{
    const auto bytes = workshop.database.read(
        [&](const Sql &sql) { return readPictureBytes(sql, workshop.vault, face.picture); });
    if (!bytes || !*bytes)
        return std::nullopt;
    const Result<QImage> picture = decodeImage(**bytes, limits::imageBytes, {"jpeg"});
    if (!picture)
        return std::nullopt;
    const auto analysis = workshop.look(*picture, {.embedding = true});
    return analysis ? analysis->embedding : std::nullopt;
}

bool replace(Workshop &workshop, FaceRecord face, const Embedding &embedding)
{
    face.embedderId = embedding.embedderId;
    face.vector = embedding.values;
    const auto replaced = workshop.database.write([&](const Sql &sql) {
        replaceVector(sql, workshop.vault, face);
        return true;
    });
    return replaced && workshop.gallery.refresh();
}

} // namespace

void reembed(Workshop &workshop, const std::stop_token &stop)
{
    const QString embedderId = workshop.analyser.embedderId();
    if (embedderId.isEmpty())
        return;
    const auto faces =
        workshop.database.read([&](const Sql &sql) { return facesOfOtherEmbedders(sql, embedderId); });
    if (!faces || faces->isEmpty())
        return;
    workshop.facesToReadAgain = faces->size();
    qsizetype unreadable = 0;
    for (const FaceRecord &face : *faces) {
        if (stop.stop_requested())
            return;
        const std::optional<Embedding> embedding = readAgain(workshop, face);
        if (!embedding || !replace(workshop, face, *embedding))
            ++unreadable;
        const qsizetype done = ++workshop.facesReadAgain;
        if (done % limits::reembeddingReport == 0 || done == faces->size())
            qCInfo(lcEngine) << "faces read again for another network:" << done << "of" << faces->size();
    }
    if (unreadable > 0)
        qCWarning(lcEngine) << "faces that cannot be read again and stay unseen:" << unreadable;
}

} // namespace countersign::engine
