#pragma once

#include "base/clock.h"
#include "engine/analysis.h"
#include "engine/server/api.h"

#include <memory>

namespace countersign::engine {

struct EngineSetup
{
    QString dataFolder;  // created for its owner only
    QByteArray storeKey; // Vault::keyBytes bytes
    QByteArray apiKey;   // what clients must send; not empty
    std::unique_ptr<Analyser> analyser;
    const Clock *clock = &systemClock();
};

// The whole engine without its HTTP: one request in, one answer out. Thread-safe.
class Engine
{
public:
    // Errors: Storage, with a sentence that says whether the folder, the file or the key is at fault.
    static Result<std::unique_ptr<Engine>> open(EngineSetup setup);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    // Refuses a Host that is not this machine's loopback: no web page may reach in by a name of its own.
    ApiAnswer answer(const ApiRequest &request) const;
    NetworkSummary networks() const;

private:
    class Private;
    explicit Engine(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

} // namespace countersign::engine
