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
    enum class Outcome { Done, Absent, Refused, Silent };
    // Runs `job` under limits::keychainAnswer; `ended` is called exactly once. Absent: no such entry, or no
    // keychain at all. Silent: no answer in time.
    void run(QKeychain::Job *job, const std::function<void(Outcome)> &ended);
    static Outcome outcomeOf(const QKeychain::Job &job);

    MemoryKeyStore m_memory;
};

} // namespace countersign::secrets
