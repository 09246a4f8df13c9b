#pragma once

#include <QByteArray>

#include <optional>

namespace countersign::engine {

// Seals what the store keeps of a face and signs picture addresses, with two keys derived from one master key
// (libsodium: XChaCha20-Poly1305, BLAKE2b). Thread-safe.
class Vault
{
public:
    static constexpr int keyBytes = 32;
    static constexpr int sealBytes = 40; // that sealing adds

    // `masterKey` has keyBytes bytes.
    explicit Vault(const QByteArray &masterKey);

    // `context` says what the bytes are and whose, so that one sealed thing cannot stand in for another.
    QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    // Nothing when the bytes were changed, belong elsewhere or were sealed with another key.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

    // 64 hexadecimal digits.
    QByteArray sign(const QByteArray &text) const;
    // Tells keys apart without giving them away.
    QByteArray fingerprint() const;

private:
    QByteArray m_sealKey;
    QByteArray m_signKey;
};

QByteArray randomKey();
// Takes the same time wherever the two differ.
bool sameSecret(const QByteArray &a, const QByteArray &b);

} // namespace countersign::engine
