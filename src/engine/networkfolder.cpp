#include "engine/networkfolder.h"

#include "engine/networkfile.h"

#include <QDir>

namespace countersign::engine {

namespace {

void readFolder(const QString &folder, QVector<VerifiedNetwork> *found, QStringList *problems)
{
    const auto entries = QDir(folder).entryInfoList({QStringLiteral("*.onnx")}, QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const auto bytes = readNetworkFile(entry.filePath());
        if (!bytes) {
            problems->append(sentenceFor(bytes.error(), entry.fileName()));
            continue;
        }
        const NetworkManifest *manifest = networkOf(*bytes);
        if (!manifest)
            problems->append(sentenceFor(faultOf(*bytes, entry.fileName()), entry.fileName()));
        else if (manifest->offered && std::ranges::none_of(*found, [&](const VerifiedNetwork &network) {
                     return network.manifest.id == manifest->id;
                 }))
            found->append({*manifest, *bytes});
    }
}

qsizetype placeOf(const VerifiedNetwork &network)
{
    const auto &networks = supportedNetworks();
    return std::ranges::find(networks, network.manifest.id, &NetworkManifest::id) - networks.begin();
}

} // namespace

QVector<VerifiedNetwork> findNetworks(const QStringList &folders, QStringList *problems)
{
    QVector<VerifiedNetwork> found;
    for (const QString &folder : folders)
        readFolder(folder, &found, problems);
    std::ranges::stable_sort(found, {}, placeOf);
    return found;
}

} // namespace countersign::engine
