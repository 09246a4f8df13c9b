#include "base/settings.h"
#include "support/guitest.h"
#include "ui/shell/shouldercare.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace countersign;

// A message bus of its own, on which the test is the desktop that locks its screen.
class TestScreenLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void lockedScreenCoversTheFaces_data();
    void lockedScreenCoversTheFaces();

private:
    Q_SLOT void hear(bool) { ++m_heard; }

    QProcess m_bus;
    int m_heard = 0; // what the desktop has told
};

void TestScreenLock::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed: the screen lock is not tested.");
    m_bus.start(program,
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QTRY_VERIFY(m_bus.canReadLine());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestScreenLock::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestScreenLock::lockedScreenCoversTheFaces_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::newRow("KDE and others") << QStringLiteral("org.freedesktop.ScreenSaver");
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.ScreenSaver");
}

void TestScreenLock::lockedScreenCoversTheFaces()
{
    QFETCH(QString, desktop);
    const Settings settings{QString()};
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    ShoulderCare care(settings);
    care.watchScreenLock();
    QVERIFY(QDBusConnection::sessionBus().connect({}, {}, desktop, QStringLiteral("ActiveChanged"), this,
                                                  SLOT(hear(bool))));
    m_heard = 0;
    const auto tell = [&desktop](bool locked) {
        QDBusConnection lock = QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("lock"));
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), desktop,
                                                          QStringLiteral("ActiveChanged"));
        message << locked;
        QVERIFY(lock.send(message));
    };
    tell(true);
    QTRY_VERIFY(care.isCovering());
    // Unlocked, it stays covered until the person who comes back presses a key.
    tell(false);
    QTRY_COMPARE(m_heard, 2);
    QVERIFY(care.isCovering());
    QTest::keyClick(&window, Qt::Key_Space);
    QTRY_VERIFY(!care.isCovering());
}

COUNTERSIGN_GUITEST_MAIN(TestScreenLock)
#include "tst_screenlock.moc"
