#pragma once

#include "base/settings.h"
#include "imaging/intake.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "support/faultserver.h"
#include "support/stubengine.h"

#include <QBuffer>
#include <QImage>

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

// A picture without a face, different for each shade; what is in it does not matter to a fault server.
inline imaging::PicturePtr drawnPicture(int shade)
{
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(QColor(shade, shade, shade));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return imaging::readPicture(bytes, QStringLiteral("drawn")).value_or(nullptr);
}

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
