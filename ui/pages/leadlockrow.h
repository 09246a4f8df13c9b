#pragma once

#include "base/latestcall.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign {

class LeadLock;
class TextLabel;

// Says whether the review policy is locked, and opens, closes, sets or removes the lock.
class LeadLockRow : public QWidget
{
    Q_OBJECT

public:
    explicit LeadLockRow(LeadLock &lock, QWidget *parent = nullptr);

private:
    bool canAct() const;
    void act();
    void take(Call<bool> call);
    void readLock();
    void readAccounts();

    LeadLock &m_lock;
    TextLabel *m_state;
    QLineEdit *m_passphrase;
    QLineEdit *m_again; // while there is no lock yet
    QPushButton *m_act;
    QPushButton *m_close;
    QPushButton *m_remove;
    LatestCall<bool> m_call;
};

} // namespace countersign
