#include "domain/entryvalue.h"

#include "domain/countrycodes.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace countersign {

namespace {

using Normalised = std::expected<QString, ValueFlaw>;

bool matches(const char *pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(value)
        .hasMatch();
}

Normalised phone(QString value)
{
    value.remove(QRegularExpression(QStringLiteral("[\\s().-]")));
    if (value.startsWith(QLatin1String("00")))
        value = QLatin1Char('+') + value.mid(2);
    if (!matches("\\+[1-9][0-9]{6,14}", value))
        return std::unexpected(ValueFlaw::Phone);
    return value;
}

bool isVersion4(const QString &address)
{
    const QStringList parts = address.split(QLatin1Char('.'));
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString &part) {
               return matches("[0-9]{1,3}", part) && part.toInt() <= 255;
           });
}

// How many of the eight groups stand in `part`; nothing when one of them is none.
std::optional<int> groupsIn(const QString &part)
{
    if (part.isEmpty())
        return 0;
    int groups = 0;
    const QStringList pieces = part.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isLast = i + 1 == pieces.size();
        if (isLast && isVersion4(pieces.at(i)))
            groups += 2;
        else if (matches("[0-9a-fA-F]{1,4}", pieces.at(i)))
            ++groups;
        else
            return std::nullopt;
    }
    return groups;
}

// RFC 4291, 2.2: eight groups, a run of zeros left out once at most.
bool isVersion6(const QString &address)
{
    const QStringList halves = address.split(QStringLiteral("::"));
    int groups = 0;
    for (const QString &half : halves) {
        const auto more = groupsIn(half);
        if (!more)
            return false;
        groups += *more;
    }
    return halves.size() == 1 ? groups == 8 : halves.size() == 2 && groups < 8;
}

Normalised address(const QString &value)
{
    const QStringList parts = value.split(QLatin1Char('/'));
    const bool isShort = isVersion4(parts.first());
    const bool known = isShort || isVersion6(parts.first());
    const bool isNetwork = parts.size() == 2 && matches("[0-9]{1,3}", parts.last()) &&
                           parts.last().toInt() <= (isShort ? 32 : 128);
    if (!known || (parts.size() > 1 && !isNetwork))
        return std::unexpected(ValueFlaw::Address);
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

Normalised normalisedValue(const QString &entryType, const QString &sent)
{
    const QString value = sent.trimmed();
    if (value.isEmpty())
        return std::unexpected(ValueFlaw::Blank);
    if (entryType == QLatin1String("phone"))
        return phone(value);
    if (entryType == QLatin1String("ip_address"))
        return address(value);
    if (entryType == QLatin1String("email") && !matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", value))
        return std::unexpected(ValueFlaw::Email);
    if (entryType == QLatin1String("device_fingerprint") && !matches("[A-Za-z0-9_:.;-]{8,}", value))
        return std::unexpected(ValueFlaw::Fingerprint);
    if (entryType == QLatin1String("country")) {
        const QString code = value.size() == 2 ? threeLetterCountry(value) : value.toUpper();
        if (!matches("[A-Z]{3}", code))
            return std::unexpected(ValueFlaw::Country);
        return code;
    }
    return value.toLower();
}

} // namespace countersign
