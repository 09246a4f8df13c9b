#include "app/cli/registration.h"

#include "app/cli/exitcodes.h"
#include "app/cli/terminal.h"
#include "base/limits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::cli {

Registration::Registration(const Output &output, Connection &connection)
    : m_output(output)
    , m_connection(connection)
{}

Call<int> Registration::run()
{
    Call<int> call(m_source);
    const std::optional<QString> email = askLine(tr("E-mail: "));
    const std::optional<QString> password = email ? askSecret(tr("Password: ")) : std::nullopt;
    if (!password) {
        fail(makeError(ErrorKind::Cancelled));
        return call;
    }
    m_email = *email;
    m_connection.accounts()
        .registerAccount({*email, *password})
        .then(this, [this](const Result<bool> &registered) {
            if (registered)
                askForCode();
            else
                fail(registered.error());
        });
    return call;
}

void Registration::askForCode()
{
    const std::optional<QString> code =
        askLine(tr("Code from the e-mail, valid for ten minutes (Enter sends a new one): "));
    if (!code)
        fail(makeError(ErrorKind::Cancelled));
    else if (code->isEmpty())
        resend();
    else
        verify(*code);
}

void Registration::resend()
{
    m_connection.accounts().resendCode(m_email).then(this, [this](const Result<bool> &sent) {
        if (sent)
            askForCode();
        else
            codeRefused(sent.error());
    });
}

void Registration::verify(const QString &code)
{
    m_connection.accounts()
        .verifyEmail(m_email, code)
        .then(this, [this](const Result<VerifiedAccount> &account) {
            if (account)
                keep(*account);
            else
                codeRefused(account.error());
        });
}

void Registration::codeRefused(const Error &error)
{
    if (didit::isKeyLost(error))
        return fail(error);
    const bool isWrong = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::NotFound;
    const Error shown = isWrong ? makeError(error.kind, tr("The code was not accepted.")) : error;
    if (++m_tries >= limits::registrationTries)
        return fail(shown);
    m_output.printError({}, shown);
    askForCode();
}

void Registration::keep(const VerifiedAccount &account)
{
    m_connection.keys()
        .write(QStringLiteral("didit"), account.apiKey.toUtf8())
        .then(this, [this, account](const Result<bool> &kept) {
            if (kept.value_or(false))
                m_output.printNotice(tr("Registered. The key is in this computer's keychain."));
            else
                printKey(account);
            m_source.finish(approved);
        });
}

void Registration::printKey(const VerifiedAccount &account)
{
    m_output.printNotice(
        tr("Registered. This computer has no keychain that answers, so the key stands below, this "
           "once: keep it where nobody else can read it, and hand it over in COUNTERSIGN_API_KEY."));
    if (m_output.isJson())
        m_output.printJson(QJsonDocument({{QStringLiteral("api_key"), account.apiKey}}).toJson());
    else
        m_output.printLine(account.apiKey);
}

void Registration::fail(const Error &error)
{
    m_output.printError({}, error);
    m_source.finish(exitCodeFor(error.kind));
}

} // namespace countersign::cli
