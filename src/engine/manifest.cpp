#include "engine/manifest.h"

#include "base/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE does not work inside a namespace.
static void loadCatalogueResource()
{
    Q_INIT_RESOURCE(networks);
    Q_INIT_RESOURCE(builtinnetworks);
}

namespace countersign::engine {

namespace {

using namespace Qt::StringLiterals;

template<class Value>
std::optional<Value> named(const QString &text, std::initializer_list<std::pair<QLatin1String, Value>> names)
{
    for (const auto &[name, value] : names)
        if (text == name)
            return value;
    return std::nullopt;
}

std::optional<NetworkRole> roleOf(const QString &text)
{
    return named<NetworkRole>(text, {{"detector"_L1, NetworkRole::Detector},
                                     {"embedder"_L1, NetworkRole::Embedder},
                                     {"age"_L1, NetworkRole::Age},
                                     {"liveness"_L1, NetworkRole::Liveness}});
}

std::optional<CropRule> cropOf(const QString &text)
{
    return named<CropRule>(text, {{"whole"_L1, CropRule::Whole},
                                  {"points"_L1, CropRule::Points},
                                  {"square"_L1, CropRule::Square},
                                  {"grown"_L1, CropRule::Grown}});
}

std::optional<Conversion> conversionOf(const QString &text)
{
    return named<Conversion>(text, {{"none"_L1, Conversion::None},
                                    {"onnx-clip-opset10"_L1, Conversion::OnnxClipOpset10},
                                    {"faceapi-age-gender"_L1, Conversion::FaceApiAge}});
}

QVector<KnownFile> filesOf(const QJsonArray &array)
{
    QVector<KnownFile> files;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        files.append({object["name"_L1].toString(), object["bytes"_L1].toInteger(),
                      QByteArray::fromHex(object["sha256"_L1].toString().toLatin1()),
                      QUrl(object["address"_L1].toString())});
    }
    return files;
}

bool areUsable(const QVector<KnownFile> &files)
{
    return !files.isEmpty() && std::ranges::all_of(files, [](const KnownFile &file) {
        return !file.name.isEmpty() && file.bytes > 0 && file.sha256.size() == 32;
    });
}

bool readThree(const QJsonArray &array, std::array<float, 3> *values)
{
    if (array.size() != 3)
        return false;
    for (int i = 0; i < 3; ++i)
        values->at(static_cast<size_t>(i)) = static_cast<float>(array.at(i).toDouble());
    return true;
}

bool readInput(const QJsonObject &input, NetworkManifest *manifest)
{
    manifest->inputName = input["name"_L1].toString();
    manifest->inputSize = QSize(input["width"_L1].toInt(), input["height"_L1].toInt());
    manifest->channels = input["channels"_L1] == "BGR"_L1 ? ChannelOrder::Bgr : ChannelOrder::Rgb;
    return readThree(input["mean"_L1].toArray(), &manifest->mean) &&
           readThree(input["sd"_L1].toArray(), &manifest->sd) &&
           std::ranges::all_of(manifest->sd, [](float value) { return value > 0; });
}

bool readCrop(const QJsonObject &crop, NetworkManifest *manifest)
{
    const auto rule = cropOf(crop["rule"_L1].toString());
    if (!rule)
        return false;
    manifest->crop = *rule;
    manifest->cropScale = crop["scale"_L1].toDouble(1);
    if (*rule != CropRule::Points)
        return true;
    const QJsonArray points = crop["points"_L1].toArray();
    if (points.size() != 5)
        return false;
    for (int i = 0; i < 5; ++i) {
        const QJsonArray point = points.at(i).toArray();
        manifest->chipPoints.at(static_cast<size_t>(i)) = {point.at(0).toDouble(), point.at(1).toDouble()};
    }
    return true;
}

bool readScores(const QJsonObject &object, NetworkManifest *manifest)
{
    manifest->besideScore = object["besideScore"_L1].toDouble();
    manifest->sureScore = object["sureScore"_L1].toDouble();
    manifest->listScore = object["listScore"_L1].toDouble();
    manifest->gateScore = object["gateScore"_L1].toDouble();
    manifest->dimension = object["dimension"_L1].toInt();
    manifest->ageSpread = object["ageSpread"_L1].toDouble();
    for (const QJsonValue &row : object["scoreTable"_L1].toArray()) {
        const QPair<double, double> entry{row.toArray().at(0).toDouble(), row.toArray().at(1).toDouble()};
        if (!manifest->scoreTable.isEmpty() && entry.first <= manifest->scoreTable.last().first)
            return false;
        manifest->scoreTable.append(entry);
    }
    const bool embeds = manifest->role == NetworkRole::Embedder;
    return !embeds || (manifest->dimension > 0 && manifest->scoreTable.size() >= 2);
}

bool readSource(const QJsonObject &source, NetworkManifest *manifest)
{
    manifest->parts = filesOf(source["parts"_L1].toArray());
    const auto conversion = conversionOf(source["conversion"_L1].toString());
    manifest->conversion = conversion.value_or(Conversion::None);
    return conversion && areUsable(manifest->parts);
}

std::optional<double> percentOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<NetworkManifest> manifestOf(const QJsonObject &object)
{
    NetworkManifest manifest;
    const auto role = roleOf(object["role"_L1].toString());
    if (!role)
        return std::nullopt;
    manifest.role = *role;
    manifest.id = object["id"_L1].toString();
    manifest.name = object["name"_L1].toString();
    manifest.decoder = object["decoder"_L1].toString();
    manifest.offered = object["offered"_L1].toBool();
    manifest.summary = object["summary"_L1].toString();
    manifest.licence = object["licence"_L1].toString();
    manifest.notice = object["notice"_L1].toString();
    manifest.measured = object["measured"_L1].toString();
    manifest.pairsRight = percentOf(object["pairsRight"_L1]);
    manifest.trueAccepts = percentOf(object["trueAccepts"_L1]);
    manifest.builtIn = object["builtIn"_L1].toBool();
    manifest.files = filesOf(object["files"_L1].toArray());
    if (manifest.id.isEmpty() || manifest.name.isEmpty() || !areUsable(manifest.files))
        return std::nullopt;
    if (!manifest.offered && !manifest.builtIn)
        return manifest;

    for (const QJsonValue &output : object["outputs"_L1].toArray())
        manifest.outputs.append(output.toString());
    if ((manifest.offered && !readSource(object["source"_L1].toObject(), &manifest)) ||
        !readInput(object["input"_L1].toObject(), &manifest) ||
        !readCrop(object["crop"_L1].toObject(), &manifest) || !readScores(object, &manifest))
        return std::nullopt;
    return manifest;
}

QVector<NetworkManifest> readCatalogue(const QString &path)
{
    loadCatalogueResource();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto parsed = parseManifests(file.readAll());
    if (!parsed)
        qCCritical(lcEngine) << parsed.error().message;
    return parsed.value_or(QVector<NetworkManifest>());
}

} // namespace

