#pragma once

#include "secrets/keystore.h"

#include <QHash>

namespace countersign::secrets {

// Keys for this run only.
class MemoryKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    using KeyStore::KeyStore;

    Call<QByteArray> read(const QString &profileId) override;
    Call<bool> write(const QString &profileId, const QByteArray &key) override;
    Call<bool> remove(const QString &profileId) override;

private:
    QHash<QString, QByteArray> m_keys;
};

} // namespace countersign::secrets
