#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/drawnphotograph.h"
#include "ui/canvas/faceslot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace countersign::bench {

namespace {

constexpr QSize openedWindow(1440, 900);
constexpr int openings = 5;
constexpr int step = 20;          // pixels of the screen between two that are looked at
constexpr int longest = 30000;    // milliseconds
constexpr QRgb seen = 0xffff00ff; // in nobody's theme

// How many halves of the window show the photograph.
int halvesThatShowIt()
{
    const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    const auto shows = [&screen](int from, int to) {
        for (int y = 0; y < screen.height(); y += step) {
            for (int x = from; x < to; x += step) {
                const QRgb pixel = screen.pixel(x, y);
                if (qRed(pixel) > 240 && qGreen(pixel) < 16 && qBlue(pixel) > 240)
                    return true;
            }
        }
        return false;
    };
    const int middle = openedWindow.width() / 2;
    return int(shows(0, middle)) + int(shows(middle, std::min(openedWindow.width(), screen.width())));
}

// From the launch of a program until the screen shows the photograph; the program ends then.
void openWith(const QString &program, const QStringList &arguments, int halves)
{
    QProcess process;
    process.start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    while (halvesThatShowIt() < halves && timer.elapsed() < longest)
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished();
    while (halvesThatShowIt() > 0 && timer.elapsed() < 2 * longest)
        QCoreApplication::processEvents();
}

} // namespace

int showPair(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString file = QString::fromLocal8Bit(argv[argc - 1]);
    QWidget pair;
    auto *sides = new QHBoxLayout(&pair);
    for (int side = 0; side < 2; ++side) {
        auto *slot = new FaceSlot(QString());
        sides->addWidget(slot, 1);
        slot->load(file);
    }
    pair.resize(openedWindow);
    pair.show();
    return QApplication::exec();
}

void benchOpenPair(BenchReport &report)
{
    const QString name = QStringLiteral("open-24mp-pair-vs-gwenview");
    const QString gwenview = QStandardPaths::findExecutable(QStringLiteral("gwenview"));
    if (gwenview.isEmpty()) {
        report.skipped(name, QStringLiteral("Gwenview is not here: packaging/install-packages bench"));
        return;
    }
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        report.skipped(name, QStringLiteral("it looks at an X display: QT_QPA_PLATFORM=xcb xvfb-run -a -s "
                                            "'-screen 0 1440x900x24' countersign-bench open-pair"));
        return;
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("photograph.jpg"));
    QImage image = drawnPhotograph(megapixels24);
    QPainter(&image).fillRect(
        QRect(QPoint(megapixels24.width() / 4, megapixels24.height() / 4), megapixels24 / 2), QColor(seen));
    image.save(file, "JPEG", photographQuality);
    const double ratio = medianRatio(
        openings,
        [&] {
            openWith(benchProgram(), {QStringLiteral("--show-pair"), file}, 2);
        },
        [&] { openWith(gwenview, {file}, 1); });
    report.ratio(name, ratio, 1,
                 QStringLiteral("Gwenview opening one of the two, from launch to the screen"));
}

} // namespace countersign::bench
