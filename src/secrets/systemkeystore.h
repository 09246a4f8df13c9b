#pragma once

#include "secrets/memorykeystore.h"

#include <functional>

namespace QKeychain {
class Job;
}

namespace countersign::secrets {

// The system's keychain; whatever it cannot keep lives in memory for this run.
class SystemKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    using KeyStore::KeyStore;

    Call<QByteArray> read(const QString &profileId) override;
    Call<bool> write(const QString &profileId, const QByteArray &key) override;
    Call<bool> remove(const QString &profileId) override;

private:
    // Runs `job` under limits::keychainAnswer; `ended` is called exactly once, with whether the keychain did
    // it.
    void run(QKeychain::Job *job, std::function<void(bool done)> ended);

    MemoryKeyStore m_memory;
};

} // namespace countersign::secrets
