#include "engine/evaluation/evaluatecommand.h"
#include "engine/modelcatalogue.h"
#include "engine/modelscommand.h"
#include "enginelaunch.h"
#include "networkdownload.h"
#include "options.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace countersign;

namespace {

constexpr int usageError = 2;

// Pictures and network buffers are large and short-lived, in many threads. Left alone the C library keeps
// them for each thread: 600 MB after eighty calls where 150 MB do, for a tenth more time.
void boundMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 4 * 1024 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
    // Faces and keys must not end up in a core file.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

int sayAbout(const Options &options)
{
    QStringList problems;
    const auto analyser = engine::makeAnalyser(options.networkFolders, &problems, builtInOf(options));
    QTextStream(stdout) << engine::aboutText(analyser->networks(), problems);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    boundMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-engine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("models")) {
        QTextStream out(stdout);
        return engine::runModelsCommand(arguments.mid(2), out, downloadNetwork);
    }
    if (arguments.value(1) == QLatin1String("evaluate")) {
        QTextStream out(stdout), progress(stderr);
        return engine::runEvaluateCommand(arguments.mid(2), out, progress);
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
