#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/drawnphotograph.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"

#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QTemporaryDir>

#include <turbojpeg.h>

namespace countersign::bench {

namespace {

constexpr int eighths = 2; // 1500 x 1000, the least multiple that is not below limits::previewSide
constexpr int showings = 7;

QByteArray writePhotograph(const QString &path)
{
    drawnPhotograph(megapixels24).save(path, "JPEG", photographQuality);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void decodeByTurboJpeg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the photograph");
    const QByteArray bytes = file.readAll();
    const int width = megapixels24.width() * eighths / 8;
    const int height = megapixels24.height() * eighths / 8;
    QImage image(width, height, QImage::Format_RGB32);
    const tjhandle decoder = tjInitDecompress();
    tjDecompress2(decoder, reinterpret_cast<const unsigned char *>(bytes.constData()), ulong(bytes.size()),
                  image.bits(), width, int(image.bytesPerLine()), height, TJPF_BGRX, 0);
    tjDestroy(decoder);
}

// Ends `loop` with the first paint that shows the next photograph.
class PaintWatch : public QObject
{
public:
    PaintWatch(FaceSlot &slot, QEventLoop &loop)
        : m_loop(loop)
    {
        QObject::connect(&slot, &FaceSlot::previewingChanged, this, [this](bool shown) { m_armed = shown; });
        slot.canvas()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_armed && event->type() == QEvent::Paint) {
            m_armed = false;
            // Queued, so that the paint itself counts.
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QEventLoop &m_loop;
    bool m_armed = false;
};

} // namespace

void benchPhotoVisible(BenchReport &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photograph.jpg"));
    writePhotograph(path);
    FaceSlot slot{QString()};
    slot.resize(1200, 900);
    slot.show();
    QEventLoop loop;
    const PaintWatch watch(slot, loop);
    const auto show = [&] {
        slot.load(path);
        loop.exec();
    };
    const auto settle = [&] {
        QEventLoop whole;
        QObject::connect(&slot, &FaceSlot::pictureChanged, &whole, &QEventLoop::quit);
        whole.exec();
    };
    const double ratio = medianRatio(
        showings, show, [&] { decodeByTurboJpeg(path); }, settle);
    report.ratio(QStringLiteral("photo-24mp-visible-vs-turbojpeg"), ratio, 1.3,
                 QStringLiteral("libjpeg-turbo decoding the file at the same scale"));
}

} // namespace countersign::bench
