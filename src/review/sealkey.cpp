#include "review/sealkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace countersign {

namespace {

struct SealKeyText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::SealKey)
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr qint64 longestFile = 256; // bytes; a seed in hexadecimal digits and a line end are enough

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

uchar *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

Result<QByteArray> readSeed(QFile &file)
{
    if ((file.permissions() & others) != QFile::Permissions())
        return failure(ErrorKind::Storage,
                       SealKeyText::tr("Other people of this computer can read the key that seals the "
                                       "record. Take their permission away and start again: %1")
                           .arg(QDir::toNativeSeparators(file.fileName())));
    const QByteArray seed =
        file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.read(longestFile).trimmed()) : QByteArray();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return failure(ErrorKind::Storage,
                       SealKeyText::tr("The key that seals the record is damaged. Bring it back from a "
                                       "backup: %1")
                           .arg(QDir::toNativeSeparators(file.fileName())));
    return seed;
}

Result<QByteArray> makeSeed(QFile &file)
{
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), size_t(seed.size()));
    QDir().mkpath(QFileInfo(file.fileName()).absolutePath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || !file.setPermissions(ownerOnly) ||
        file.write(seed.toHex() + '\n') < 0 || !file.flush())
        return failure(ErrorKind::Storage,
                       SealKeyText::tr("The key that seals the record cannot be written. Check that the disk "
                                       "has room and that its folder may be written."));
    return seed;
}

} // namespace

Result<SealKey> SealKey::openOrCreate(const QString &name)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal);
    QFile file(name);
    const auto seed = file.exists() ? readSeed(file) : makeSeed(file);
    if (!seed)
        return std::unexpected(seed.error());
    SealKey key;
    key.m_publicKey.resize(publicBytes);
    key.m_secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(key.m_publicKey), bytesOf(key.m_secretKey), bytesOf(*seed));
    return key;
}

QString SealKey::installation() const
{
    return QString::fromLatin1(m_publicKey.first(2).toHex());
}

QByteArray SealKey::sign(const QByteArray &message) const
{
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), size_t(message.size()),
                         bytesOf(m_secretKey));
    return signature;
}

bool SealKey::isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return publicKey.size() == publicBytes && signature.size() == signatureBytes &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), size_t(message.size()),
                                       bytesOf(publicKey)) == 0;
}

} // namespace countersign
