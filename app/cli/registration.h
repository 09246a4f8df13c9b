#pragma once

#include "app/cli/connection.h"
#include "app/cli/output.h"

#include <QObject>

namespace countersign::cli {

// Registers with Didit: asks for an address, a password and the code from the e-mail, which may be mistyped
// or asked for again, and keeps the key. A key that no keychain takes is printed, once, so that it is never
// lost.
class Registration : public QObject
{
    Q_OBJECT

public:
    Registration(const Output &output, Connection &connection);

    // Ends with an exit status.
    Call<int> run();

private:
    void askForCode();
    void resend();
    void verify(const QString &code);
    void codeRefused(const Error &error);
    void keep(const VerifiedAccount &account);
    void printKey(const VerifiedAccount &account);
    void fail(const Error &error);

    const Output &m_output;
    Connection &m_connection;
    CallSource<int> m_source;
    QString m_email;
    int m_tries = 0;
};

} // namespace countersign::cli
