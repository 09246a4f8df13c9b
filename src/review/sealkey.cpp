#include "review/sealkey.h"

#include "base/keyfile.h"

#include <QCoreApplication>
#include <QDir>

#include <sodium.h>

namespace countersign {

namespace {

struct SealKeyText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::SealKey)
};

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

uchar *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

Error problemText(KeyFileProblem problem, const QString &file)
{
    const QString place = QDir::toNativeSeparators(file);
    return makeError(ErrorKind::Storage,
                     problem == KeyFileProblem::ReadableByOthers
                         ? SealKeyText::tr("Other people of this computer can read the key that seals the "
                                           "record. Take their permission away and start again: %1")
                               .arg(place)
                         : SealKeyText::tr("The key that seals the record is damaged. Bring it back from a "
                                           "backup: %1")
                               .arg(place));
}

Result<QByteArray> makeSeed(const QString &file)
{
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), size_t(seed.size()));
    if (!createKeyFile(file, seed))
        return failure(ErrorKind::Storage,
                       SealKeyText::tr("The key that seals the record cannot be written. Check that the disk "
                                       "has room and that its folder may be written."));
    return seed;
}

Result<QByteArray> readOrMakeSeed(const QString &file)
{
    const auto seed = readKeyFile(file, crypto_sign_SEEDBYTES);
    if (seed)
        return *seed;
    return seed.error() == KeyFileProblem::Missing ? makeSeed(file)
                                                   : std::unexpected(problemText(seed.error(), file));
}

} // namespace

Result<SealKey> SealKey::openOrCreate(const QString &name)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal);
    const auto seed = readOrMakeSeed(name);
    if (!seed)
        return std::unexpected(seed.error());
    SealKey key;
    key.m_publicKey.resize(publicBytes);
    key.m_secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(key.m_publicKey), bytesOf(key.m_secretKey), bytesOf(*seed));
    return key;
}

QString SealKey::installationOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(publicKey.first(2).toHex());
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
