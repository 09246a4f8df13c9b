#include "review/reviewplaces.h"

#include "base/paths.h"

#include <QDir>

namespace countersign {

ReviewPlaces ReviewPlaces::ofThisPerson()
{
    return {paths::reviewFile(), paths::sealKeyFile(), paths::recordAnchorFile(), paths::batches(),
            paths::practiceFile()};
}

ReviewPlaces ReviewPlaces::in(const QString &folder)
{
    const QDir directory(folder);
    return {
        directory.filePath(QStringLiteral("review.sqlite")), directory.filePath(QStringLiteral("record.key")),
        directory.filePath(QStringLiteral("record.anchor")), directory.filePath(QStringLiteral("batches")),
        directory.filePath(QStringLiteral("practice.json"))};
}

} // namespace countersign
