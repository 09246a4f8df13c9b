#include "base/limits.h"
#include "imaging/intake.h"
#include "support/encodedimage.h"
#include "support/guitest.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"

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

private:
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

COUNTERSIGN_GUITEST_MAIN(TestFaceSlot)
#include "tst_faceslot.moc"
