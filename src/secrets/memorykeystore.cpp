#include "secrets/memorykeystore.h"

namespace countersign::secrets {

Call<QByteArray> MemoryKeyStore::read(const QString &profileId)
{
    return Call<QByteArray>::finished(m_keys.value(profileId));
}

Call<bool> MemoryKeyStore::write(const QString &profileId, const QByteArray &key)
{
    m_keys.insert(profileId, key);
    return Call<bool>::finished(false);
}

Call<bool> MemoryKeyStore::remove(const QString &profileId)
{
    m_keys.remove(profileId);
    return Call<bool>::finished(true);
}

std::unique_ptr<KeyStore> makeMemoryKeyStore()
{
    return std::make_unique<MemoryKeyStore>();
}

} // namespace countersign::secrets
