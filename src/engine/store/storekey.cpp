#include "engine/store/storekey.h"

#include "base/keyfile.h"
#include "engine/store/vault.h"

#include <QCoreApplication>
#include <QDir>

namespace countersign::engine {

namespace {

struct StoreKeyText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::StoreKey)
};

QString keyFile(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("store.key"));
}

} // namespace

Result<QByteArray> readStoreKey(const QString &dataFolder)
{
    const auto key = readKeyFile(keyFile(dataFolder), Vault::keyBytes);
    if (key)
        return *key;
    switch (key.error()) {
    case KeyFileProblem::Missing:
        return QByteArray();
    case KeyFileProblem::ReadableByOthers:
        return failure(
            ErrorKind::Storage,
            StoreKeyText::tr("Other people of this computer can read the key file of the face store. "
                             "Take their permission away and start again."));
    case KeyFileProblem::Damaged:
        break;
    }
    return failure(
        ErrorKind::Storage,
        StoreKeyText::tr("The key file of the face store is damaged. Bring it back from a backup."));
}

Result<bool> writeStoreKey(const QString &dataFolder, const QByteArray &key)
{
    if (!createKeyFile(keyFile(dataFolder), key))
        return failure(ErrorKind::Storage,
                       StoreKeyText::tr("The key file of the face store cannot be written. "
                                        "Check the free space and the permissions of its folder."));
    return true;
}

} // namespace countersign::engine
