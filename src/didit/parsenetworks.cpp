#include "didit/parsenetworks.h"

#include "didit/jsonreader.h"

#include <QJsonObject>

namespace countersign::didit {

AnsweringNetworks parseNetworks(const QJsonValue &engine)
{
    const QJsonObject object = engine.toObject();
    AnsweringNetworks networks;
    networks.tier = json::text(object.value(QLatin1String("tier")));
    networks.detector = json::text(object.value(QLatin1String("detector")));
    networks.embedder = json::text(object.value(QLatin1String("embedder")));
    networks.age = json::text(object.value(QLatin1String("age")));
    networks.liveness = json::text(object.value(QLatin1String("liveness")));
    networks.pairsRight = json::number(object.value(QLatin1String("pairs_right")));
    networks.trueAccepts = json::number(object.value(QLatin1String("true_accepts")));
    return networks;
}

} // namespace countersign::didit
