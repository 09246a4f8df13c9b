#pragma once

#include "base/call.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace countersign::secrets {

// Where service keys live: the system's keychain, or memory for this run. Never settings, logs, arguments,
// files. Use from the GUI (or main) thread. Every call ends within limits::keychainAnswer.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The key of `profileId`; an empty array when there is none.
    virtual Call<QByteArray> read(const QString &profileId) = 0;
    // True when the key was kept by the system; false when it lives in memory only, which the person must be
    // told.
    virtual Call<bool> write(const QString &profileId, const QByteArray &key) = 0;
    // Error Storage when the system's keychain would not forget it; gone from memory all the same.
    virtual Call<bool> remove(const QString &profileId) = 0;
};

// Keeps keys for this run only.
std::unique_ptr<KeyStore> makeMemoryKeyStore();

// The system's keychain through QtKeychain, falling back to memory when there is none or it does not answer.
// Never QtKeychain's plain-text fallback.
std::unique_ptr<KeyStore> makeSystemKeyStore();

} // namespace countersign::secrets
