#include "fuzz/targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace countersign;

// libFuzzer's side: one program per target, named by COUNTERSIGN_FUZZ_TARGET at compile time.
// With COUNTERSIGN_FUZZ_SEEDS=FOLDER the target's seeds are written there first.

namespace {

const fuzz::Target &target()
{
    static const fuzz::Target &chosen = *fuzz::targetOf(COUNTERSIGN_FUZZ_TARGET);
    return chosen;
}

void writeSeeds(const QDir &folder)
{
    folder.mkpath(QStringLiteral("."));
    for (qsizetype i = 0; i < target().seeds.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("seed-%1").arg(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(target().seeds.at(i));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QString seeds = qEnvironmentVariable("COUNTERSIGN_FUZZ_SEEDS");
    if (!seeds.isEmpty())
        writeSeeds(QDir(seeds));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
