#include "base/limits.h"
#include "imaging/intake.h"
#include "support/encodedimage.h"
#include "support/guitest.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

constexpr QSize large(3200, 2000); // above limits::previewPixels

QByteArray encoded(const QSize &size, const QColor &colour, const char *format = "JPEG")
{
    return encodedImage(plainImage(size, colour), format);
}

// The colour that the middle of the canvas shows.
QColor shownBy(FaceSlot &slot)
{
    const QImage shot = slot.canvas()->grab().toImage();
    return shot.pixelColor(shot.width() / 2, shot.height() / 2);
}

QString noticeOf(const FaceSlot &slot)
{
    return slot.findChild<QLabel *>(QStringLiteral("slotNotice"))->text();
}

} // namespace

class TestFaceSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_slot.reset(); }
    void largePhotographShowsReducedFirst();
    void smallPictureShowsAtOnce();
    void refusedPictureLeavesTheFormerOne();
    void damagedPhotographGivesTheFormerOneBack();
    void laterPictureWins();
    void pictureFromOutsideEndsTheFirstLook();
    void dropTakesTheBestThatIsOffered_data();
    void dropTakesTheBestThatIsOffered();
    void droppedAddressIsFetched();
    void pasteTakesAPicture();

private:
    void drop(QMimeData *mime);

    std::unique_ptr<FaceSlot> m_slot;
};

void TestFaceSlot::init()
{
    m_slot = std::make_unique<FaceSlot>(QStringLiteral("Probe"));
    m_slot->resize(600, 500);
    m_slot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_slot.get()));
}

void TestFaceSlot::largePhotographShowsReducedFirst()
{
    const QSignalSpy previewing(m_slot.get(), &FaceSlot::previewingChanged);
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    QColor firstLook;
    connect(m_slot.get(), &FaceSlot::previewingChanged, m_slot.get(), [&](bool shown) {
        if (shown) {
            QVERIFY2(!m_slot->picture(), "a first look is no picture that could be sent");
            firstLook = shownBy(*m_slot);
        }
    });
    m_slot->loadBytes(encoded(large, Qt::blue), QStringLiteral("large.jpg"));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(previewing.size(), 2);
    QCOMPARE(previewing.at(0).at(0).toBool(), true);
    QCOMPARE(previewing.at(1).at(0).toBool(), false);
    QVERIFY2(firstLook.blue() > 200 && firstLook.red() < 50, qPrintable(firstLook.name()));
    QCOMPARE(m_slot->picture()->uprightSize, large);
    QCOMPARE(m_slot->picture()->pyramid.levels.first().size(), large);
}

void TestFaceSlot::smallPictureShowsAtOnce()
{
    const QSignalSpy previewing(m_slot.get(), &FaceSlot::previewingChanged);
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    m_slot->loadBytes(encoded({400, 300}, Qt::blue), QStringLiteral("small.jpg"));
    QTRY_COMPARE(taken.size(), 1);
    QVERIFY(previewing.isEmpty());
}