QString roleName(NetworkRole role)
{
    switch (role) {
    case NetworkRole::Detector:
        return u"detector"_s;
    case NetworkRole::Embedder:
        return u"embedder"_s;
    case NetworkRole::Age:
        return u"age"_s;
    case NetworkRole::Liveness:
        return u"liveness"_s;
    }
    return {};
}

Result<QVector<NetworkManifest>> parseManifests(const QByteArray &json)
{
    const QJsonArray networks = QJsonDocument::fromJson(json).object()["networks"_L1].toArray();
    if (networks.isEmpty())
        return failure(ErrorKind::BadAnswer, u"The catalogue of networks is empty or not JSON."_s);
    QVector<NetworkManifest> manifests;
    for (const QJsonValue &value : networks) {
        const auto manifest = manifestOf(value.toObject());
        if (!manifest)
            return failure(
                ErrorKind::BadAnswer,
                u"Entry %1 of the catalogue of networks is incomplete."_s.arg(manifests.size() + 1));
        manifests.append(*manifest);
    }
    return manifests;
}

const QVector<NetworkManifest> &supportedNetworks()
{
    static const QVector<NetworkManifest> networks = readCatalogue(u":/engine/networks.json"_s);
    return networks;
}

const QVector<NetworkManifest> &builtInNetworks()
{
    static const QVector<NetworkManifest> networks = readCatalogue(u":/networks/networks.json"_s);
    return networks;
}

} // namespace countersign::engine
