#pragma once

#include "base/call.h"
#include "didit/httpservice.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace countersign {

struct EngineOptions
{
    QString dataFolder;         // empty: the engine's own default
    QStringList networkFolders; // empty: the engine's own default
    QString program;            // empty: countersign-engine beside the running program
};

// The local engine as a child process: it picks a free loopback port and a random key for this launch, hands
// both over as one JSON line on its standard output, and ends when its standard input closes. Handover line:
//   {"address":"http://127.0.0.1:PORT","key":"...","version":"...","networks":{"tier":"full|detector|none",
//    "detector":"...","embedder":"...","age":"...","liveness":"..."}}
class EngineProcess : public QObject
{
    Q_OBJECT

public:
    explicit EngineProcess(EngineOptions options, QObject *parent = nullptr);
    ~EngineProcess() override; // closes standard input and lets the engine end by itself

    // Also after attempts ran out; does nothing while the engine runs or is about to be started again.
    void start();
    bool isReady() const;
    didit::Endpoint endpoint() const;   // valid while ready
    AnsweringNetworks networks() const; // what answers: the handover line's "networks"

Q_SIGNALS:
    void ready();
    // The engine could not start or ended by itself. `willRestart` while attempts remain.
    void stopped(const countersign::Error &error, bool willRestart);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
