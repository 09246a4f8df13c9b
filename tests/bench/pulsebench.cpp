#include "bench/benches.h"
#include "bench/benchreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace countersign::bench {

void benchPulse(BenchReport &report)
{
    const QDir tests(QCoreApplication::applicationDirPath() + QStringLiteral("/../tests"));
    const QRegularExpression line(QStringLiteral("pulse: worst ([0-9.]+) ms in (.*)"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const QStringList programs = tests.entryList({QStringLiteral("tst_*")}, QDir::Files | QDir::Executable);
    for (const QString &program : programs) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tests.filePath(program), {});
        process.waitForFinished(-1);
        const QRegularExpressionMatch match = line.match(QString::fromUtf8(process.readAll()));
        if (match.hasMatch())
            report.figure(QStringLiteral("pulse-%1 in %2").arg(program, match.captured(2).trimmed()),
                          match.captured(1).toDouble(), 16, QStringLiteral("ms"));
    }
}

} // namespace countersign::bench
