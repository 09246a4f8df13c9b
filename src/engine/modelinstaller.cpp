#include "engine/modelinstaller.h"

#include "engine/faceapiage.h"
#include "engine/network.h"
#include "engine/networkfile.h"
#include "engine/onnxclip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QSaveFile>

namespace countersign::engine {

namespace {

struct InstallerText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::ModelInstaller)
};

struct FolderFile
{
    QString name;
    QByteArray bytes;
    bool claimed = false;
};

bool isKnownSize(qint64 bytes)
{
    return std::ranges::any_of(supportedNetworks(), [bytes](const NetworkManifest &manifest) {
        const auto fits = [bytes](const KnownFile &file) { return file.bytes == bytes; };
        return std::ranges::any_of(manifest.files, fits) || std::ranges::any_of(manifest.parts, fits);
    });
}

// A folder's files by SHA-256: those called networks and those that may be part of one.
class FolderFiles
{
public:
    FolderFiles(const QString &folder, QStringList *refused)
    {
        for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            if (entry.suffix() != QLatin1String("onnx") && !isKnownSize(entry.size()))
                continue;
            if (const auto bytes = readNetworkFile(entry.filePath()))
                m_files.insert(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256),
                               {entry.fileName(), *bytes});
            else
                refused->append(sentenceFor(bytes.error(), entry.fileName()));
        }
    }

    // The bytes of the known file, or nothing; it counts as claimed from then on.
    std::optional<QByteArray> take(const KnownFile &known)
    {
        const auto file = m_files.find(known.sha256);
        if (file == m_files.end() || file->bytes.size() != known.bytes)
            return std::nullopt;
        file->claimed = true;
        return file->bytes;
    }

    // The first of several equal forms that is here.
    QVector<QByteArray> takeReady(const NetworkManifest &manifest)
    {
        QVector<QByteArray> ready;
        for (const KnownFile &known : manifest.files)
            if (const auto bytes = take(known))
                ready.append(*bytes);
        return ready.first(qMin<qsizetype>(ready.size(), 1));
    }

    // All published parts, or none.
    QVector<QByteArray> takeParts(const NetworkManifest &manifest)
    {
        QVector<QByteArray> parts;
        for (const KnownFile &known : manifest.parts)
            if (const auto bytes = take(known))
                parts.append(*bytes);
        return parts.size() == manifest.parts.size() ? parts : QVector<QByteArray>();
    }

    QVector<FolderFile> unclaimedNetworks() const
    {
        QVector<FolderFile> left;
        for (const FolderFile &file : m_files)
            if (!file.claimed && file.name.endsWith(QLatin1String(".onnx")))
                left.append(file);
        std::ranges::sort(left, {}, &FolderFile::name);
        return left;
    }

private:
    QHash<QByteArray, FolderFile> m_files;
};

// Only here a foreign network is tried: the person asked about this very file.
FileFault preciseFaultOf(const FolderFile &file)
{
    const FileFault fault = faultOf(file.bytes, file.name);
    if (fault == FileFault::Unknown && !Network::load(file.bytes))
        return FileFault::NotForOpenCv;
    return fault;
}

} // namespace

ModelInstaller::ModelInstaller(const QString &target)
    : m_target(target)
{}

ModelInstaller::Report ModelInstaller::installFrom(const QString &folder,
                                                   const QVector<NetworkManifest> &wanted)
{
    Report report;
    FolderFiles files(folder, &report.refused);
    for (const NetworkManifest &manifest : wanted) {
        const QVector<QByteArray> ready = files.takeReady(manifest);
        const QVector<QByteArray> parts = files.takeParts(manifest);
        if (ready.isEmpty() && parts.isEmpty())
            continue;
        const auto done = ready.isEmpty() ? install(manifest, parts) : write(manifest, ready.first());
        if (done)
            report.installed.append(manifest);
        else
            report.failed.append(done.error().message);
    }
    for (const FolderFile &file : files.unclaimedNetworks()) {
        // A network that was not asked for, or that is known and not offered, is nothing to complain about.
        if (!networkOf(file.bytes))
            report.refused.append(sentenceFor(preciseFaultOf(file), file.name));
    }
    return report;
}

Result<void> ModelInstaller::download(const NetworkManifest &manifest, const FetchFunction &fetch)
{
    QVector<QByteArray> parts;
    for (const KnownFile &part : manifest.parts) {
        const auto bytes = fetch(part.address);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!isFile(*bytes, part)) {
            // Under its published name any other content is at best a changed file.
            const FileFault fault = faultOf(*bytes, part.name);
            return failure(
                ErrorKind::Unreadable,
                sentenceFor(fault == FileFault::NotANetwork ? FileFault::Changed : fault, part.name));
        }
        parts.append(*bytes);
    }
    return install(manifest, parts);
}

Result<void> ModelInstaller::install(const NetworkManifest &manifest, const QVector<QByteArray> &parts)
{
    const auto ready = readyForm(manifest, parts);
    if (!ready)
        return std::unexpected(ready.error());
    return write(manifest, *ready);
}

Result<void> ModelInstaller::write(const NetworkManifest &manifest, const QByteArray &onnx)
{
    // A network that this OpenCV cannot read would only be reported at every start.
    if (!Network::load(onnx))
        return failure(ErrorKind::Unsupported, sentenceFor(FileFault::NotForOpenCv, manifest.name));
    QSaveFile file(QDir(m_target).filePath(manifest.files.first().name));
    const bool written = QDir().mkpath(m_target) && file.open(QIODevice::WriteOnly) &&
                         file.write(onnx) == onnx.size() && file.commit();
    if (!written)
        return failure(ErrorKind::Storage,
                       InstallerText::tr("“%1” could not be written to %2. Check the disk and the folder's "
                                         "permissions.")
                           .arg(manifest.files.first().name, m_target));
    return {};
}

Result<QByteArray> readyForm(const NetworkManifest &manifest, const QVector<QByteArray> &parts)
{
    Result<QByteArray> ready = failure(ErrorKind::Unsupported);
    if (parts.size() != manifest.parts.size())
        return ready;
    switch (manifest.conversion) {
    case Conversion::None:
        ready = parts.value(0);
        break;
    case Conversion::OnnxClipOpset10:
        ready = clipLimitsToAttributes(parts.value(0));
        break;
    case Conversion::FaceApiAge:
        ready = faceApiAgeNetwork(parts.value(0), parts.value(1));
        break;
    }
    if (!ready || !isFile(*ready, manifest.files.first()))
        return failure(ErrorKind::Unsupported,
                       InstallerText::tr("“%1” could not be converted, so it was not installed. Report this "
                                         "with the version of Countersign.")
                           .arg(manifest.name));
    return ready;
}

} // namespace countersign::engine
