#pragma once

#include "base/call.h"

#include <QObject>

namespace countersign {

class Record;
class Settings;

// A lead's lock on the review policy. With a passphrase set, nobody changes the policy without it, until it
// is locked again or Countersign ends. It guards against a colleague at the same desk, not against somebody
// who may write the settings' file; setting, opening, a wrong try and taking it away are entries of the
// record. The passphrase itself is kept nowhere, only its Argon2 hash. Where the administrator's file names
// leads by their accounts, it is open for them alone and there is no passphrase. GUI thread.
class LeadLock : public QObject
{
    Q_OBJECT

public:
    LeadLock(Settings &settings, Record &record, QObject *parent = nullptr);

    bool isSet() const;
    bool isOpen() const;
    // The leads, where they are named by the administrator; empty where a passphrase decides.
    const QStringList &accounts() const;

    // Ends with true, or with Rejected when it is the wrong one. Takes a noticeable moment on purpose.
    Call<bool> open(const QString &passphrase);
    void close();
    // Only while open. Errors: Rejected when it is shorter than limits::leadPassphraseCharacters.
    Call<bool> set(const QString &passphrase);
    void remove();

Q_SIGNALS:
    void changed();

private:
    void tell(const QString &what);

    Settings &m_settings;
    Record &m_record;
    bool m_open = false;
};

} // namespace countersign
