#pragma once

#include "base/result.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace countersign::engine {

// A face as the detector sees it; pixels of the upright, unturned picture that was submitted.
struct DetectedFace
{
    QRectF box;
    // The eye on the picture's left, the other eye, nose tip, mouth corner on the picture's left, the other
    // one.
    std::array<QPointF, 5> points{};
    double score = 0; // 0..1
};

// A unit vector of one embedder. Vectors of different embedders are never compared.
struct Embedding
{
    QString embedderId;
    std::vector<float> values;
};

struct AgeEstimate
{
    double years = 0;
    double spread = 0; // plus or minus years; the manifest's measured figure
    QString gender;    // "male" or "female"
    double genderConfidence = 0;
};

// What the engine knows about one face; a value without its network stays empty, never invented.
struct FaceFacts
{
    DetectedFace face;
    std::optional<AgeEstimate> age;
};

// What the engine knows about one picture.
struct Analysis
{
    // The first one is compared. Faces clear enough to compare come before the others; in each group the
    // larger before the smaller. Uncertain finds are listed beside a clear face only.
    QVector<FaceFacts> faces;
    int bestAngle = 0; // degrees clockwise that the picture was turned to read it
    // Of the first face; empty when there is no face, no embedder, or the face does not pass the gates.
    std::optional<Embedding> embedding;
    QString gateRefusal; // why there is no embedding although there is a face; an English sentence
    std::optional<double> livenessScore; // 0..100
    std::optional<double> quality;       // 0..100, from sharpness and size of the face
    std::optional<double> sharpness;     // 0..1, of the first face
    std::optional<double> luminance;     // 0..100, mean of the face
};

// Which of several faces that may be compared is the one: the largest is the person who holds the camera or
// whose document it is; labelled sets such as LFW mean the one in the middle.
enum class Prefer { Largest, NearestMiddle };

// How much to compute: networks cost time.
struct AnalysisWants
{
    bool rotate = false;
    bool embedding = false;
    bool age = false;
    bool liveness = false;
    Prefer prefer = Prefer::Largest;
};

// Which networks answer; names as in their manifests, empty where there is none.
struct NetworkSummary
{
    QString tier; // "full", "built-in", "detector" or "none"
    QString detector, embedder, age, liveness;
    // The embedder's measured accuracy in percent, see NetworkManifest.
    std::optional<double> pairsRight, trueAccepts;
};

// Looks at pictures. Thread-safe: calls from several threads run side by side on a bounded number of network
// sets.
class Analyser
{
public:
    virtual ~Analyser() = default;

    virtual NetworkSummary networks() const = 0;
    // Id of the embedder that answers now; empty without one.
    virtual QString embedderId() const = 0;
    // Errors: NoNetworks without a detector. `upright` is RGB, EXIF applied.
    virtual Result<Analysis> analyse(const QImage &upright, const AnalysisWants &wants) = 0;
    // Similarity 0..100 of two unit vectors of the present embedder, by the manifest's score table.
    virtual double similarity(const Embedding &a, const Embedding &b) const = 0;
    virtual double similarityFromCosine(double cosine) const = 0;
};

enum class BuiltIn { Use, LeaveOut };

// Loads the best networks found in `folders`, first folder first, and the built-in ones for the roles that
// stay empty; each unreadable one is reported in `problems` with a sentence and left out. Never fails:
// without networks the tier is "none".
std::unique_ptr<Analyser> makeAnalyser(const QStringList &folders, QStringList *problems,
                                       BuiltIn builtIn = BuiltIn::Use);

} // namespace countersign::engine
