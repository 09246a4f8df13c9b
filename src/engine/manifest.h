#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QPair>
#include <QPointF>
#include <QSize>
#include <QStringList>
#include <QUrl>
#include <QVector>

#include <array>
#include <optional>

namespace countersign::engine {

enum class NetworkRole { Detector, Embedder, Age, Liveness };
enum class ChannelOrder { Rgb, Bgr };

// Which part of the picture a network is shown.
enum class CropRule {
    Whole,  // the whole picture, shrunk, padded right and below to a multiple of 32
    Points, // the chip whose five points lie on `chipPoints`
    Square, // square round the face box's centre, its longer side, black outside the picture
    Grown,  // the face box grown by `cropScale` about its centre, kept inside the picture
};

// One file as it is known: name, size and hash must all fit before a byte of it is used.
struct KnownFile
{
    QString name;
    qint64 bytes = 0;
    QByteArray sha256; // 32 bytes
    QUrl address;      // empty for a file that is only made here
};

// What turns a published file into one that the engine reads.
enum class Conversion {
    None,
    OnnxClipOpset10, // see onnxclip.h
    FaceApiAge,      // see faceapiage.h
};

// Everything the code needs to know of one network. A new network is a new entry of networks/networks.json
// as long as its decoder exists.
struct NetworkManifest
{
    QString id; // stored beside each vector; vectors of different ids are never compared
    QString name;
    NetworkRole role = NetworkRole::Detector;
    QString decoder; // "yunet2023", "unit-vector", "age-gender", "age-spread", "liveness"
    bool offered = false;
    QString summary;
    QString licence;
    QString notice;   // where its training pictures came from; empty when there is nothing to say
    QString measured; // how good it is, in one sentence with its figures; empty when nobody has measured
    // Embedder only, in percent: right on as many same as different pairs of people it never saw; same pairs
    // accepted at one false accept in a thousand. As "countersign-engine evaluate" prints them.
    std::optional<double> pairsRight;
    std::optional<double> trueAccepts;
    bool builtIn = false; // made by this project and part of the program; nothing to install

    QVector<KnownFile>
        files; // equal networks in the form the engine reads; the first is what installing writes
    QVector<KnownFile> parts; // what its publisher offers
    Conversion conversion = Conversion::None;

    QString inputName;
    QSize inputSize; // empty: any multiple of 32
    ChannelOrder channels = ChannelOrder::Rgb;
    std::array<float, 3> mean{}; // in the network's channel order, of pixels 0..255
    std::array<float, 3> sd{1, 1, 1};
    CropRule crop = CropRule::Whole;
    double cropScale = 1;
    std::array<QPointF, 5> chipPoints{};
    QStringList outputs;

    // Detectors, each 0..1: what counts as a face beside one that may be compared, what counts alone (animals
    // reach about 0.86), what may be compared, and from where on a face is upright without a further look.
    double besideScore = 0;
    double listScore = 0;
    double gateScore = 0;
    double sureScore = 0;
    int dimension = 0;                         // embedders
    QVector<QPair<double, double>> scoreTable; // embedders: cosine, similarity 0..100; both rising
    double ageSpread = 0; // age: plus or minus years, where the network does not say it itself
};

QString roleName(NetworkRole role);

// Networks that can be installed, from the catalogue compiled into the engine; within a role the preferred
// one comes first.
const QVector<NetworkManifest> &supportedNetworks();

// Networks of this project's own, one for each role it has one for; see resources/networks/README.md.
const QVector<NetworkManifest> &builtInNetworks();

// Reads a catalogue. BadAnswer names the first entry that is wrong.
Result<QVector<NetworkManifest>> parseManifests(const QByteArray &json);

} // namespace countersign::engine
