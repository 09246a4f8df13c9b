#include "engine/store/storekey.h"

#include "engine/store/vault.h"

#include <QDir>
#include <QFile>

namespace countersign::engine {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

constexpr qint64 longestKeyFile = 256; // bytes; 64 hexadecimal digits and a line end are enough

struct KeyFileText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::KeyFile)
};

QString keyFile(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("store.key"));
}

} // namespace

Result<QByteArray> readKeyFile(const QString &dataFolder)
{
    QFile file(keyFile(dataFolder));
    if (!file.exists())
        return QByteArray();
    if ((file.permissions() & others) != QFile::Permissions())
        return failure(
            ErrorKind::Storage,
            KeyFileText::tr("Other people of this computer can read the key file of the face store. "
                            "Take their permission away and start again."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, KeyFileText::tr("The key file of the face store cannot be read."));
    const QByteArray key = QByteArray::fromHex(file.read(longestKeyFile).trimmed());
    if (key.size() != Vault::keyBytes)
        return failure(
            ErrorKind::Storage,
            KeyFileText::tr("The key file of the face store is damaged. Bring it back from a backup."));
    return key;
}

Result<bool> writeKeyFile(const QString &dataFolder, const QByteArray &key)
{
    QFile file(keyFile(dataFolder));
    const QString refusal = KeyFileText::tr("The key file of the face store cannot be written. "
                                            "Check the free space and the permissions of its folder.");
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || !file.setPermissions(ownerOnly) ||
        file.write(key.toHex() + '\n') < 0 || !file.flush())
        return failure(ErrorKind::Storage, refusal);
    return true;
}

} // namespace countersign::engine
