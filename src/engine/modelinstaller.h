#pragma once

#include "engine/manifest.h"

#include <functional>

namespace countersign::engine {

// Gets what lies behind an address, whole and bounded; the caller owns the network access.
using FetchFunction = std::function<Result<QByteArray>(const QUrl &)>;

// Puts networks into one folder. Every byte is verified before it is used and after it is converted; files
// appear whole or not at all. Blocking; not for the GUI thread.
class ModelInstaller
{
public:
    // The folder is made when the first network goes in.
    explicit ModelInstaller(const QString &target);

    // What became of one folder's files.
    struct Report
    {
        QVector<NetworkManifest> installed;
        QStringList refused; // a sentence for each file that looked like a network and was not taken
        QStringList failed;  // a sentence for each network that could not be written or converted
    };

    // Takes the networks of `wanted` out of the files in `folder`, whatever their names: ready ones as they
    // are, published ones converted.
    Report installFrom(const QString &folder, const QVector<NetworkManifest> &wanted);

    // Downloads, verifies, converts and writes one network. Unreadable when the bytes are not the published
    // ones; Storage when they cannot be written; else what `fetch` says.
    Result<void> download(const NetworkManifest &manifest, const FetchFunction &fetch);

private:
    Result<void> install(const NetworkManifest &manifest, const QVector<QByteArray> &parts);
    Result<void> write(const NetworkManifest &manifest, const QByteArray &onnx);

    QString m_target;
};

// The ready form of a network from the files its publisher offers, in the manifest's order; verified.
Result<QByteArray> readyForm(const NetworkManifest &manifest, const QVector<QByteArray> &parts);

} // namespace countersign::engine
