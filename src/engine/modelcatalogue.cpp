#include "engine/modelcatalogue.h"

#include "engine/networkfile.h"

#include <QDir>
#include <QTextStream>

#include <opencv2/core/version.hpp>

namespace countersign::engine {

namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::Catalogue)
};

void lookInto(const QString &folder, QVector<CatalogueEntry> *entries, QStringList *problems)
{
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.onnx")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto bytes = readNetworkFile(file.filePath());
        const NetworkManifest *manifest = bytes ? networkOf(*bytes) : nullptr;
        if (!manifest) {
            const FileFault fault = bytes ? faultOf(*bytes, file.fileName()) : bytes.error();
            problems->append(sentenceFor(fault, file.fileName()));
            continue;
        }
        const auto entry = std::ranges::find(*entries, manifest->id,
                                             [](const CatalogueEntry &each) { return each.manifest.id; });
        if (entry != entries->end() && entry->path.isEmpty())
            entry->path = file.filePath();
    }
}

QString stateOf(const CatalogueEntry &entry)
{
    if (entry.manifest.builtIn)
        return CatalogueText::tr("built in");
    if (!entry.manifest.offered)
        return CatalogueText::tr("not offered");
    return entry.path.isEmpty() ? CatalogueText::tr("not installed")
                                : CatalogueText::tr("present: %1").arg(entry.path);
}

void writeFile(QTextStream &out, const KnownFile &file)
{
    if (!file.address.isEmpty())
        out << "    " << file.address.toString() << '\n';
    out << "    SHA-256 " << QString::fromLatin1(file.sha256.toHex()) << ", "
        << CatalogueText::tr("%1 bytes").arg(file.bytes) << '\n';
}

void writeMeasured(QTextStream &out, const NetworkManifest &manifest)
{
    if (!manifest.measured.isEmpty())
        out << "    " << CatalogueText::tr("Measured: %1").arg(manifest.measured) << '\n';
}

void writeLicence(QTextStream &out, const NetworkManifest &manifest)
{
    out << "    " << CatalogueText::tr("Licence: %1").arg(manifest.licence) << '\n';
    if (!manifest.notice.isEmpty())
        out << "    " << CatalogueText::tr("Notice: %1").arg(manifest.notice) << '\n';
}

QString nameOrNone(const QString &name)
{
    return name.isEmpty() ? CatalogueText::tr("none") : name;
}

QString tierSentence(const QString &tier)
{
    if (tier == QLatin1String("full"))
        return CatalogueText::tr("Faces are found and compared.");
    if (tier == QLatin1String("built-in"))
        return CatalogueText::tr(
            "Faces are found and compared with the built-in networks. Larger ones are more "
            "accurate; install them with “countersign-engine models install”.");
    if (tier == QLatin1String("detector"))
        return CatalogueText::tr("Faces are found but not compared: there is no network for it. Install one "
                                 "with “countersign-engine models install”.");
    return CatalogueText::tr("There are no networks, so faces are neither found nor compared. Install them "
                             "with “countersign-engine models install”.");
}

} // namespace

QVector<CatalogueEntry> catalogue(const QStringList &folders, QStringList *problems)
{
    QVector<CatalogueEntry> entries;
    for (const NetworkManifest &manifest : builtInNetworks() + supportedNetworks())
        entries.append({manifest, {}});
    for (const QString &folder : folders)
        lookInto(folder, &entries, problems);
    return entries;
}

QString catalogueText(const QVector<CatalogueEntry> &entries)
{
    QString text;
    QTextStream out(&text);
    for (const CatalogueEntry &entry : entries) {
        const NetworkManifest &manifest = entry.manifest;
        out << manifest.id << "  " << manifest.name << " (" << roleName(manifest.role)
            << "): " << stateOf(entry) << '\n';
        out << "    " << manifest.summary << '\n';
        writeMeasured(out, manifest);
        writeLicence(out, manifest);
        for (const KnownFile &file : manifest.offered ? manifest.parts : manifest.files)
            writeFile(out, file);
        if (manifest.conversion != Conversion::None)
            out << "    " << CatalogueText::tr("Converted while installing.") << '\n';
        out << '\n';
    }
    return text;
}

QString aboutText(const NetworkSummary &networks, const QStringList &problems)
{
    QString text;
    QTextStream out(&text);
    out << "countersign-engine " << COUNTERSIGN_VERSION << ", OpenCV " << CV_VERSION << ", Qt " << qVersion()
        << '\n'
        << CatalogueText::tr("Tier: %1.").arg(networks.tier) << ' ' << tierSentence(networks.tier) << "\n\n";
    out << CatalogueText::tr("finds faces: %1").arg(nameOrNone(networks.detector)) << '\n'
        << CatalogueText::tr("compares faces: %1").arg(nameOrNone(networks.embedder)) << '\n'
        << CatalogueText::tr("estimates age: %1").arg(nameOrNone(networks.age)) << '\n'
        << CatalogueText::tr("tells live faces: %1").arg(nameOrNone(networks.liveness)) << "\n\n";
    const QStringList answering = (QStringList{networks.detector, networks.embedder, networks.age} +
                                   networks.liveness.split(QStringLiteral(" + ")));
    for (const NetworkManifest &manifest : builtInNetworks() + supportedNetworks()) {
        if (!answering.contains(manifest.name))
            continue;
        out << manifest.name << " (" << manifest.id << "): " << manifest.summary << '\n';
        writeMeasured(out, manifest);
        writeLicence(out, manifest);
    }
    for (const QString &problem : problems)
        out << problem << '\n';
    return text;
}

} // namespace countersign::engine
