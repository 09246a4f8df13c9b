#include "review/leadlock.h"

#include "base/background.h"
#include "base/limits.h"
#include "base/settings.h"
#include "review/record.h"

#include <sodium.h>

#include <array>

namespace countersign {

namespace {

Result<QString> hashOf(const QByteArray &passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), passphrase.constData(), size_t(passphrase.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return failure(ErrorKind::Internal);
    return QString::fromLatin1(hash.data());
}

bool fits(const QByteArray &hash, const QByteArray &passphrase)
{
    return crypto_pwhash_str_verify(hash.constData(), passphrase.constData(), size_t(passphrase.size())) == 0;
}

} // namespace

LeadLock::LeadLock(Settings &settings, Record &record, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_record(record)
{}

bool LeadLock::isSet() const
{
    return !m_settings.leadHash().isEmpty();
}

bool LeadLock::isOpen() const
{
    if (!accounts().isEmpty())
        return accounts().contains(m_record.reviewer().login);
    return m_open || !isSet();
}

const QStringList &LeadLock::accounts() const
{
    return m_settings.leadAccounts();
}

Call<bool> LeadLock::open(const QString &passphrase)
{
    const CallSource<bool> source;
    Call<bool> call(source);
    const auto check = [hash = m_settings.leadHash().toLatin1(), given = passphrase.toUtf8()] {
        return Result<bool>(sodium_init() >= 0 && fits(hash, given));
    };
    inBackground<bool>(check).then(this, [this, source](const Result<bool> &fitting) {
        m_open = fitting.value_or(false);
        tell(m_open ? QStringLiteral("opened") : QStringLiteral("wrong passphrase"));
        Q_EMIT changed();
        if (m_open)
            source.finish(true);
        else
            source.finish(failure(ErrorKind::Rejected, tr("This is not the lead's passphrase. Try again.")));
    });
    return call;
}

void LeadLock::close()
{
    m_open = false;
    tell(QStringLiteral("closed"));
    Q_EMIT changed();
}

Call<bool> LeadLock::set(const QString &passphrase)
{
    if (!isOpen())
        return Call<bool>::finished(failure(ErrorKind::Rejected));
    if (passphrase.size() < limits::leadPassphraseCharacters)
        return Call<bool>::finished(
            failure(ErrorKind::Rejected, tr("Choose a passphrase of at least %n characters.", nullptr,
                                            limits::leadPassphraseCharacters)));
    const CallSource<bool> source;
    Call<bool> call(source);
    const auto make = [given = passphrase.toUtf8()]() -> Result<QString> {
        return sodium_init() < 0 ? failure(ErrorKind::Internal) : hashOf(given);
    };
    inBackground<QString>(make).then(this, [this, source](const Result<QString> &hash) {
        if (!hash)
            return void(source.finish(std::unexpected(hash.error())));
        m_open = true;
        m_settings.setLeadHash(*hash);
        tell(QStringLiteral("set"));
        Q_EMIT changed();
        source.finish(true);
    });
    return call;
}

void LeadLock::remove()
{
    if (!isOpen())
        return;
    m_settings.setLeadHash({});
    tell(QStringLiteral("removed"));
    Q_EMIT changed();
}

void LeadLock::tell(const QString &what)
{
    m_record.add(RecordEvent::SettingChanged, {},
                 {{QStringLiteral("setting"), QStringLiteral("lead/lock")}, {QStringLiteral("value"), what}});
}

} // namespace countersign
