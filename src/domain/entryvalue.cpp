#include "domain/entryvalue.h"

#include "domain/countrycodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace countersign {

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::EntryValue)
};

using Normalised = std::expected<QString, ValueFlaw>;

// Made once: values come by the hundred thousand.
QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

bool matches(const QRegularExpression &pattern, const QString &value)
{
    return pattern.match(value).hasMatch();
}

// E.164: a plus, then at most fifteen digits, the first of them none of 0.
bool isPhone(const QString &value)
{
    constexpr qsizetype fewest = 8;
    constexpr qsizetype most = 16;
    return value.size() >= fewest && value.size() <= most && value.at(0) == QLatin1Char('+') &&
           value.at(1) != QLatin1Char('0') && std::all_of(value.begin() + 1, value.end(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

Normalised phone(QString value)
{
    value.removeIf([](QChar c) { return c.isSpace() || QLatin1String("().-").contains(c); });
    if (value.startsWith(QLatin1String("00")))
        value = QLatin1Char('+') + value.mid(2);
    if (!isPhone(value))
        return std::unexpected(ValueFlaw::Phone);
    return value;
}

bool isVersion4(const QString &address)
{
    static const QRegularExpression part8 = whole("[0-9]{1,3}");
    const QStringList parts = address.split(QLatin1Char('.'));
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString &part) {
               return matches(part8, part) && part.toInt() <= 255;
           });
}

// How many of the eight groups stand in `part`; nothing when one of them is none.
std::optional<int> groupsIn(const QString &part)
{
    if (part.isEmpty())
        return 0;
    static const QRegularExpression group = whole("[0-9a-fA-F]{1,4}");
    int groups = 0;
    const QStringList pieces = part.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isLast = i + 1 == pieces.size();
        if (isLast && isVersion4(pieces.at(i)))
            groups += 2;
        else if (matches(group, pieces.at(i)))
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
    static const QRegularExpression length = whole("[0-9]{1,3}");
    const QStringList parts = value.split(QLatin1Char('/'));
    const bool isShort = isVersion4(parts.first());
    const bool known = isShort || isVersion6(parts.first());
    const bool isNetwork =
        parts.size() == 2 && matches(length, parts.last()) && parts.last().toInt() <= (isShort ? 32 : 128);
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
    static const QRegularExpression email = whole("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    static const QRegularExpression fingerprint = whole("[A-Za-z0-9_:.;-]{8,}");
    static const QRegularExpression country = whole("[A-Z]{3}");
    if (entryType == QLatin1String("email") && !matches(email, value))
        return std::unexpected(ValueFlaw::Email);
    if (entryType == QLatin1String("device_fingerprint") && !matches(fingerprint, value))
        return std::unexpected(ValueFlaw::Fingerprint);
    if (entryType == QLatin1String("country")) {
        const QString code = value.size() == 2 ? threeLetterCountry(value) : value.toUpper();
        if (!matches(country, code))
            return std::unexpected(ValueFlaw::Country);
        return code;
    }
    return value.toLower();
}

QString valueFlawText(ValueFlaw flaw)
{
    switch (flaw) {
    case ValueFlaw::Blank:
        return ValueText::tr("There is no value.");
    case ValueFlaw::Phone:
        return ValueText::tr("Enter a phone number in international form, for example +34600000000.");
    case ValueFlaw::Address:
        return ValueText::tr("Enter an IP address or a network such as 192.0.2.0/24.");
    case ValueFlaw::Email:
        return ValueText::tr("Enter an e-mail address.");
    case ValueFlaw::Fingerprint:
        return ValueText::tr("Enter at least 8 letters, digits or the signs - _ : . ;");
    case ValueFlaw::Country:
        return ValueText::tr("Enter a country as two or three letters, for example ESP.");
    }
    return {};
}

} // namespace countersign
