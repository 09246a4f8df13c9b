#include "profile/handover.h"

#include "didit/parsenetworks.h"
#include "net/addresspolicy.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign {

Result<Handover> parseHandover(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Handover handover;
    handover.endpoint.base = QUrl(object.value(QLatin1String("address")).toString());
    handover.endpoint.apiKey = object.value(QLatin1String("key")).toString().toUtf8();
    handover.version = object.value(QLatin1String("version")).toString();
    handover.networks = didit::parseNetworks(object.value(QLatin1String("networks")));
    if (!net::isAllowedAddress(handover.endpoint.base) || !net::isLoopback(handover.endpoint.base) ||
        handover.endpoint.apiKey.isEmpty())
        return failure(ErrorKind::EngineStopped);
    return handover;
}

} // namespace countersign
