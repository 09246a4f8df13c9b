#include "models/picturefetcher.h"
#include "support/checkbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;

// The service that holds the pictures is a server that answers as it is told.
class TestPictureFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsFetchedOnceAndWithoutTheKey();
    void whatCannotBeShownIsSaid_data();
    void whatCannotBeShownIsSaid();
    void aForgottenPictureIsFetchedAnew();

private:
    static Fault image(int shade)
    {
        return Fault::answer(200, drawnPicture(shade)->bytes, {{"Content-Type", "image/png"}});
    }
};

void TestPictureFetcher::aPictureIsFetchedOnceAndWithoutTheKey()
{
    CheckBench bench({image(40)});
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    PictureFetcher pictures(bench.service);
    const QSignalSpy fetched(&pictures, &PictureFetcher::fetched);
    const QUrl address = bench.server.url(QStringLiteral("/media/face.png"));
    QVERIFY(!pictures.picture({}));
    QVERIFY(!pictures.picture(address));
    QVERIFY(!pictures.picture(address)); // already on its way
    QTRY_COMPARE(fetched.size(), 1);
    const imaging::PicturePtr picture = pictures.picture(address);
    QVERIFY(picture);
    QCOMPARE(picture->uprightSize, QSize(80, 60));
    QCOMPARE(bench.server.seen().size(), 1);
    QVERIFY2(bench.server.seen().first().header("x-api-key").isEmpty(), "the address is its own key");
}

void TestPictureFetcher::whatCannotBeShownIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("expired") << 403 << QByteArray("<Error>expired</Error>");
    QTest::newRow("no picture") << 200 << QByteArray("<html>Sign in</html>");
    QTest::newRow("cut off") << 200 << drawnPicture(40)->bytes.first(60);
}

// And tried again when it is asked for again: a case that is opened anew may have better luck.
void TestPictureFetcher::whatCannotBeShownIsSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    CheckBench bench({Fault::answer(status, body), image(40)});
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    PictureFetcher pictures(bench.service);
    const QSignalSpy failed(&pictures, &PictureFetcher::failed);
    const QSignalSpy fetched(&pictures, &PictureFetcher::fetched);
    const QUrl address = bench.server.url(QStringLiteral("/media/face.png"));
    QVERIFY(!pictures.picture(address));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().last().toString().isEmpty());
    QVERIFY(!pictures.picture(address));
    QTRY_COMPARE(fetched.size(), 1);
    QVERIFY(pictures.picture(address));
}

void TestPictureFetcher::aForgottenPictureIsFetchedAnew()
{
    CheckBench bench({image(40), image(90)});
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    PictureFetcher pictures(bench.service);
    const QSignalSpy fetched(&pictures, &PictureFetcher::fetched);
    const QUrl address = bench.server.url(QStringLiteral("/media/face.png"));
    pictures.picture(address);
    QTRY_COMPARE(fetched.size(), 1);
    const QByteArray before = pictures.picture(address)->sha256;
    pictures.forget(address);
    QVERIFY(!pictures.picture(address));
    QTRY_COMPARE(fetched.size(), 2);
    QVERIFY(pictures.picture(address)->sha256 != before);
}

QTEST_MAIN(TestPictureFetcher)
#include "tst_picturefetcher.moc"
