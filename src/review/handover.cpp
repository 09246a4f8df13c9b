#include "review/handover.h"

#include "base/limits.h"
#include "review/casereview.h"
#include "review/sealkey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <array>

namespace countersign {

namespace {

struct HandOverText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::HandOver)
};

const QByteArray fileMagic = QByteArrayLiteral("CSHANDOV");
constexpr char fileVersion = 1;
constexpr qsizetype versionAt = 8;
constexpr qsizetype saltAt = versionAt + 1;
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype headerBytes = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype signedBytes = SealKey::publicBytes + SealKey::signatureBytes;

// The same key seals the record: what it signs here is no seal, and a seal is no hand-over.
const QByteArray signedFor = QByteArrayLiteral("countersign hand-over 1\n");

const QString formatKey = QStringLiteral("format");
const QString profileKeyName = QStringLiteral("profile");
const QString opinionsKey = QStringLiteral("opinions");
const QString sessionKey = QStringLiteral("session");
const QString numberKeyName = QStringLiteral("case_number");
const QString nameKey = QStringLiteral("reviewer");
const QString loginKeyName = QStringLiteral("login");
const QString machineKeyName = QStringLiteral("machine");
const QString ratingKey = QStringLiteral("rating");
const QString reasonKey = QStringLiteral("reason");
const QString timeKey = QStringLiteral("at");

const uchar *asBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

std::unexpected<Error> damaged()
{
    return failure(ErrorKind::Unreadable,
                   HandOverText::tr("This hand-over is damaged. Ask for it to be made again."));
}

// The key of one file; gone from memory with it.
class FileKey
{
public:
    // Cost and memory are those of the version: a file cannot ask for more.
    static Result<FileKey> make(const QString &passphrase, QByteArrayView header)
    {
        // The same letters are not the same bytes on every keyboard.
        const QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        FileKey key;
        if (sodium_init() < 0 ||
            crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), typed.constData(), size_t(typed.size()),
                          asBytes(header.sliced(saltAt)), crypto_pwhash_OPSLIMIT_MODERATE,
                          crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13) != 0)
            return failure(ErrorKind::Internal,
                           HandOverText::tr("The passphrase could not be worked on for lack of memory. Close "
                                            "other programs and try again."));
        return key;
    }
    ~FileKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    FileKey(const FileKey &) = default;
    FileKey &operator=(const FileKey &) = default;

    const uchar *data() const { return m_bytes.data(); }

private:
    FileKey() = default;

    std::array<uchar, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_bytes{};
};

QByteArray freshHeader()
{
    QByteArray header = fileMagic + fileVersion;
    header.resize(headerBytes);
    randombytes_buf(header.data() + saltAt, size_t(headerBytes - saltAt));
    return header;
}

QByteArray locked(const QByteArray &content, const QByteArray &header, const FileKey &key)
{
    QByteArray bytes(content.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<uchar *>(bytes.data()), nullptr, asBytes(content), size_t(content.size()),
        asBytes(header), size_t(header.size()), nullptr, asBytes(header) + nonceAt, key.data());
    return bytes;
}

Result<QByteArray> unlocked(QByteArrayView file, const FileKey &key)
{
    const QByteArrayView header = file.first(headerBytes);
    const QByteArrayView bytes = file.sliced(headerBytes);
    QByteArray content(bytes.size() - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<uchar *>(content.data()), nullptr, nullptr, asBytes(bytes), size_t(bytes.size()),
            asBytes(header), size_t(header.size()), asBytes(header) + nonceAt, key.data()) != 0)
        return failure(ErrorKind::Rejected,
                       HandOverText::tr("This is not the passphrase of this hand-over, or the file is "
                                        "damaged. Try again, or ask for a new one."));
    return content;
}

// What is wrong before the passphrase matters.
Result<bool> checkHeader(const QByteArray &file)
{
    if (file.size() > limits::opinionFileBytes)
        return failure(ErrorKind::TooLarge,
                       HandOverText::tr("This file is too large for a hand-over of second opinions. Choose "
                                        "another one."));
    if (!file.startsWith(fileMagic))
        return failure(ErrorKind::Unreadable,
                       HandOverText::tr("This file is no hand-over of second opinions. Choose one whose name "
                                        "ends in “.handover”."));
    if (file.size() < headerBytes + tagBytes + signedBytes)
        return damaged();
    if (file.at(versionAt) != fileVersion)
        return failure(ErrorKind::Unsupported,
                       HandOverText::tr("This hand-over was made by another version of Countersign. Use the "
                                        "same version on both computers."));
    return true;
}

