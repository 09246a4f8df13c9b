#include "base/keyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <unistd.h>

namespace countersign {

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

std::expected<QByteArray, KeyFileProblem> readKeyFile(const QString &name, qsizetype bytes)
{
    QFile file(name);
    if (!file.exists())
        return std::unexpected(KeyFileProblem::Missing);
    if ((file.permissions() & others) != QFile::Permissions())
        return std::unexpected(KeyFileProblem::ReadableByOthers);
    const qsizetype digits = 2 * bytes;
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(2 * digits).trimmed() : QByteArray();
    const QByteArray key = QByteArray::fromHex(text);
    if (text.size() != digits || key.size() != bytes)
        return std::unexpected(KeyFileProblem::Damaged);
    return key;
}

bool createKeyFile(const QString &name, const QByteArray &key)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    // Its permissions are the owner's alone from the first instant, and its rename never replaces a file.
    QTemporaryFile file(name + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(key.toHex() + '\n') < 0 || !file.flush() || fsync(file.handle()) != 0 ||
        !file.rename(name))
        return false;
    file.setAutoRemove(false);
    return true;
}

} // namespace countersign
