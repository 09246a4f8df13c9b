#include "engine/networkset.h"

#include "base/limits.h"
#include "engine/facequality.h"
#include "engine/networkfile.h"
#include "engine/pixels.h"

namespace countersign::engine {

namespace {

// What the code can do; a catalogue entry with another decoder is left out.
bool hasDecoder(const NetworkManifest &manifest)
{
    switch (manifest.role) {
    case NetworkRole::Detector:
        return manifest.decoder == QLatin1String("yunet2023");
    case NetworkRole::Embedder:
        return manifest.decoder == QLatin1String("unit-vector");
    case NetworkRole::Age:
        return manifest.decoder == QLatin1String("age-gender") ||
               manifest.decoder == QLatin1String("age-spread");
    case NetworkRole::Liveness:
        return manifest.decoder == QLatin1String("liveness");
    }
    return false;
}

template<class Kind>
std::optional<Kind> loaded(const VerifiedNetwork &network, QStringList *problems)
{
    if (hasDecoder(network.manifest))
        if (auto result = Kind::load(network.manifest, network.onnx))
            return std::move(*result);
    problems->append(sentenceFor(FileFault::NotForOpenCv, network.manifest.name));
    return std::nullopt;
}

template<class Kind>
void loadFirst(const VerifiedNetwork &network, std::optional<Kind> *place, QStringList *problems)
{
    if (!*place)
        *place = loaded<Kind>(network, problems);
}

QString nameOf(const auto &network)
{
    return network ? network->manifest().name : QString();
}

} // namespace

NetworkSet NetworkSet::load(const QVector<VerifiedNetwork> &networks, QStringList *problems)
{
    NetworkSet set;
    for (const VerifiedNetwork &network : networks) {
        switch (network.manifest.role) {
        case NetworkRole::Detector:
            loadFirst(network, &set.m_detector, problems);
            break;
        case NetworkRole::Embedder:
            loadFirst(network, &set.m_embedder, problems);
            break;
        case NetworkRole::Age:
            loadFirst(network, &set.m_age, problems);
            break;
        case NetworkRole::Liveness:
            if (auto liveness = loaded<FaceNetwork>(network, problems))
                set.m_liveness.push_back(std::move(*liveness));
            break;
        }
    }
    return set;
}

NetworkSummary NetworkSet::summary() const
{
    QStringList liveness;
    for (const FaceNetwork &network : m_liveness)
        liveness.append(network.manifest().name);
    NetworkSummary summary;
    summary.detector = nameOf(m_detector);
    summary.embedder = nameOf(m_embedder);
    summary.age = nameOf(m_age);
    summary.liveness = liveness.join(QStringLiteral(" + "));
    if (m_embedder) {
        summary.pairsRight = m_embedder->manifest().pairsRight;
        summary.trueAccepts = m_embedder->manifest().trueAccepts;
    }
    summary.tier = tier();
    return summary;
}

QString NetworkSet::tier() const
{
    if (!m_detector)
        return QStringLiteral("none");
    if (!m_embedder)
        return QStringLiteral("detector");
    return m_embedder->manifest().builtIn ? QStringLiteral("built-in") : QStringLiteral("full");
}

const NetworkManifest *NetworkSet::embedder() const
{
    return m_embedder ? &m_embedder->manifest() : nullptr;
}

Result<Analysis> NetworkSet::analyse(const QImage &upright, const AnalysisWants &wants)
{
    if (!m_detector)
        return failure(ErrorKind::NoNetworks);
    if (upright.isNull())
        return failure(ErrorKind::Unreadable);
    const QImage pixels = upright.convertToFormat(QImage::Format_RGB888);
    const cv::Mat rgb = viewOf(pixels);
    const auto found = findFaces(*m_detector, rgb, {wants.rotate, wants.prefer});
    if (!found)
        return std::unexpected(found.error());

    Analysis analysis;
    analysis.bestAngle = found->angle;
    analysis.gateRefusal = found->gateRefusal;
    if (auto added = addFacts(rgb, *found, wants.age, &analysis); !added)
        return std::unexpected(added.error());
    if (found->faces.isEmpty())
        return analysis;
    const FaceView view{rgb, found->faces.first(), found->angle};
    if (auto added = addFirstFace(view, wants, &analysis); !added)
        return std::unexpected(added.error());
    return analysis;
}

Result<void> NetworkSet::addFacts(const cv::Mat &rgb, const FoundFaces &found, bool age, Analysis *analysis)
{
    for (const DetectedFace &face : found.faces.first(qMin(found.faces.size(), limits::listedFaces))) {
        FaceFacts facts{face, std::nullopt};
        if (age && m_age && qMin(face.box.width(), face.box.height()) >= limits::agedFaceWidth) {
            const auto estimate = estimateAge(*m_age, {rgb, face, found.angle});
            if (!estimate)
                return std::unexpected(estimate.error());
            facts.age = *estimate;
        }
        analysis->faces.append(facts);
    }
    return {};
}

Result<void> NetworkSet::addFirstFace(const FaceView &view, const AnalysisWants &wants, Analysis *analysis)
{
    const double sharpness = faceSharpness(view);
    analysis->quality = faceQuality(view, sharpness);
    analysis->sharpness = sharpness;
    analysis->luminance = faceLuminance(view);
    if (wants.embedding && m_embedder && analysis->gateRefusal.isEmpty()) {
        const auto embedding = embed(*m_embedder, view);
        if (!embedding)
            return std::unexpected(embedding.error());
        analysis->embedding = *embedding;
    }
    if (!wants.liveness || m_liveness.empty())
        return {};
    double sum = 0;
    for (FaceNetwork &network : m_liveness) {
        const auto live = estimateLiveness(network, view);
        if (!live)
            return std::unexpected(live.error());
        sum += *live;
    }
    analysis->livenessScore = 100 * sum / static_cast<double>(m_liveness.size());
    return {};
}

} // namespace countersign::engine
