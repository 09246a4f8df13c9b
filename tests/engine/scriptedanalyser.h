#pragma once

#include "engine/analysis.h"
#include "support/encodedimage.h"

#include <cmath>
#include <numbers>

namespace countersign {

// Stands in for the networks where a test needs exact scores, ages and spreads, which no photograph gives. A
// picture of one grey value is a face: the value is its direction in degrees, so that the similarity of two
// is 100 times the cosine between them. White is no face, nearly white one that does not pass the gates.
class ScriptedAnalyser : public engine::Analyser
{
public:
    static constexpr int noFace = 255;
    static constexpr int refusedFace = 254;
    static constexpr int severalFaces = 200; // up to 209: two faces, the first of this direction

    engine::NetworkSummary summary{QStringLiteral("full"),
                                   QStringLiteral("scripted finder"),
                                   QStringLiteral("scripted embedder"),
                                   QStringLiteral("scripted age"),
                                   QStringLiteral("scripted liveness"),
                                   96.6,
                                   88.4};
    std::optional<engine::AgeEstimate> age = engine::AgeEstimate{40, 5, QStringLiteral("female"), 0.9};
    std::optional<double> liveness = 95;
    int lastAngle = 0; // what the next pictures were turned by

    engine::NetworkSummary networks() const override { return summary; }
    QString embedderId() const override { return summary.embedder; }

    Result<engine::Analysis> analyse(const QImage &upright, const engine::AnalysisWants &wants) override
    {
        if (summary.detector.isEmpty())
            return failure(ErrorKind::NoNetworks);
        engine::Analysis analysis;
        analysis.bestAngle = wants.rotate ? lastAngle : 0;
        const int grey = qGray(upright.pixel(0, 0));
        if (grey == noFace)
            return analysis;
        engine::FaceFacts facts;
        facts.face.box = {10, 20, 30, 40};
        facts.face.score = 0.9;
        facts.age = wants.age ? age : std::nullopt;
        analysis.faces = {facts};
        if (grey >= severalFaces && grey < severalFaces + 10)
            analysis.faces.append(facts);
        analysis.livenessScore = wants.liveness ? liveness : std::nullopt;
        analysis.quality = 80;
        analysis.sharpness = 0.5;
        analysis.luminance = 50;
        if (grey == refusedFace)
            analysis.gateRefusal = QStringLiteral("The face is too small.");
        else if (wants.embedding && !summary.embedder.isEmpty())
            analysis.embedding = embeddingOf(grey);
        return analysis;
    }

    double similarity(const engine::Embedding &a, const engine::Embedding &b) const override
    {
        double cosine = 0;
        for (size_t i = 0; i < a.values.size(); ++i)
            cosine += double(a.values[i]) * double(b.values[i]);
        return similarityFromCosine(cosine);
    }

    double similarityFromCosine(double cosine) const override { return 100 * std::clamp(cosine, 0.0, 1.0); }

private:
    engine::Embedding embeddingOf(int degrees) const
    {
        const double angle = degrees * std::numbers::pi / 180;
        return {summary.embedder, {float(std::cos(angle)), float(std::sin(angle))}};
    }
};

// A picture of one grey value, as PNG.
inline QByteArray greyPicture(int grey, QSize size = {64, 64})
{
    return encodedImage(plainImage(size, QColor(grey, grey, grey)));
}

} // namespace countersign
