#include "engine/modelscommand.h"
#include "enginelaunch.h"
#include "networkdownload.h"
#include "options.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace countersign;

namespace {

constexpr int usageError = 2;

int sayAbout(const Options &options)
{
    QStringList problems;
    const auto analyser = engine::makeAnalyser(options.networkFolders, &problems);
    const engine::NetworkSummary networks = analyser->networks();
    const auto named = [](const QString &name) {
        return name.isEmpty() ? QCoreApplication::translate("countersign::EngineAbout", "none") : name;
    };
    QTextStream out(stdout);
    out << QStringLiteral("countersign-engine " COUNTERSIGN_VERSION "\n")
        << QCoreApplication::translate("countersign::EngineAbout", "Networks: %1").arg(networks.tier) << '\n'
        << QCoreApplication::translate("countersign::EngineAbout", "  finds faces: %1")
               .arg(named(networks.detector))
        << '\n'
        << QCoreApplication::translate("countersign::EngineAbout", "  compares faces: %1")
               .arg(named(networks.embedder))
        << '\n'
        << QCoreApplication::translate("countersign::EngineAbout", "  estimates age: %1")
               .arg(named(networks.age))
        << '\n'
        << QCoreApplication::translate("countersign::EngineAbout", "  tells live faces: %1")
               .arg(named(networks.liveness))
        << '\n';
    for (const QString &problem : problems)
        out << problem << '\n';
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-engine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("models")) {
        QTextStream out(stdout);
        return engine::runModelsCommand(arguments.mid(2), out, downloadNetwork);
    }
    const Result<Options> options = readOptions(arguments);
    if (!options) {
        QTextStream(stderr) << options.error().message << Qt::endl;
        return usageError;
    }
    if (options->help) {
        QTextStream(stdout) << helpText();
        return EXIT_SUCCESS;
    }
    if (options->about)
        return sayAbout(*options);
    EngineLaunch launch(*options);
    endOnSignals(&launch);
    QTimer::singleShot(0, &launch, [&launch] { launch.start(); });
    return QCoreApplication::exec();
}
