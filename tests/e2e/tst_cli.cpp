#include "support/enginefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended runProgram(const QStringList &arguments, const QByteArray &key)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COUNTERSIGN_API_KEY"), QString::fromUtf8(key));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COUNTERSIGN_BIN "/countersign-cli"), arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString photograph(const QString &name)
{
    return QStringLiteral(COUNTERSIGN_SHARED "/faces/chips/") + name;
}

} // namespace

// The command line as its users meet it: the real program against the real engine.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpNamesEveryExitStatus();
    void wrongUsage_data();
    void wrongUsage();
    void badInput_data();
    void badInput();
    void wrongKey();
    void nobodyThere();
    void keyIsNoArgument();
    void withoutNetworksTheErrorSaysSo();
    void theMainJob();

private:
    Ended run(const QStringList &arguments) const;
    QString file(const QString &name, const QByteArray &bytes) const;

    EngineFixture m_engine;
    QTemporaryDir m_folder;
};

Ended TestCli::run(const QStringList &arguments) const
{
    return runProgram(QStringList{QStringLiteral("--base-url"), m_engine.base().toString()} + arguments,
                      m_engine.key());
}

QString TestCli::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestCli::initTestCase()
{
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
}

void TestCli::helpNamesEveryExitStatus()
{
    const Ended help = runProgram({QStringLiteral("--help")}, {});
    QCOMPARE(help.code, 0);
    for (const auto *word :
         {"match", "search", "age", "add-face", "sessions", "balance", "register", "--json", "11"})
        QVERIFY2(help.out.contains(word), word);
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("dance")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("lists"), QStringLiteral("--loud")};
    QTest::newRow("one picture to match") << QStringList{QStringLiteral("match"), QStringLiteral("a.jpg")};
    QTest::newRow("no reason") << QStringList{QStringLiteral("lists"), QStringLiteral("add-face"),
                                              QStringLiteral("blocklist"), QStringLiteral("a.jpg")};
    QTest::newRow("half a year") << QStringList{QStringLiteral("age"), QStringLiteral("a.jpg"),
                                                QStringLiteral("--threshold"), QStringLiteral("18.5")};
    QTest::newRow("threshold in words") << QStringList{QStringLiteral("age"), QStringLiteral("a.jpg"),
                                                       QStringLiteral("--threshold"), QStringLiteral("high")};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 3);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(ended.out.isEmpty());
}

void TestCli::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("0 bytes") << QByteArray();
    QTest::newRow("text named .jpg") << QByteArray("no picture");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7");
    QTest::newRow("cut JPEG") << QByteArray("\xFF\xD8\xFF\xE0 cut");
}

void TestCli::badInput()
{
    QFETCH(QByteArray, bytes);
    const Ended ended = run({QStringLiteral("age"), file(QStringLiteral("bad.jpg"), bytes)});
    QCOMPARE(ended.code, 4);
    QVERIFY(ended.err.contains("bad.jpg: "));
    QCOMPARE(run({QStringLiteral("age"), m_folder.filePath(QStringLiteral("missing.jpg"))}).code, 4);
    QCOMPARE(run({QStringLiteral("age"), m_folder.filePath(QStringLiteral("nothing*.jpg"))}).code, 4);
}

void TestCli::wrongKey()
{
    const Ended ended = runProgram(
        {QStringLiteral("--base-url"), m_engine.base().toString(), QStringLiteral("lists")}, "wrong");
    QCOMPARE(ended.code, 5);
    QVERIFY(ended.err.contains("key"));
}

void TestCli::nobodyThere()
{
    const Ended ended = runProgram(
        {QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("lists")}, "k");
    QCOMPARE(ended.code, 7);
    const Ended insecure = runProgram(
        {QStringLiteral("--base-url"), QStringLiteral("http://192.0.2.1"), QStringLiteral("lists")}, "k");
    QCOMPARE(insecure.code, 7);
}

void TestCli::keyIsNoArgument()
{
    QVERIFY(!runProgram({QStringLiteral("--help")}, {}).out.contains("--key"));
    QCOMPARE(run({QStringLiteral("lists"), QStringLiteral("--key"), QStringLiteral("k")}).code, 3);
}

void TestCli::withoutNetworksTheErrorSaysSo()
{
    EngineFixture bare(EngineFixture::Networks::None);
    QVERIFY2(bare.start(), qPrintable(bare.problem()));
    const QString picture =
        file(QStringLiteral("tiny.bmp"),
             QByteArray::fromHex("424d3a000000000000003600000028000000010000000100000001001800000000000400000"
                                 "000000000000000000000000000000000ffffff00"));
    const Ended ended = runProgram(
        {QStringLiteral("--base-url"), bare.base().toString(), QStringLiteral("match"), picture, picture},
        bare.key());
    QVERIFY(ended.code >= 8);
    QVERIFY(ended.err.contains("countersign-engine models"));
}

void TestCli::theMainJob()
{
    if (!m_engine.comparesFaces() || !QFile::exists(photograph(QStringLiteral("john_salley_01.jpg"))))
        QSKIP(qPrintable(m_engine.absence()));
    const QString one = photograph(QStringLiteral("john_salley_01.jpg"));
    const QString same = photograph(QStringLiteral("john_salley_02.jpg"));
    const QString other = photograph(QStringLiteral("john_schneider_01.jpg"));

    QCOMPARE(run({QStringLiteral("match"), one, same}).code, 0);
    QCOMPARE(run({QStringLiteral("match"), one, other}).code, 1);
    const Ended strict = run({QStringLiteral("match"), one, same, QStringLiteral("--threshold"),
                              QStringLiteral("100"), QStringLiteral("--json")});
    QCOMPARE(strict.code, 1);
    const QJsonObject answer = QJsonDocument::fromJson(strict.out).object();
    QCOMPARE(answer.value(QStringLiteral("face_match")).toObject().value(QStringLiteral("status")).toString(),
             QStringLiteral("Declined"));

    QCOMPARE(
        run({QStringLiteral("search"), one, QStringLiteral("--vendor-data"), QStringLiteral("first")}).code,
        0);
    QCOMPARE(run({QStringLiteral("search"), other}).code, 0);
    const Ended ranked =
        run({QStringLiteral("search"), same, QStringLiteral("--json"), QStringLiteral("--no-save")});
    const QJsonObject search =
        QJsonDocument::fromJson(ranked.out).object().value(QStringLiteral("face_search")).toObject();
    QCOMPARE(search.value(QStringLiteral("matches"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("vendor_data")),
             QJsonValue(QStringLiteral("first")));

    QCOMPARE(run({QStringLiteral("lists"), QStringLiteral("add-face"), QStringLiteral("blocklist"), one,
                  QStringLiteral("--comment"), QStringLiteral("test")})
                 .code,
             0);
    const Ended declined = run({QStringLiteral("search"), same});
    QCOMPARE(declined.code, 1);
    QVERIFY(declined.out.contains("blocklist"));
    // Several at once: the worst outcome wins, and patterns are expanded by the program itself.
    QCOMPARE(run({QStringLiteral("search"), other, same}).code, 1);
    const Ended ages = run({QStringLiteral("age"), photograph(QStringLiteral("john_schneider_0?.jpg")),
                            QStringLiteral("--no-save")});
    // Photographs from the web are no live captures, so any verdict may come; an error may not.
    QVERIFY(ages.code >= 0 && ages.code <= 2);
    QCOMPARE(ages.out.count("years"), 9);
    QVERIFY(run({QStringLiteral("sessions")}).out.contains("Declined"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
