#pragma once

#include "base/latestcall.h"
#include "didit/accountservice.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace countersign {

class TextLabel;

// Registration by e-mail and code: two steps, and a key comes out.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RegisterDialog(didit::AccountService &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void registered(const QByteArray &key); // a secret

private:
    void sendRegistration();
    void sendCode();
    void showProblem(const Error &error);

    didit::AccountService &m_accounts;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_code;
    QPushButton *m_register;
    QPushButton *m_verify;
    TextLabel *m_notice;
    LatestCall<bool> m_registering;
    LatestCall<VerifiedAccount> m_verifying;
};

} // namespace countersign
