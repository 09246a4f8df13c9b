#include "engine/networkfile.h"

#include "base/limits.h"
#include "engine/protobuf.h"

#include <QCryptographicHash>
#include <QFile>

namespace countersign::engine {

namespace {

struct NetworkFileText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::NetworkFile)
};

bool isKnownName(const QString &name)
{
    return std::ranges::any_of(supportedNetworks(), [&](const NetworkManifest &manifest) {
        const auto bears = [&](const KnownFile &file) { return file.name == name; };
        return std::ranges::any_of(manifest.files, bears) || std::ranges::any_of(manifest.parts, bears);
    });
}

} // namespace

QString sentenceFor(FileFault fault, const QString &name)
{
    switch (fault) {
    case FileFault::Missing:
        return NetworkFileText::tr("“%1” cannot be opened. Check the file and its permissions.").arg(name);
    case FileFault::Empty:
        return NetworkFileText::tr("“%1” is empty. Download it again.").arg(name);
    case FileFault::TooLarge:
        return NetworkFileText::tr("“%1” is larger than any supported network, so it was not read.")
            .arg(name);
    case FileFault::LfsPointer:
        return NetworkFileText::tr(
                   "“%1” is a Git LFS pointer, a short text in place of the network. Download "
                   "the network itself.")
            .arg(name);
    case FileFault::NotANetwork:
        return NetworkFileText::tr("“%1” is not a network file. Download it again.").arg(name);
    case FileFault::CutOff:
        return NetworkFileText::tr("“%1” ends too early, as after a broken download. Download it again.")
            .arg(name);
    case FileFault::Changed:
        return NetworkFileText::tr("“%1” is not the file that was published under this name: its SHA-256 "
                                   "differs. Download it again.")
            .arg(name);
    case FileFault::Unknown:
        return NetworkFileText::tr("“%1” is a network, but not one that Countersign supports, so it is not "
                                   "used.")
            .arg(name);
    case FileFault::NotForOpenCv:
        return NetworkFileText::tr("“%1” is a network that this version of OpenCV cannot read, so it is not "
                                   "used.")
            .arg(name);
    }
    return {};
}

std::expected<QByteArray, FileFault> readNetworkFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(FileFault::Missing);
    if (file.size() > limits::networkFileBytes)
        return std::unexpected(FileFault::TooLarge);
    const QByteArray bytes = file.read(limits::networkFileBytes);
    if (bytes.isEmpty())
        return std::unexpected(FileFault::Empty);
    return bytes;
}

bool isFile(const QByteArray &bytes, const KnownFile &known)
{
    return bytes.size() == known.bytes &&
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == known.sha256;
}

const NetworkManifest *networkOf(const QByteArray &bytes)
{
    for (const NetworkManifest &manifest : supportedNetworks())
        for (const KnownFile &file : manifest.files)
            if (isFile(bytes, file))
                return &manifest;
    return nullptr;
}

FileFault faultOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return FileFault::Empty;
    if (bytes.startsWith("version https://git-lfs"))
        return FileFault::LfsPointer;
    switch (protobuf::check(bytes)) {
    case protobuf::Shape::CutOff:
        return FileFault::CutOff;
    case protobuf::Shape::Other:
        return isKnownName(name) ? FileFault::Changed : FileFault::NotANetwork;
    case protobuf::Shape::Whole:
        break;
    }
    return isKnownName(name) ? FileFault::Changed : FileFault::Unknown;
}

} // namespace countersign::engine
