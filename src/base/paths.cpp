#include "base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace countersign::paths {

namespace {

QString under(QStandardPaths::StandardLocation location, const QString &tail)
{
    return QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("countersign/") + tail);
}

} // namespace

QString engineData()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("engine"));
}

QString installedNetworks()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("networks"));
}

QString reviewFile()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("review.sqlite"));
}

QString batches()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("batches"));
}

QString sealKeyFile()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("record.key"));
}

QString recordAnchorFile()
{
    return under(QStandardPaths::GenericConfigLocation, QStringLiteral("record.anchor"));
}

QString practiceFile()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("practice.json"));
}

QString settingsFile()
{
    return under(QStandardPaths::GenericConfigLocation, QStringLiteral("countersign.ini"));
}

QString administratorFile()
{
    return QStringLiteral("/etc/countersign/policy.ini");
}

QString siblingProgram(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace countersign::paths
