#pragma once

#include "base/latestcall.h"
#include "domain/account.h"

#include <QObject>

namespace countersign {

class ActiveService;

// Didit's key and the balance of its account. GUI thread.
class AccountViewModel : public QObject
{
    Q_OBJECT

public:
    explicit AccountViewModel(ActiveService &service, QObject *parent = nullptr);
    ~AccountViewModel() override;

    // Surrounding space is not part of a key; an empty one is ignored.
    void keepKey(const QString &key);
    // A key that was just made and that nobody has seen yet.
    void keepNewKey(const QString &key);
    // That key, where nothing but this run keeps it: to be shown, or it is lost; empty otherwise.
    const QString &unkeptKey() const { return m_unkeptKey; }
    void removeKey();
    // What became of the key, in one sentence; empty before anything was done to it.
    const QString &keyNotice() const { return m_keyNotice; }

    // Only asked for where Didit answers; unknown otherwise.
    void readBalance();
    const QString &balance() const { return m_balance; }

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &key);
    static QString keptText(bool kept, bool isNew);
    void sayOfKey(const QString &sentence);

    ActiveService &m_service;
    QString m_newKey;
    QString m_unkeptKey;
    QString m_keyNotice;
    QString m_balance;
    LatestCall<bool> m_keyCall;
    LatestCall<Balance> m_balanceCall;
};

} // namespace countersign
