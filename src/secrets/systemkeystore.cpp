#include "secrets/systemkeystore.h"

#include "base/limits.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace countersign::secrets {

namespace {

template<class Job>
Job *makeJob(const QString &profileId)
{
    auto *job = new Job(QStringLiteral("Countersign"));
    job->setKey(profileId);
    job->setInsecureFallback(false);
    // A job that hangs in a dead secret service must not be waited for; it deletes itself if it ever ends.
    job->setAutoDelete(true);
    return job;
}

} // namespace

SystemKeyStore::Outcome SystemKeyStore::outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Outcome::Refused;
    case QKeychain::EntryNotFound:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what QtKeychain 0.13 says without a secret service
        break;
    }
    return Outcome::Absent;
}

void SystemKeyStore::run(QKeychain::Job *job, const std::function<void(Outcome)> &ended)
{
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, deadline, [deadline, ended](QKeychain::Job *finished) {
        deadline->deleteLater();
        ended(outcomeOf(*finished));
    });
    connect(deadline, &QTimer::timeout, deadline, [job, deadline, ended] {
        job->disconnect(deadline);
        deadline->deleteLater();
        ended(Outcome::Silent);
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
        run(job, [job, source](Outcome outcome) {
            source.finish(outcome == Outcome::Done ? job->binaryData() : QByteArray());
        });
    });
    return call;
}

Call<bool> SystemKeyStore::write(const QString &profileId, const QByteArray &key)
{
    const CallSource<bool> source;
    Call<bool> call(source);
    auto *job = makeJob<QKeychain::WritePasswordJob>(profileId);
    job->setBinaryData(key);
    run(job, [this, profileId, key, source](Outcome outcome) {
        const bool done = outcome == Outcome::Done;
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
    run(job, [this, profileId, source](Outcome outcome) {
        m_memory.remove(profileId).then(this, [source, outcome](const Result<bool> &removed) {
            const bool kept = outcome == Outcome::Refused || outcome == Outcome::Silent;
            source.finish(
                kept ? failure(ErrorKind::Storage, tr("The system's keychain did not forget the key. "
                                                      "Unlock it and try again."))
                     : removed);
        });
    });
    return call;
}

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return std::make_unique<SystemKeyStore>();
}

} // namespace countersign::secrets
