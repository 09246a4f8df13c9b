#pragma once

#include "base/settings.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "support/drawnpicture.h"
#include "support/faultserver.h"
#include "support/stubengine.h"

namespace countersign {

// A console's inside that talks to a fault server as if it were the local engine.
struct CheckBench
{
    explicit CheckBench(const QList<Fault> &script)
        : server(script)
        , stub(StubEngine::handingOver(server.url(QString()).toEncoded()))
        , service(settings, secrets::makeMemoryKeyStore(), EngineOptions{{}, {}, stub.program()})
    {
        server.leaveOut("/engine/about");  // asked beside the checks (rereadwatch.h)
        server.leaveOut("/engine/faces/"); // likewise, so that both faces can be shown alike
        service.start();
    }

    FaultServer server;
    StubEngine stub;
    Settings settings{QString()};
    ActiveService service;
    RunHistory history;
};

// An answer of contract 3.1 with one face on either side.
inline Fault matchAnswer(const QByteArray &requestId, const QByteArray &status, int score)
{
    const QByteArray side =
        R"({"entities":[{"age":31,"bbox":[10,10,40,50],"confidence":0.9,"gender":"male"}],"best_angle":0})";
    return Fault::answer(
        200,
        R"({"request_id":")" + requestId + R"(","face_match":{"status":")" + status + R"(","score":)" +
            QByteArray::number(score) + R"(,"user_image":)" + side + R"(,"ref_image":)" + side +
            R"(,"warnings":[]},"vendor_data":null,"metadata":null,"created_at":"2025-11-03T10:00:00.000000+00:00"})");
}

} // namespace countersign
