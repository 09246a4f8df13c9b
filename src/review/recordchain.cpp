#include "review/recordchain.h"

#include "review/sealkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace countersign {

namespace {

struct ChainText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::RecordChain)
};

constexpr QByteArrayView lineHead = R"({"hash":")";
constexpr QByteArrayView lineMiddle = R"(","record":)";
constexpr QByteArrayView sealHead = R"({"seal":)";
constexpr QByteArrayView startHead = R"({"start":)";
constexpr qsizetype hexBytes = 2 * recordHashBytes;
constexpr qsizetype bodyOffset = lineHead.size() + hexBytes + lineMiddle.size();

const uchar *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

bool isEntryLine(QByteArrayView line)
{
    return line.size() > bodyOffset && line.startsWith(lineHead) && line.back() == '}' &&
           line.sliced(lineHead.size() + hexBytes, lineMiddle.size()) == lineMiddle;
}

RecordHash hashAfter(const unsigned char *previous, QByteArrayView body)
{
    RecordHash hash;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, recordHashBytes);
    crypto_generichash_update(&state, previous, recordHashBytes);
    crypto_generichash_update(&state, bytesOf(body), size_t(body.size()));
    crypto_generichash_final(&state, hash.data(), recordHashBytes);
    return hash;
}

// Lower case, as the record writes them: "AB" is not what was written.
std::array<char, hexBytes> digitsOf(const RecordHash &hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<char, hexBytes> text{};
    for (size_t i = 0; i < hash.size(); ++i) {
        text[2 * i] = digits[hash[i] >> 4];
        text[2 * i + 1] = digits[hash[i] & 0x0f];
    }
    return text;
}

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line;
}

RecordCheck verifyLines(QByteArrayView rest, const QByteArray &publicKey)
{
    std::optional<RecordStart> start;
    if (rest.startsWith(startHead)) {
        QByteArrayView after = rest;
        start = RecordStart::fromJson(takeLine(after).toByteArray());
        if (start)
            rest = after;
    }
    RecordFollower follower(start);
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.startsWith(sealHead) && rest.isEmpty())
            return follower.end(RecordSeal::fromJson(line.toByteArray()), publicKey);
        if (!isEntryLine(line)) {
            follower.addUnreadable();
            break;
        }
        if (!follower.addDigits(line.sliced(lineHead.size(), hexBytes), line.sliced(bodyOffset).chopped(1)))
            break;
    }
    return follower.end({}, publicKey);
}

} // namespace

QByteArray firstRecordHash()
{
    return QByteArray(recordHashBytes, '\0');
}

QByteArray nextRecordHash(const QByteArray &previous, QByteArrayView body)
{
    const RecordHash hash = hashAfter(bytesOf(previous), body);
    return QByteArray(reinterpret_cast<const char *>(hash.data()), recordHashBytes);
}

QByteArray recordLine(const QByteArray &hash, const QByteArray &body)
{
    return lineHead.toByteArray() + hash.toHex() + lineMiddle.toByteArray() + body + "}\n";
}

QByteArray RecordSeal::message() const
{
    return "countersign record " + QByteArray::number(number) + ' ' + hash.toHex();
}

bool RecordSeal::isGenuine() const
{
    return SealKey::isSignedBy(publicKey, message(), signature);
}

QByteArray RecordSeal::toJson() const
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QJsonObject seal{{QStringLiteral("number"), number},
                           {QStringLiteral("hash"), hex(hash)},
                           {QStringLiteral("public_key"), hex(publicKey)},
                           {QStringLiteral("signature"), hex(signature)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("seal"), seal}}).toJson(QJsonDocument::Compact);
}

std::optional<RecordSeal> RecordSeal::fromJson(const QByteArray &json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(json).object().value(QStringLiteral("seal")).toObject();
    const auto bytes = [&object](const QString &key) {
        return QByteArray::fromHex(object.value(key).toString().toLatin1());
    };
    RecordSeal seal{object.value(QStringLiteral("number")).toInteger(), bytes(QStringLiteral("hash")),
                    bytes(QStringLiteral("public_key")), bytes(QStringLiteral("signature"))};
    // What reads alike but was written otherwise is not what was sealed.
    if (seal.toJson() != json)
        return std::nullopt;
    return seal;
}

RecordFollower::RecordFollower(const std::optional<RecordStart> &start)
    : m_start(start)
{
    if (!start)
        return;
    m_check.cutOff = start->number;
    if (start->number < 1 || start->hash.size() != recordHashBytes || !start->isGenuine())
        m_check.fault = RecordFault::WrongStart;
    else
        std::ranges::copy(start->hash, m_head.begin());
}

