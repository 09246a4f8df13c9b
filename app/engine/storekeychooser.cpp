#include "storekeychooser.h"

#include "engine/store/storekey.h"
#include "engine/store/vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace countersign {

StoreKeyChooser::StoreKeyChooser(QString dataFolder, std::unique_ptr<secrets::KeyStore> keychain,
                                 QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_keychain(std::move(keychain))
{}

StoreKeyChooser::~StoreKeyChooser() = default;

Call<QByteArray> StoreKeyChooser::choose()
{
    Call<QByteArray> call(m_source);
    const Result<QByteArray> fromFile = engine::readStoreKey(m_dataFolder);
    if (!fromFile || !fromFile->isEmpty())
        m_source.finish(fromFile);
    else if (m_keychain)
        readKeychain();
    else
        makeKey();
    return call;
}

void StoreKeyChooser::readKeychain()
{
    m_keychain->read(keychainEntry()).then(this, [this](const Result<QByteArray> &key) {
        if (key && key->size() == engine::Vault::keyBytes)
            m_source.finish(key);
        else
            makeKey();
    });
}

void StoreKeyChooser::makeKey()
{
    if (QFileInfo::exists(QDir(m_dataFolder).filePath(QStringLiteral("engine.sqlite")))) {
        m_source.finish(
            failure(ErrorKind::Storage,
                    tr("The key of the face store is missing. Unlock the keychain or bring the key file "
                       "back, then start again.")));
        return;
    }
    const QByteArray key = engine::randomKey();
    const auto intoFile = [this, key] {
        const Result<bool> written = engine::writeStoreKey(m_dataFolder, key);
        // Another engine may have been first, with a key of its own.
        const Result<QByteArray> kept = engine::readStoreKey(m_dataFolder);
        const bool usable = kept && !kept->isEmpty();
        m_source.finish(usable || written ? kept : std::unexpected(written.error()));
    };
    if (!m_keychain) {
        intoFile();
        return;
    }
    m_keychain->write(keychainEntry(), key).then(this, [this, key, intoFile](const Result<bool> &kept) {
        if (kept && *kept)
            m_source.finish(key);
        else
            intoFile();
    });
}

QString StoreKeyChooser::keychainEntry() const
{
    const QByteArray folder = QFileInfo(m_dataFolder).absoluteFilePath().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("face store ") + QString::fromLatin1(sum);
}

} // namespace countersign