QJsonObject opinionJson(const Opinion &opinion)
{
    return {{sessionKey, opinion.sessionId},
            {numberKeyName, opinion.caseNumber},
            {nameKey, opinion.reviewer.name},
            {loginKeyName, opinion.reviewer.login},
            {machineKeyName, opinion.reviewer.machine},
            {ratingKey, opinion.rating},
            {reasonKey, opinion.reasonId},
            {timeKey, opinion.at.toUTC().toString(Qt::ISODateWithMs)}};
}

QByteArray handOverJson(const QString &profileId, const QVector<Opinion> &opinions)
{
    QJsonArray array;
    for (const Opinion &opinion : opinions)
        array.append(opinionJson(opinion));
    const QJsonObject object{
        {formatKey, int(fileVersion)}, {profileKeyName, profileId}, {opinionsKey, array}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Opinion readOpinion(const QJsonObject &object, const QString &profileId)
{
    // Never null, which the review file would not take.
    const auto text = [&object](const QString &key) {
        return QLatin1String("") + object.value(key).toString();
    };
    return {profileId,
            text(sessionKey),
            object.value(numberKeyName).toInteger(),
            {text(nameKey), text(loginKeyName), text(machineKeyName)},
            object.value(ratingKey).toInt(-1),
            text(reasonKey),
            QDateTime::fromString(text(timeKey), Qt::ISODateWithMs).toUTC()};
}

bool isWhole(const Opinion &opinion)
{
    return !opinion.profileId.isEmpty() && !opinion.sessionId.isEmpty() && !opinion.reviewer.name.isEmpty() &&
           opinion.rating >= 0 && opinion.rating <= highestRating && opinion.at.isValid();
}

// Public key, signature, JSON.
Result<OpinionHandOver> readSigned(const QByteArray &content)
{
    const QByteArray publicKey = content.first(SealKey::publicBytes);
    const QByteArray signature = content.sliced(SealKey::publicBytes, SealKey::signatureBytes);
    const QByteArray json = content.sliced(signedBytes);
    if (!SealKey::isSignedBy(publicKey, signedFor + json, signature))
        return failure(ErrorKind::Unreadable,
                       HandOverText::tr("The signature of this hand-over is not genuine. Take nothing from "
                                        "it, and ask who gave it to you."));
    auto handOver = readHandOverJson(json);
    if (handOver)
        handOver->installation = SealKey::installationOf(publicKey);
    return handOver;
}

} // namespace

QString passphraseProblem(const QString &passphrase)
{
    return passphrase.size() >= limits::handOverPassphraseCharacters
               ? QString()
               : HandOverText::tr("Choose a passphrase of at least %n characters.", nullptr,
                                  limits::handOverPassphraseCharacters);
}

Result<QByteArray> sealHandOver(const QString &profileId, const QVector<Opinion> &opinions,
                                const SealKey &key, const QString &passphrase)
{
    if (opinions.isEmpty())
        return failure(ErrorKind::Rejected,
                       HandOverText::tr("Nobody has given a second opinion here yet. Give one, then hand it "
                                        "over."));
    if (const QString problem = passphraseProblem(passphrase); !problem.isEmpty())
        return failure(ErrorKind::Rejected, problem);
    const QByteArray json =
        handOverJson(profileId, opinions.last(std::min(opinions.size(), limits::handedOpinions)));
    const QByteArray header = freshHeader();
    const auto fileKey = FileKey::make(passphrase, header);
    if (!fileKey)
        return std::unexpected(fileKey.error());
    return header + locked(key.publicKey() + key.sign(signedFor + json) + json, header, *fileKey);
}

Result<OpinionHandOver> openHandOver(const QByteArray &file, const QString &passphrase)
{
    if (const auto checked = checkHeader(file); !checked)
        return std::unexpected(checked.error());
    const auto fileKey = FileKey::make(passphrase, file);
    if (!fileKey)
        return std::unexpected(fileKey.error());
    const auto content = unlocked(file, *fileKey);
    return content ? readSigned(*content) : std::unexpected(content.error());
}

Result<OpinionHandOver> readHandOverJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray array = object.value(opinionsKey).toArray();
    if (object.value(formatKey).toInt() != fileVersion || array.isEmpty() ||
        array.size() > limits::handedOpinions)
        return damaged();
    OpinionHandOver handOver;
    handOver.profileId = object.value(profileKeyName).toString();
    for (const QJsonValue &value : array) {
        const Opinion opinion = readOpinion(value.toObject(), handOver.profileId);
        if (!isWhole(opinion))
            return damaged();
        handOver.opinions.append(opinion);
    }
    return handOver;
}

} // namespace countersign
