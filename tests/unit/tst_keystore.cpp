#include "secrets/keystore.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace countersign;
using namespace countersign::secrets;

class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryKeepsForThisRun();
    void withoutAKeychainKeysLiveInMemory();
    void aKeychainThatNeverAnswersIsNotWaitedFor();
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

// A bus that takes connections and then says nothing.
void TestKeyStore::aKeychainThatNeverAnswersIsNotWaitedFor()
{
    const QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(QStringLiteral("bus"))));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + silent.fullServerName().toUtf8());
    QTimer pulse;
    int beats = 0;
    connect(&pulse, &QTimer::timeout, this, [&beats] { ++beats; });
    pulse.start(10);

    const auto store = makeSystemKeyStore();
    const QString didit = QStringLiteral("didit");
    QCOMPARE(endOf(store->write(didit, "key")).value(), false);
    if (silent.hasPendingConnections()) // a backend that speaks to the bus is installed
        QVERIFY2(beats > 10, "the event loop stood still");
    QCOMPARE(endOf(store->read(didit)).value(), QByteArray("key"));
    if (silent.hasPendingConnections()) {
        // Nobody knows whether it forgot.
        const auto removed = endOf(store->remove(didit));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Storage);
    }
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
