#include "bench/benches.h"
#include "bench/benchreport.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

namespace countersign::bench {

namespace {

constexpr int windowWidth = 1440; // the console's first size, in logical pixels
constexpr int windowHeight = 900;
constexpr int launches = 7;

class BareWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // After this event the frame is complete, as in the console's own measurement.
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

void runToEnd(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished();
}

} // namespace

int showBareWindow(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(windowWidth, windowHeight);
    window.show();
    return QApplication::exec();
}

void benchFirstPaint(BenchReport &report)
{
    const QString name = QStringLiteral("first-paint-vs-bare-window");
    const QString console = QCoreApplication::applicationDirPath() + QStringLiteral("/countersign");
    if (!QFile::exists(console)) {
        report.skipped(name, QStringLiteral("the console is not built"));
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COUNTERSIGN_FIRST_PAINT"), QStringLiteral("1"));
    const double ratio = medianRatio(
        launches, [&] { runToEnd(console, {}, environment); },
        [&] { runToEnd(benchProgram(), {QStringLiteral("--bare-window")}, environment); });
    report.ratio(name, ratio, 3, QStringLiteral("a bare QMainWindow of the same size"));
}

} // namespace countersign::bench
