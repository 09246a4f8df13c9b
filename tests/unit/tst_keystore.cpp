#include "base/limits.h"
#include "secrets/keystore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace countersign;
using namespace countersign::secrets;

class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryKeepsForThisRun();
    void withoutAKeychainKeysLiveInMemory();
    void anEmptyStoreAnswersInTime();
};

namespace {

template<class T>
Result<T> endOf(const Call<T> &call)
{
    const bool ended = QTest::qWaitFor([&call] { return call.future().isFinished(); }, 60'000);
    return ended ? call.future().result() : failure(ErrorKind::Internal, QStringLiteral("never ended"));
}

void keepsAndForgets(KeyStore &store)
{
    const QString didit = QStringLiteral("didit");
    QCOMPARE(endOf(store.read(didit)).value(), QByteArray());
    QCOMPARE(endOf(store.write(didit, "first")).value(), false); // the person must be told
    QCOMPARE(endOf(store.read(didit)).value(), QByteArray("first"));
    QCOMPARE(endOf(store.write(didit, "second")).value(), false);
    QCOMPARE(endOf(store.read(didit)).value(), QByteArray("second"));
    QCOMPARE(endOf(store.read(QStringLiteral("other"))).value(), QByteArray());
    QCOMPARE(endOf(store.remove(didit)).value(), true);
    QCOMPARE(endOf(store.read(didit)).value(), QByteArray());
    QCOMPARE(endOf(store.remove(didit)).value(), true);
}

} // namespace

// A session bus that nobody listens on, so that the person's own keychain is never touched.
void TestKeyStore::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/countersign-test-bus");
    qunsetenv("DISPLAY");
    qunsetenv("KDE_FULL_SESSION");
    qunsetenv("GNOME_KEYRING_CONTROL");
}

void TestKeyStore::memoryKeepsForThisRun()
{
    keepsAndForgets(*makeMemoryKeyStore());
}

void TestKeyStore::withoutAKeychainKeysLiveInMemory()
{
    keepsAndForgets(*makeSystemKeyStore());
}

void TestKeyStore::anEmptyStoreAnswersInTime()
{
    const auto store = makeSystemKeyStore();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(endOf(store->read(QStringLiteral("didit"))));
    QVERIFY(!clock.hasExpired(std::chrono::milliseconds(4 * limits::keychainAnswer).count()));
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
