#include "engine/store/records.h"

#include <QUuid>

namespace countersign::engine {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace countersign::engine
