#include "profile/profile.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Profile)
};

} // namespace

QString Profile::name() const
{
    return kind == ProfileKind::ThisComputer ? ProfileText::tr("This computer") : ProfileText::tr("Didit");
}

// Hosts from contract section 1.
const QVector<Profile> &profiles()
{
    static const QVector<Profile> all = {
        {QStringLiteral("computer"), ProfileKind::ThisComputer, {}},
        {QStringLiteral("didit"), ProfileKind::Didit, QUrl(QStringLiteral("https://verification.didit.me"))},
    };
    return all;
}

Profile profileById(const QString &id)
{
    for (const Profile &profile : profiles()) {
        if (profile.id == id)
            return profile;
    }
    return profiles().first();
}

QUrl accountBase()
{
    return QUrl(QStringLiteral("https://apx.didit.me"));
}

} // namespace countersign
