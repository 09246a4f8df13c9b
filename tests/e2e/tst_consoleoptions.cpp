#include <QProcess>
#include <QTest>

// The console's options as a shell meets them.
class TestConsoleOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpSpeaksTheLanguageOfTheRun_data();
    void helpSpeaksTheLanguageOfTheRun();
    void refusesWhatCannotBeUsed_data();
    void refusesWhatCannotBeUsed();
};

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

Ended runConsole(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(COUNTERSIGN_BIN "/countersign"), arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

void TestConsoleOptions::helpSpeaksTheLanguageOfTheRun_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("console");
    QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("consola");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("控制台");
}

void TestConsoleOptions::helpSpeaksTheLanguageOfTheRun()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const Ended help = runConsole({QStringLiteral("--language"), language, QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.contains(word), qPrintable(help.out));
    QVERIFY(help.out.contains(QStringLiteral("--tour")));
}

void TestConsoleOptions::refusesWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("hint");
    QTest::newRow("language") << QStringLiteral("--language") << QStringLiteral("tlh")
                              << QStringLiteral("zh_CN");
    QTest::newRow("profile") << QStringLiteral("--profile") << QStringLiteral("cloud")
                             << QStringLiteral("computer");
    QTest::newRow("theme") << QStringLiteral("--theme") << QStringLiteral("pink") << QStringLiteral("dark");
}

void TestConsoleOptions::refusesWhatCannotBeUsed()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, hint);
    const Ended refused = runConsole({option, value});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(value) && refused.err.contains(hint), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(TestConsoleOptions)
#include "tst_consoleoptions.moc"
