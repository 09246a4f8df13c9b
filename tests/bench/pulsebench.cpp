#include "bench/benches.h"
#include "bench/benchreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <optional>

namespace countersign::bench {

namespace {

// A block that the program itself causes is there on a quiet machine, too; one in which the host of a virtual
// machine took the core away is not. Above this share of the cores' time a block over the limit says nothing.
constexpr double mostStolen = 0.002;
constexpr int mostRuns = 5;

struct Block
{
    double milliseconds = 0;
    QString where;
    double stolen = 0; // share of the cores' time during the run, 0..1
};

bool isTheHosts(const Block &block)
{
    return block.milliseconds > longestBlock && block.stolen > mostStolen;
}

struct CoreTimes
{
    double all = 0;
    double stolen = 0;
};

// In ticks since the machine started; proc(5) has the order of the fields.
CoreTimes coreTimes()
{
    constexpr int stolenField = 8;
    QFile statistics(QStringLiteral("/proc/stat"));
    CoreTimes times;
    if (!statistics.open(QIODevice::ReadOnly))
        return times;
    const QList<QByteArray> fields = statistics.readLine().simplified().split(' ');
    for (int field = 1; field <= stolenField && field < fields.size(); ++field)
        times.all += fields.at(field).toDouble();
    times.stolen = fields.value(stolenField).toDouble();
    return times;
}

// The longest block of one run; nothing where the program watches none.
std::optional<Block> watch(const QString &program)
{
    static const QRegularExpression line(QStringLiteral("pulse: worst ([0-9.]+) ms in (.*)"));
    const CoreTimes before = coreTimes();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {});
    process.waitForFinished(-1);
    const QRegularExpressionMatch match = line.match(QString::fromUtf8(process.readAll()));
    if (!match.hasMatch())
        return std::nullopt;
    const CoreTimes after = coreTimes();
    return Block{match.captured(1).toDouble(), match.captured(2).trimmed(),
                 (after.stolen - before.stolen) / (after.all - before.all)};
}

} // namespace

void benchPulse(BenchReport &report)
{
    const QDir tests(QCoreApplication::applicationDirPath() + QStringLiteral("/../tests"));
    const QStringList programs = tests.entryList({QStringLiteral("tst_*")}, QDir::Files | QDir::Executable);
    for (const QString &program : programs) {
        std::optional<Block> block = watch(tests.filePath(program));
        for (int runs = 1; block && isTheHosts(*block) && runs < mostRuns; ++runs) {
            report.note(QStringLiteral("pulse-%1 in %2: %3 ms while the host took %4 %; it runs again")
                            .arg(program, block->where)
                            .arg(block->milliseconds)
                            .arg(100 * block->stolen, 0, 'f', 1));
            block = watch(tests.filePath(program));
        }
        if (block && isTheHosts(*block))
            report.skipped(QStringLiteral("pulse-%1").arg(program),
                           QStringLiteral("the host took the cores away in each of %1 runs").arg(mostRuns));
        else if (block)
            report.figure(QStringLiteral("pulse-%1 in %2").arg(program, block->where), block->milliseconds,
                          longestBlock, QStringLiteral("ms"));
    }
}

} // namespace countersign::bench
