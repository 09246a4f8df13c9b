#include "models/accountviewmodel.h"

#include "profile/activeservice.h"

#include <utility>

namespace countersign {

AccountViewModel::AccountViewModel(ActiveService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_balance(tr("unknown"))
{}

AccountViewModel::~AccountViewModel()
{
    m_keyCall.drop();
    m_balanceCall.drop();
}

void AccountViewModel::sayOfKey(const QString &sentence)
{
    m_keyNotice = sentence;
    Q_EMIT changed();
}

void AccountViewModel::keepKey(const QString &key)
{
    m_newKey.clear();
    keep(key);
}

void AccountViewModel::keep(const QString &key)
{
    const QByteArray bytes = key.trimmed().toUtf8();
    if (bytes.isEmpty())
        return;
    m_keyCall.start(m_service.setKey(bytes), this, [this](const Result<bool> &kept) {
        const QString newKey = std::exchange(m_newKey, {});
        m_unkeptKey = kept.value_or(false) ? QString() : newKey;
        sayOfKey(keptText(kept.value_or(false), !m_unkeptKey.isEmpty()));
    });
}

void AccountViewModel::keepNewKey(const QString &key)
{
    m_newKey = key.trimmed();
    keep(key);
}

QString AccountViewModel::keptText(bool kept, bool isNew)
{
    if (kept)
        return tr("The key is kept in this computer's keychain.");
    return isNew ? tr("This computer has no keychain that answers, so the key is kept until Countersign "
                      "closes. Copy it now and keep it in a safe place.")
                 : tr("This computer has no keychain that answers, so the key is kept until Countersign "
                      "closes.");
}

void AccountViewModel::removeKey()
{
    m_newKey.clear();
    m_unkeptKey.clear();
    m_keyCall.start(m_service.removeKey(), this, [this](const Result<bool> &removed) {
        sayOfKey(removed ? tr("The key was removed from this computer.") : removed.error().message);
    });
}

void AccountViewModel::readBalance()
{
    m_balanceCall.drop();
    m_balance = tr("unknown");
    Q_EMIT changed();
    if (m_service.profile().kind != ProfileKind::Didit || m_service.state() != ServiceState::Ready)
        return;
    m_balanceCall.start(m_service.service().balance(), this, [this](const Result<Balance> &balance) {
        m_balance = balance ? tr("%1 US dollars").arg(balance->amount) : balance.error().message;
        Q_EMIT changed();
    });
}

} // namespace countersign
