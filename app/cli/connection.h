#pragma once

#include "app/cli/arguments.h"
#include "base/call.h"
#include "didit/httpaccountservice.h"
#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "profile/engineprocess.h"
#include "review/listgate.h"
#include "secrets/keystore.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace countersign::cli {

// The service that the command line names: an address, a profile, or an engine of its own on this computer.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(const Arguments &arguments);
    ~Connection() override;

    // Ends with true once service() can be used.
    Call<bool> open();
    // The same later on: at once, or when an engine of our own that ended was started again. Errors: as
    // open().
    Call<bool> ready();
    // A call found nobody at the other end: our own engine may be gone, so ready() looks twice.
    void lost();
    didit::Service &service();
    // What may come onto a list without anybody looking at it; an engine on this computer looks, which is
    // started for that where another service keeps the list.
    ListGate listGate();
    // What the service is called where a batch is kept: the profile, or the address.
    QString serviceId() const;
    // Known to be Didit, by its profile; an address may be anybody's.
    bool isDidit() const { return m_isDidit; }
    // Why this may not add to a blocklist, as one sentence; empty where it may. The team's policy binds the
    // console's profiles, not whoever calls a service by its address or an engine of their own.
    QString blocklistObstacle() const;
    didit::AccountService &accounts() { return m_accounts; }
    secrets::KeyStore &keys() { return *m_keys; }

private:
    // A key in the keychain belongs to its profile's own address: without a `profileId` only the environment
    // gives one.
    void openAddress(const QUrl &base, const QString &profileId, const CallSource<bool> &source);
    Call<bool> engineReady();
    void startEngine();
    void become(const Result<bool> &ready);
    Call<QVector<LocatedFace>> locateFaces(const didit::OutgoingImage &image);

    QString m_address;
    QString m_profile;
    EngineOptions m_engineOptions;
    net::HttpClient m_client;
    didit::HttpAccountService m_accounts;
    std::unique_ptr<secrets::KeyStore> m_keys;
    std::unique_ptr<EngineProcess> m_engine;
    std::unique_ptr<didit::HttpService> m_ofEngine;
    std::unique_ptr<didit::Service> m_ofAddress; // null: the engine keeps everything
    bool m_isDidit = false;
    std::vector<std::unique_ptr<didit::Service>> m_former; // calls of theirs may be under way
    std::optional<Result<bool>> m_ready;                   // of the engine; nothing while we wait
    std::vector<CallSource<bool>> m_waiting;
};

} // namespace countersign::cli
