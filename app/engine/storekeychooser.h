#pragma once

#include "base/call.h"
#include "secrets/keystore.h"

#include <QObject>

namespace countersign {

// Finds the key of the face store in `dataFolder`, or makes one for a new store: a key file that lies there
// counts first, then the keychain. Errors: Storage when a store is there and its key is not, because a new
// key would make its pictures unreadable for ever.
class StoreKeyChooser : public QObject
{
    Q_OBJECT

public:
    // `keychain` may be null: then only the key file counts.
    StoreKeyChooser(QString dataFolder, std::unique_ptr<secrets::KeyStore> keychain,
                    QObject *parent = nullptr);
    ~StoreKeyChooser() override;

    Call<QByteArray> choose();

private:
    void readKeychain();
    void makeKey();
    QString keychainEntry() const;

    QString m_dataFolder;
    std::unique_ptr<secrets::KeyStore> m_keychain;
    CallSource<QByteArray> m_source;
};

} // namespace countersign
