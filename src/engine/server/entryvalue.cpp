#include "engine/server/entryvalue.h"

#include "engine/server/countrycodes.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace countersign::engine {

namespace {

bool matches(const char *pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(value)
        .hasMatch();
}

std::unexpected<Error> refused(const char *sentence)
{
    return failure(ErrorKind::Rejected, QString::fromLatin1(sentence));
}

Result<QString> phone(QString value)
{
    value.remove(QRegularExpression(QStringLiteral("[\\s().-]")));
    if (value.startsWith(QLatin1String("00")))
        value = QLatin1Char('+') + value.mid(2);
    if (!matches("\\+[1-9][0-9]{6,14}", value))
        return refused("Enter a phone number in international form, for example +34600000000.");
    return value;
}

Result<QString> address(const QString &value)
{
    const bool isNetwork = value.contains(QLatin1Char('/'));
    if (isNetwork ? QHostAddress::parseSubnet(value).second < 0 : QHostAddress(value).isNull())
        return refused("Enter an IP address or a network such as 192.0.2.0/24.");
    return value.toLower();
}

} // namespace

const QStringList &entryTypes()
{
    static const QStringList types = {QStringLiteral("face"),           QStringLiteral("document"),
                                      QStringLiteral("phone"),          QStringLiteral("email"),
                                      QStringLiteral("ip_address"),     QStringLiteral("device_fingerprint"),
                                      QStringLiteral("wallet_address"), QStringLiteral("bank_account"),
                                      QStringLiteral("user"),           QStringLiteral("business"),
                                      QStringLiteral("country"),        QStringLiteral("key")};
    return types;
}

Result<QString> normalisedValue(const QString &entryType, const QString &sent)
{
    const QString value = sent.trimmed();
    if (value.isEmpty())
        return refused("This field may not be blank.");
    if (entryType == QLatin1String("phone"))
        return phone(value);
    if (entryType == QLatin1String("ip_address"))
        return address(value);
    if (entryType == QLatin1String("email") && !matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", value))
        return refused("Enter a valid email address.");
    if (entryType == QLatin1String("device_fingerprint") && !matches("[A-Za-z0-9_:.;-]{8,}", value))
        return refused("Enter at least 8 letters, digits or the signs - _ : . ;");
    if (entryType == QLatin1String("country")) {
        const QString code = value.size() == 2 ? threeLetterCountry(value) : value.toUpper();
        if (!matches("[A-Z]{3}", code))
            return refused("Enter a country as two or three letters, for example ESP.");
        return code;
    }
    return value.toLower();
}

} // namespace countersign::engine
