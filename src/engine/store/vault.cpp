#include "engine/store/vault.h"

#include <sodium.h>

namespace countersign::engine {

namespace {

constexpr int digestBytes = 32;
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(Vault::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Vault::keyBytes == crypto_kdf_KEYBYTES);
static_assert(Vault::sealBytes == nonceBytes + tagBytes);

enum class Purpose : quint64 { Seal = 1, Sign = 2 };

void prepareSodium()
{
    static const int outcome = sodium_init();
    Q_ASSERT(outcome >= 0);
    Q_UNUSED(outcome)
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray derivedKey(const QByteArray &masterKey, Purpose purpose)
{
    QByteArray key(Vault::keyBytes, Qt::Uninitialized);
    crypto_kdf_derive_from_key(raw(key), Vault::keyBytes, static_cast<quint64>(purpose), "cntrsign",
                               raw(masterKey));
    return key;
}

QByteArray digest(const QByteArray &text, const QByteArray &key)
{
    QByteArray sum(digestBytes, Qt::Uninitialized);
    crypto_generichash(raw(sum), digestBytes, raw(text), length(text), key.isEmpty() ? nullptr : raw(key),
                       static_cast<size_t>(key.size()));
    return sum;
}

} // namespace

Vault::Vault(const QByteArray &masterKey)
{
    Q_ASSERT(masterKey.size() == keyBytes);
    prepareSodium();
    m_sealKey = derivedKey(masterKey, Purpose::Seal);
    m_signKey = derivedKey(masterKey, Purpose::Sign);
}

QByteArray Vault::seal(const QByteArray &plain, const QByteArray &context) const
{
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceBytes);
    unsigned char *const nonce = raw(sealed);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plain), length(plain),
                                               raw(context), length(context), nullptr, nonce, raw(m_sealKey));
    return sealed;
}

std::optional<QByteArray> Vault::open(const QByteArray &sealed, const QByteArray &context) const
{
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    const unsigned char *const nonce = raw(sealed);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, nonce + nonceBytes, length(sealed) - nonceBytes, raw(context),
        length(context), nonce, raw(m_sealKey));
    if (refused != 0)
        return std::nullopt;
    return plain;
}

QByteArray Vault::sign(const QByteArray &text) const
{
    return digest(text, m_signKey).toHex();
}

QByteArray Vault::fingerprint() const
{
    return digest(QByteArrayLiteral("countersign store key"), m_sealKey);
}

QByteArray randomKey()
{
    prepareSodium();
    QByteArray key(Vault::keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), Vault::keyBytes);
    return key;
}

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    prepareSodium();
    // Digests have one length, so that the comparison does not tell the secret's.
    const QByteArray left = digest(a, {});
    const QByteArray right = digest(b, {});
    return sodium_memcmp(left.constData(), right.constData(), digestBytes) == 0;
}

} // namespace countersign::engine