bool RecordFollower::add(QByteArrayView hash, QByteArrayView body)
{
    const RecordHash next = hashAfter(m_head.data(), body);
    return take(next, body, QByteArrayView(next.data(), recordHashBytes) == hash);
}

bool RecordFollower::addDigits(QByteArrayView digits, QByteArrayView body)
{
    const RecordHash next = hashAfter(m_head.data(), body);
    return take(next, body, std::ranges::equal(digitsOf(next), digits));
}

bool RecordFollower::take(const RecordHash &hash, QByteArrayView body, bool fits)
{
    if (!m_check.isWhole())
        return false;
    if (fits) {
        m_head = hash;
        ++m_check.entries;
        if (m_start && m_check.last() == m_start->toldBy)
            m_cutIsTold = m_start->isToldBy(body.toByteArray());
        return true;
    }
    m_check.fault = RecordFault::Changed;
    m_check.number = m_check.last() + 1;
    return false;
}

void RecordFollower::addUnreadable()
{
    m_check.fault = RecordFault::NoEntry;
    m_check.number = m_check.last() + 1;
}

RecordCheck RecordFollower::end(const std::optional<RecordSeal> &seal, const QByteArray &publicKey)
{
    m_check.head = QByteArray(reinterpret_cast<const char *>(m_head.data()), recordHashBytes);
    if (!m_check.isWhole())
        return m_check;
    if (!seal)
        m_check.fault = RecordFault::NoSeal;
    else if (!publicKey.isEmpty() && seal->publicKey != publicKey)
        m_check.fault = RecordFault::ForeignKey;
    else if (seal->isGenuine() && seal->number > m_check.last()) {
        m_check.fault = RecordFault::CutOff;
        m_check.number = seal->number;
    } else if (!seal->isGenuine() || seal->number != m_check.last() || seal->hash != m_check.head)
        m_check.fault = RecordFault::WrongSeal;
    else if (m_start && (!m_cutIsTold || m_start->publicKey != seal->publicKey))
        m_check.fault = RecordFault::WrongStart;
    return m_check;
}

Result<RecordCheck> verifyRecordFile(const QString &name, const QByteArray &publicKey)
{
    QFile file(name);
    const auto unreadable = [&name] {
        return failure(ErrorKind::Unreadable,
                       ChainText::tr("The file cannot be read: %1").arg(QDir::toNativeSeparators(name)));
    };
    if (sodium_init() < 0 || !file.open(QIODevice::ReadOnly))
        return unreadable();
    if (file.size() == 0)
        return verifyLines({}, publicKey);
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return unreadable();
    return verifyLines(QByteArrayView(bytes, file.size()), publicKey);
}

namespace {

QString cutText(const RecordCheck &check)
{
    return check.cutOff == 0
               ? QString()
               : QLatin1Char(' ') + ChainText::tr("Those up to number %1 were cut off when their time was "
                                                  "over, as the record itself tells.")
                                        .arg(check.cutOff);
}

} // namespace

QString recordCheckText(const RecordCheck &check)
{
    switch (check.fault) {
    case RecordFault::None:
        return ChainText::tr("The record is whole: %n entries, each as it was written.", nullptr,
                             int(check.entries)) +
               cutText(check);
    case RecordFault::Changed:
        return ChainText::tr("Entry %1 is not what was written, or the one before it is missing. The %2 "
                             "before it are whole.")
            .arg(check.number)
            .arg(check.entries);
    case RecordFault::NoEntry:
        return ChainText::tr("Entry %1 cannot be read. The %2 before it are whole.")
            .arg(check.number)
            .arg(check.entries);
    case RecordFault::NoSeal:
        return ChainText::tr("The end is missing: after entry %1 there is no seal.").arg(check.last());
    case RecordFault::WrongSeal:
        return ChainText::tr("The seal does not belong to these %1 entries: the end was changed.")
            .arg(check.entries);
    case RecordFault::ForeignKey:
        return ChainText::tr("Another installation sealed this record. Check it with that one's public key.");
    case RecordFault::CutOff:
        return ChainText::tr("The end was cut off: entry %1 is the last one here, and entry %2 existed.")
            .arg(check.last())
            .arg(check.number);
    case RecordFault::WrongStart:
        return ChainText::tr("The oldest entries are missing, and no entry of the record tells of that cut.");
    }
    return {};
}

} // namespace countersign
