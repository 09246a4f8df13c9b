#include "net/httpcalls.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::net;

// A certificate that nobody vouches for ends the call before a byte of it is sent.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownCertificateIsInsecure_data();
    void unknownCertificateIsInsecure();

private:
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("the openssl program, which makes this test's certificate, is not installed");
    QProcess maker;
    maker.setWorkingDirectory(m_folder.path());
    maker.start(openssl,
                QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout key "
                               "-out certificate")
                    .split(QLatin1Char(' ')));
    QVERIFY(maker.waitForFinished());
    QCOMPARE(maker.exitCode(), 0);
}

QByteArray TestTls::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTls::unknownCertificateIsInsecure_data()
{
    QTest::addColumn<bool>("creates");
    QTest::newRow("read") << false;
    QTest::newRow("creating call") << true;
}

void TestTls::unknownCertificateIsInsecure()
{
    QFETCH(bool, creates);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(QStringLiteral("certificate"))));
    configuration.setPrivateKey(QSslKey(read(QStringLiteral("key")), QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &heard] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] { heard += socket->readAll(); });
    });
    const QSignalSpy shakes(&server, &QSslServer::startedEncryptionHandshake);

    QUrl url(QStringLiteral("https://localhost/v3/thing/"));
    url.setPort(server.serverPort());
    HttpClient client;
    const auto outcome = endOf(client.send(creates ? onceTo(url) : readOf(url)));
    QCOMPARE(kindOf(outcome), QStringLiteral("insecure"));
    QCOMPARE(shakes.size(), 1); // and a refused certificate is not asked for twice
    QCOMPARE(heard, QByteArray());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
