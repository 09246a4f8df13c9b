#include "engine/networkfolder.h"

#include "engine/modelcatalogue.h"
#include "engine/networkfile.h"
#include "engine/onnxhalf.h"

namespace countersign::engine {

QVector<VerifiedNetwork> findNetworks(const QStringList &folders, QStringList *problems)
{
    QVector<VerifiedNetwork> found;
    for (const CatalogueEntry &entry : catalogue(folders, problems)) {
        if (entry.path.isEmpty() || !entry.manifest.offered)
            continue;
        const auto bytes = readNetworkFile(entry.path);
        // Between finding and reading the file may have changed; only verified bytes are ever loaded.
        if (!bytes || networkOf(*bytes) == nullptr)
            problems->append(sentenceFor(bytes ? FileFault::Changed : bytes.error(), entry.manifest.name));
        else
            found.append({entry.manifest, *bytes});
    }
    return found;
}

QVector<VerifiedNetwork> readBuiltInNetworks(QStringList *problems)
{
    QVector<VerifiedNetwork> found;
    for (const NetworkManifest &manifest : builtInNetworks()) {
        const KnownFile &file = manifest.files.first();
        const auto bytes = readNetworkFile(QStringLiteral(":/networks/") + file.name);
        const auto onnx =
            bytes && isFile(*bytes, file) ? widenedWeights(*bytes) : failure(ErrorKind::Unreadable);
        if (onnx)
            found.append({manifest, *onnx});
        else
            problems->append(sentenceFor(bytes ? FileFault::Changed : bytes.error(), manifest.name));
    }
    return found;
}

} // namespace countersign::engine