void TestFaceSlot::refusedPictureLeavesTheFormerOne()
{
    m_slot->setPicture(imaging::readPicture(encoded({400, 300}, Qt::red, "PNG"), {}).value_or(nullptr));
    const imaging::PicturePtr former = m_slot->picture();
    const QSignalSpy refused(m_slot.get(), &FaceSlot::refused);
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    m_slot->loadBytes("not a picture", QStringLiteral("text.jpg"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_slot->picture(), former);
    QVERIFY(taken.isEmpty());
    QVERIFY(!noticeOf(*m_slot).isEmpty());
}

// Its first look may come through; the whole does not.
void TestFaceSlot::damagedPhotographGivesTheFormerOneBack()
{
    m_slot->setPicture(imaging::readPicture(encoded({400, 300}, Qt::red, "PNG"), {}).value_or(nullptr));
    const imaging::PicturePtr former = m_slot->picture();
    const QSignalSpy refused(m_slot.get(), &FaceSlot::refused);
    QByteArray cut = encoded(large, Qt::blue);
    cut.truncate(cut.size() / 2);
    m_slot->loadBytes(cut, QStringLiteral("cut.jpg"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_slot->picture(), former);
    QCOMPARE(shownBy(*m_slot), QColor(Qt::red));
}

void TestFaceSlot::laterPictureWins()
{
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    m_slot->loadBytes(encoded(large, Qt::blue), QStringLiteral("slow.jpg"));
    m_slot->loadBytes(encoded({400, 300}, Qt::red, "PNG"), QStringLiteral("quick.png"));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(m_slot->picture()->name, QStringLiteral("quick.png"));
    QCOMPARE(shownBy(*m_slot), QColor(Qt::red));
}

void TestFaceSlot::pictureFromOutsideEndsTheFirstLook()
{
    const auto other = imaging::readPicture(encoded({400, 300}, Qt::red, "PNG"), {}).value_or(nullptr);
    const QSignalSpy previewing(m_slot.get(), &FaceSlot::previewingChanged);
    connect(m_slot.get(), &FaceSlot::previewingChanged, m_slot.get(), [&](bool shown) {
        if (shown)
            m_slot->setPicture(other);
    });
    m_slot->loadBytes(encoded(large, Qt::blue), QStringLiteral("large.jpg"));
    QTRY_COMPARE(previewing.size(), 2);
    QCOMPARE(m_slot->picture(), other);
    QCOMPARE(shownBy(*m_slot), QColor(Qt::red));
}

// As a file manager or a browser drops it; takes `mime`.
void TestFaceSlot::drop(QMimeData *mime)
{
    const std::unique_ptr<QMimeData> owned(mime);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_slot.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_slot.get(), &event);
}

void TestFaceSlot::dropTakesTheBestThatIsOffered_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("format");
    const QByteArray jpeg = encoded({60, 40}, Qt::red);
    QTest::newRow("encoded bytes") << QStringLiteral("image/jpeg") << jpeg << QByteArray("jpeg");
    QTest::newRow("data address") << QStringLiteral("text/uri-list")
                                  << "data:image/jpeg;base64," + jpeg.toBase64() << QByteArray("jpeg");
}

void TestFaceSlot::dropTakesTheBestThatIsOffered()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, format);
    auto *mime = new QMimeData;
    mime->setData(type, data);
    drop(mime);
    QTRY_VERIFY(m_slot->picture());
    QCOMPARE(m_slot->picture()->format, format);
    QCOMPARE(m_slot->picture()->uprightSize, QSize(60, 40));
}

void TestFaceSlot::droppedAddressIsFetched()
{
    const QUrl address(QStringLiteral("https://pictures.example/face.jpg"));
    const auto dropAddress = [this, address] {
        auto *mime = new QMimeData;
        mime->setUrls({address});
        drop(mime);
    };
    dropAddress();
    QVERIFY(noticeOf(*m_slot).contains(QLatin1String("Save the picture")));
    const CallSource<QByteArray> source;
    QUrl asked;
    m_slot->setFetch([&](const QUrl &url) {
        asked = url;
        return Call<QByteArray>(source);
    });
    dropAddress();
    QCOMPARE(asked, address);
    QVERIFY(noticeOf(*m_slot).contains(QLatin1String("pictures.example")));
    source.finish(encoded({60, 40}, Qt::red));
    QTRY_VERIFY(m_slot->picture());
    m_slot->setFetch([](const QUrl &) { return Call<QByteArray>::finished(failure(ErrorKind::Offline)); });
    dropAddress();
    QTRY_VERIFY(noticeOf(*m_slot).contains(QLatin1String("could not be fetched")));
    QVERIFY2(m_slot->picture(), "the former one stays");
}

void TestFaceSlot::pasteTakesAPicture()
{
    QGuiApplication::clipboard()->setImage(plainImage({60, 40}, Qt::red));
    m_slot->paste();
    QTRY_VERIFY(m_slot->picture());
    QCOMPARE(m_slot->picture()->uprightSize, QSize(60, 40));
}

COUNTERSIGN_GUITEST_MAIN(TestFaceSlot)
#include "tst_faceslot.moc"
