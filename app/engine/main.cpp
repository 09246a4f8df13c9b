#include "engine/modelcatalogue.h"
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
    QTextStream(stdout) << engine::aboutText(analyser->networks(), problems);
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
