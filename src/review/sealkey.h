#pragma once

#include "base/result.h"

#include <QByteArray>

namespace countersign {

// The Ed25519 key of this installation that seals the record. It lies in a file that only its owner can read,
// not in the keychain: a keychain answers late or is locked, and a decision may wait for neither. Errors:
// Storage.
class SealKey
{
public:
    static constexpr int publicBytes = 32;
    static constexpr int signatureBytes = 64;

    // Reads the file, or makes the key and the file. A file that others can read is refused.
    static Result<SealKey> openOrCreate(const QString &file);

    QByteArray publicKey() const { return m_publicKey; }
    // Four hexadecimal digits that tell installations apart in a comment; of the public key.
    QString installation() const { return installationOf(m_publicKey); }
    static QString installationOf(const QByteArray &publicKey);
    QByteArray sign(const QByteArray &message) const;

    static bool isSignedBy(const QByteArray &publicKey, const QByteArray &message,
                           const QByteArray &signature);

private:
    QByteArray m_secretKey;
    QByteArray m_publicKey;
};

} // namespace countersign
