#include "secrets/systemkeystore.h"

#include "base/limits.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace countersign::secrets {

namespace {

const QString serviceName = QStringLiteral("Countersign");

template<class Job>
Job *makeJob(const QString &profileId)
{
    auto *job = new Job(serviceName);
    job->setKey(profileId);
    job->setInsecureFallback(false);
    // A job that hangs in a dead secret service must not be waited for; it deletes itself if it ever ends.
    job->setAutoDelete(true);
    return job;
}

} // namespace

void SystemKeyStore::run(QKeychain::Job *job, std::function<void(bool)> ended)
{
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, deadline, [deadline, ended](QKeychain::Job *finished) {
        deadline->deleteLater();
        ended(finished->error() == QKeychain::NoError);
    });
    connect(deadline, &QTimer::timeout, deadline, [job, deadline, ended] {
        job->disconnect(deadline);
        deadline->deleteLater();
        ended(false);
    });
    deadline->start(limits::keychainAnswer);
    job->start();
}

Call<QByteArray> SystemKeyStore::read(const QString &profileId)
{
    const CallSource<QByteArray> source;
    Call<QByteArray> call(source);
    // A key that this run was given and the keychain refused counts before what the keychain holds.
    m_memory.read(profileId).then(this, [this, profileId, source](const Result<QByteArray> &inMemory) {
        if (inMemory && !inMemory->isEmpty()) {
            source.finish(inMemory);
            return;
        }
        auto *job = makeJob<QKeychain::ReadPasswordJob>(profileId);
        run(job, [job, source](bool done) { source.finish(done ? job->binaryData() : QByteArray()); });
    });
    return call;
}

Call<bool> SystemKeyStore::write(const QString &profileId, const QByteArray &key)
{
    const CallSource<bool> source;
    Call<bool> call(source);
    auto *job = makeJob<QKeychain::WritePasswordJob>(profileId);
    job->setBinaryData(key);
    run(job, [this, profileId, key, source](bool done) {
        auto kept = done ? m_memory.remove(profileId) : m_memory.write(profileId, key);
        kept.then(this, [source, done](const Result<bool> &) { source.finish(done); });
    });
    return call;
}

Call<bool> SystemKeyStore::remove(const QString &profileId)
{
    const CallSource<bool> source;
    Call<bool> call(source);
    auto *job = makeJob<QKeychain::DeletePasswordJob>(profileId);
    run(job, [this, profileId, source](bool) {
        m_memory.remove(profileId).then(this, [source](const Result<bool> &) { source.finish(true); });
    });
    return call;
}

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return std::make_unique<SystemKeyStore>();
}

} // namespace countersign::secrets
