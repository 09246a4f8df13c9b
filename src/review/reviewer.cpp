#include "review/reviewer.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace countersign {

namespace {

struct Account
{
    QString login;
    QString fullName;
};

Account currentAccount()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid())) {
        // The first field of the comment is the full name (passwd(5)).
        const QString comment = QString::fromLocal8Bit(account->pw_gecos ? account->pw_gecos : "");
        return {QString::fromLocal8Bit(account->pw_name), comment.section(QLatin1Char(','), 0, 0)};
    }
    return {QString::number(geteuid()), {}};
#else
    return {qEnvironmentVariable("USERNAME"), {}};
#endif
}

} // namespace

Reviewer currentReviewer(const QString &chosenName)
{
    // Asked once: the answer may come over a network, and names are wanted while a window waits.
    static const Account account = currentAccount();
    QString name = chosenName.trimmed();
    if (name.isEmpty())
        name = account.fullName.trimmed().isEmpty() ? account.login : account.fullName.trimmed();
    return {name, account.login, QSysInfo::machineHostName()};
}

} // namespace countersign
