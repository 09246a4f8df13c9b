#pragma once

#include "didit/accountservice.h"
#include "didit/service.h"
#include "domain/locatedface.h"
#include "profile/engineprocess.h"
#include "profile/profile.h"
#include "secrets/keystore.h"

#include <QObject>

#include <memory>

namespace countersign {

class Settings;

enum class ServiceState {
    Starting, // the engine is on its way, or the key is being read
    Ready,
    NeedsKey, // Didit without a key
    Failed,   // the engine cannot be started; see problem()
};

// The one service that the console talks to now: follows the settings' profile, starts the local engine when
// that is the profile, starts it again after a crash, and reads the key from the store. GUI thread.
class ActiveService : public QObject
{
    Q_OBJECT

public:
    ActiveService(Settings &settings, std::unique_ptr<secrets::KeyStore> keys, EngineOptions engine,
                  QObject *parent = nullptr);
    ~ActiveService() override;

    // Starts what the active profile needs; call once, after the first paint.
    void start();

    ServiceState state() const;
    Profile profile() const;
    Error problem() const; // meaningful in Failed

    // Never null. Before Ready every call ends at once with EngineStopped or Unauthorized, never by crashing.
    didit::Service &service();
    didit::AccountService &accounts();

    // Where the faces of a picture are. The engine of this computer says it whichever profile is active, so
    // the picture stays here; it is started for that when it does not run. Waits for it. Errors:
    // EngineStopped.
    Call<QVector<LocatedFace>> locateFaces(const didit::OutgoingImage &image);
    // Likewise, for faces that stay here: the compared face of a picture as its present embedder reads it, in
    // a form for alikeFaces() alone; empty when there is none that can be compared. Never kept.
    Call<QString> faceTemplate(const didit::OutgoingImage &image);
    // Which of at most limits::intakePictures such faces are possibly one person's; an empty one is nobody's.
    Call<QVector<AlikeFaces>> alikeFaces(const QStringList &templates);

    // One line on what answers, for the status bar: "This computer, faces stay here: YuNet n, MobileFaceNet".
    QString description() const;
    // The local engine's networks as handed over; empty for Didit.
    AnsweringNetworks networks() const;

    // Lets the local engine end and starts it anew: after it failed, or to use networks that were installed
    // while it ran. Does nothing for Didit.
    void restartEngine();

    void setProfile(const QString &id);
    // Keeps Didit's key, the only one that a person has, and uses it at once where Didit is the active
    // profile. True when the system's keychain has it; false when it lives for this run only. A key in the
    // environment variable COUNTERSIGN_API_KEY counts before the kept one at the next start.
    Call<bool> setKey(const QByteArray &key);
    // Error Storage when the keychain refuses to forget it.
    Call<bool> removeKey();

Q_SIGNALS:
    // State, profile or service changed. After a profile change results of the former service no longer
    // count.
    void changed();
    // Another profile or another key is about to become the active one: the last moment to send to the
    // service as it is. Calls under way go on.
    void aboutToSwitch();
    // The same service answers as before; description() says something else of it.
    void descriptionChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
