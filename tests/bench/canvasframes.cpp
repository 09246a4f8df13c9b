#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/drawnphotograph.h"
#include "support/drawnpicture.h"
#include "support/footprint.h"
#include "support/threadstopwatch.h"
#include "ui/bench/comparebench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPainter>
#include <QWindow>

#include <algorithm>
#include <functional>
#include <vector>

#include <malloc.h>

namespace countersign::bench {

namespace {

constexpr QSize pairWindow(1920, 1080);
constexpr int framesARound = 40; // of the movements below: there and back
constexpr int rounds = 4;
constexpr double twoFrames = 1000.0 / 30; // milliseconds, on a screen that shows 60 a second
const QPointF pointer(300, 400);

// Two of them side by side, as in the console.
template<class Side>
struct Pair
{
    Pair()
    {
        auto *layout = new QHBoxLayout(&widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(left);
        layout->addWidget(right);
        widget.resize(pairWindow);
        widget.show();
        while (!widget.windowHandle()->isExposed())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QWidget widget;
    Side *left = new Side;
    Side *right = new Side;
};

// Paints an image that is as large as it is.
class PlainSide : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_image.size() != size())
            m_image = drawnPhotograph(size());
        QPainter(this).drawImage(QPointF(), m_image);
    }

private:
    QImage m_image;
};

// How long frames took, in milliseconds.
class FrameTimes
{
public:
    // `move` is told how many frames came before.
    void measure(QWidget &widget, const std::function<void(int)> &move)
    {
        widget.raise(); // a window system has no work with a window that is covered
        QCoreApplication::processEvents();
        widget.repaint(); // a first look is no frame of a movement
        for (int frame = 0; frame < framesARound; ++frame) {
            const ThreadStopwatch stopwatch;
            move(frame);
            widget.repaint();
            m_times.push_back(stopwatch.milliseconds());
            QCoreApplication::processEvents(); // what was painted in the background arrives
        }
    }
    double median() const
    {
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted.at(sorted.size() / 2);
    }
    double worst() const { return std::ranges::max(m_times); }

private:
    std::vector<double> m_times;
};

// Counts what is painted in a widget.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int painted = 0;
};

// From a zoom until both sides show it: a frame with the views as they were, and one with those that were
// painted in the background meanwhile.
template<class Side>
double medianOfZooms(Pair<Side> &pair, const std::function<void(int)> &zoom)
{
    const PaintCounter left(pair.left);
    const PaintCounter right(pair.right);
    std::vector<double> times;
    for (int step = 0; step < framesARound; ++step) {
        QElapsedTimer timer;
        timer.start();
        zoom(step);
        pair.widget.repaint();
        const int leftBefore = left.painted;
        const int rightBefore = right.painted;
        while (left.painted == leftBefore || right.painted == rightBefore)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2); // milliseconds
}

qint64 ownMemory()
{
    return footprintOf(QCoreApplication::applicationPid()).memory;
}

// What a picture that has been read keeps: all of its sizes, and the bytes as they came.
void benchMemory(BenchReport &report)
{
    const QByteArray bytes = encodedImage(drawnPhotograph(megapixels24), "JPEG", photographQuality);
    malloc_trim(0);
    const qint64 before = ownMemory();
    const auto picture = imaging::readPicture(bytes, QStringLiteral("photograph"));
    malloc_trim(0);
    const double grown = double(ownMemory() - before);
    report.ratio(QStringLiteral("picture-24mp-memory-vs-decoded"),
                 grown / double((*picture)->pyramid.levels.constFirst().sizeInBytes()), 1.5,
                 QStringLiteral("the decoded picture's bytes"));
}

} // namespace

void benchCanvasFrames(BenchReport &report)
{
    benchMemory(report);
    Pair<PlainSide> plain;
    Pair<ImageCanvas> pair;
    CompareBench bench(pair.left, pair.right);
    pair.left->setPicture(pictureOf(drawnPhotograph(megapixels24), "JPEG", photographQuality));
    pair.right->setPicture(pair.left->picture());
    LocatedFace face;
    face.leftEye = {0.45, 0.4};
    face.rightEye = {0.55, 0.4};
    pair.left->setFace(face);
    pair.right->setFace(face);
    bench.frameFaces();
    const auto pan = [&](int frame) {
        pair.left->panBy({frame < framesARound / 2 ? 3.0 : -3.0, 2.0 * (frame % 2) - 1});
    };
    const auto zoom = [&](int frame) {
        pair.left->zoomBy(frame < framesARound / 2 ? 1.02 : 1 / 1.02, pointer);
    };
    const auto measure = [&](const QString &name, const std::function<void(int)> &move, double limit) {
        FrameTimes ours;
        FrameTimes peer;
        for (int round = 0; round < rounds; ++round) { // in turns: the machine is not the same all the time
            peer.measure(plain.widget, [](int) {});
            ours.measure(pair.widget, move);
        }
        report.ratio(name + QStringLiteral("-frame-vs-drawimage"), ours.median() / peer.median(), limit,
                     QStringLiteral("QPainter::drawImage of two images as large as the views"));
        report.figure(name + QStringLiteral("-frame-worst"), ours.worst(), longestBlock,
                      QStringLiteral("ms"));
    };
    measure(QStringLiteral("canvas-pan"), pan, 1.5);
    measure(QStringLiteral("canvas-zoom"), zoom, 1.5);
    const auto measureZooms = [&](const QString &name, double limit) {
        report.figure(name + QStringLiteral("-shown"), medianOfZooms(pair, zoom), limit,
                      QStringLiteral("ms"));
    };
    measureZooms(QStringLiteral("canvas-zoom"), twoFrames);
    bench.setGrey(true);
    measure(QStringLiteral("canvas-grey"), pan, 2.5);
    bench.setLight({.brightness = 10, .contrast = 20, .localContrast = 50});
    measure(QStringLiteral("canvas-light"), pan, 2.5);
    measureZooms(QStringLiteral("canvas-light-zoom"), 2 * twoFrames);
    bench.setLight({});
    bench.setInnerFaceOnly(true);
    measure(QStringLiteral("canvas-mask"), pan, 2.5);
}

} // namespace countersign::bench
