#include "base/settings.h"
#include "engine/httpcaller.h"
#include "review/recordexport.h"
#include "review/reviewstore.h"
#include "support/cliprogram.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"
#include "support/faultserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

QList<QByteArray> linesOf(const QByteArray &text)
{
    return text.trimmed().split('\n');
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
    void languages();
    void wrongUsage_data();
    void wrongUsage();
    void thresholdOutOfRangeIsNamed();
    void badInput_data();
    void badInput();
    void wrongKey();
    void nobodyThere();
    void profileIsTheConsolesUnlessNamed();
    void keyIsNoArgument();
    void withoutNetworksTheErrorSaysSo();
    void longListsAreReadToTheirEnd();
    void jsonIsTheServicesOwnAnswer();
    void controlCharactersAreShownNotObeyed();
    void pathOfTheAddressStays();
    void statusesOfASession_data();
    void statusesOfASession();
    void registrationSurvivesAWrongCode();
    void registrationGivesUp_data();
    void registrationGivesUp();
    void casesAreMadeFromAFolderAndATable();
    void recordsAreVerified();
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
    for (int code = 0; code <= 11; ++code)
        QVERIFY2(help.out.contains("\n  " + QByteArray::number(code) + ' '),
                 QByteArray::number(code).constData());
    QVERIFY(help.out.contains("still open"));
    for (const auto *word : {"match", "search", "age", "add-face", "sessions", "balance", "register",
                             "--json", "--limit", "--offset"})
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
    const auto row = [](const char *name, const QString &words) {
        QTest::newRow(name) << words.split(QLatin1Char(' '));
    };
    row("score over 100", QStringLiteral("match a.jpg b.jpg --threshold 150"));
    row("score under 0", QStringLiteral("match a.jpg b.jpg --threshold=-1"));
    row("score of nothing", QStringLiteral("match a.jpg b.jpg --threshold nan"));
    row("age over 100", QStringLiteral("age a.jpg --threshold 101"));
    row("search has no threshold", QStringLiteral("search a.jpg --threshold 50"));
    row("lists of a status", QStringLiteral("lists --status Approved"));
    row("lists of something", QStringLiteral("lists people"));
    row("sessions of something", QStringLiteral("sessions people"));
    row("no session", QStringLiteral("sessions show"));
    row("case of one picture", QStringLiteral("case new a.jpg"));
    row("import of nothing", QStringLiteral("case import"));
    row("case alone", QStringLiteral("case"));
    row("audit alone", QStringLiteral("audit"));
    row("audit of two files", QStringLiteral("audit verify a b"));
    row("export to nowhere", QStringLiteral("audit export"));
    row("no rows", QStringLiteral("sessions --limit 0"));
    row("rows in words", QStringLiteral("lists --limit all"));
    row("before the start", QStringLiteral("lists --offset=-1"));
    row("unknown language", QStringLiteral("lists --language tlh"));
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

void TestCli::thresholdOutOfRangeIsNamed()
{
    const Ended ended = run({QStringLiteral("match"), QStringLiteral("a"), QStringLiteral("b"),
                             QStringLiteral("--threshold"), QStringLiteral("150")});
    QCOMPARE(ended.err.trimmed(),
             QByteArray("--threshold takes a number from 0 to 100, for ages a whole one."));
}

void TestCli::languages()
{
    const auto help = [](const char *tag) {
        return runProgram({QStringLiteral("--help"), QStringLiteral("--language"), QString::fromLatin1(tag)},
                          {});
    };
    const QByteArray english = help("en").out;
    for (const auto *tag : {"es", "zh_CN"}) {
        QCOMPARE(help(tag).code, 0);
        QVERIFY2(help(tag).out != english, tag);
    }
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

void TestCli::profileIsTheConsolesUnlessNamed()
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    const QStringList balance{QStringLiteral("balance")};
    Settings(config.filePath(QStringLiteral("countersign/countersign.ini")))
        .setProfileId(QStringLiteral("didit"));
    QCOMPARE(runProgram(balance, {}).code, 5); // Didit, and nobody gave its key
    const Ended own = runProgram(
        balance + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("own"))}, {});
    QCOMPARE(own.code, 0);
    qunsetenv("XDG_CONFIG_HOME");
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

void TestCli::longListsAreReadToTheirEnd()
{
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    HttpCaller caller(engine.base(), engine.key());
    constexpr int made = 130;
    for (int i = 0; i < made; ++i)
        QCOMPARE(caller
                     .send("POST", QStringLiteral("/v3/lists/"),
                           {{QStringLiteral("name"), QStringLiteral("list %1 of many").arg(i)},
                            {QStringLiteral("list_type"), QStringLiteral("custom")},
                            {QStringLiteral("entry_type"), QStringLiteral("key")}})
                     .status,
                 201);
    const auto lists = [&engine](const QStringList &options) {
        return runProgram(
            QStringList{QStringLiteral("--base-url"), engine.base().toString(), QStringLiteral("lists")} +
                options,
            engine.key());
    };
    const Ended whole = lists({});
    QCOMPARE(whole.code, 0);
    QCOMPARE(whole.out.count("of many"), made);
    QVERIFY(whole.err.isEmpty());
    const auto rows = linesOf(whole.out).size() - 1; // without the head

    const Ended some = lists(
        {QStringLiteral("--limit"), QStringLiteral("120"), QStringLiteral("--offset"), QStringLiteral("3")});
    QCOMPARE(some.code, 0);
    QCOMPARE(linesOf(some.out).size() - 1, 120);
    QVERIFY(some.err.contains("--offset 123"));
    QCOMPARE(linesOf(some.out).last(), linesOf(whole.out).at(123));

    const Ended rest = lists({QStringLiteral("--offset"), QStringLiteral("123")});
    QCOMPARE(linesOf(rest.out).size() - 1, rows - 123);
    QVERIFY(rest.err.isEmpty());

    const Ended json = lists({QStringLiteral("--json")});
    QCOMPARE(linesOf(json.out).size(), 2); // pages
    QCOMPARE(json.out.count("of many"), made);
}

void TestCli::jsonIsTheServicesOwnAnswer()
{
    HttpCaller caller(m_engine.base(), m_engine.key());
    for (const auto *command : {"lists", "sessions"}) {
        const Ended ended = run({QLatin1String(command), QStringLiteral("--json")});
        QCOMPARE(ended.code, 0);
        const QByteArray own =
            caller.get(QStringLiteral("/v3/%1/?limit=100&offset=0").arg(QLatin1String(command))).body;
        QCOMPARE(ended.out, own + '\n');
    }
    // Keys in the service's order and numbers in its spelling, on one line.
    FaultServer service({Fault::answer(
        200, "{ \"results\" : [\n{\"uuid\":\"l 1\", \"b\":1.50,\"a\":12345678901234567890}]}")});
    const Ended ended = runProgram({QStringLiteral("--base-url"), service.url({}).toString(),
                                    QStringLiteral("lists"), QStringLiteral("--json")},
                                   "k");
    QCOMPARE(ended.out,
             QByteArray("{\"results\":[{\"uuid\":\"l 1\",\"b\":1.50,\"a\":12345678901234567890}]}\n"));
}

void TestCli::controlCharactersAreShownNotObeyed()
{
    HttpCaller caller(m_engine.base(), m_engine.key());
    const QString name = QStringLiteral("a\x1b[2Jb\u009bc\u202ed\ne");
    QCOMPARE(caller
                 .send("POST", QStringLiteral("/v3/lists/"),
                       {{QStringLiteral("name"), name},
                        {QStringLiteral("list_type"), QStringLiteral("custom")},
                        {QStringLiteral("entry_type"), QStringLiteral("key")}})
                 .status,
             201);
    const QString shown = QString::fromUtf8(run({QStringLiteral("lists")}).out);
    QVERIFY(shown.contains(QStringLiteral("a\u241b[2Jb<U+009B>c<U+202E>d\u240ae")));
    const QByteArray json = run({QStringLiteral("lists"), QStringLiteral("--json")}).out;
    QVERIFY(!json.contains('\x1b') && !QString::fromUtf8(json).contains(QChar(0x9b)));
    bool found = false;
    for (const QJsonValue list :
         QJsonDocument::fromJson(json).object().value(QStringLiteral("results")).toArray())
        found = found || list.toObject().value(QStringLiteral("name")).toString() == name;
    QVERIFY(found);
    // What a service says in an error, and a file's name.
    FaultServer service({Fault::answer(400, R"({"detail":"no\u001b]0;title\u0007"})")});
    const Ended refused =
        runProgram({QStringLiteral("--base-url"), service.url({}).toString(), QStringLiteral("lists")}, "k");
    QCOMPARE(refused.code, 8);
    const Ended missing = run({QStringLiteral("age"), QStringLiteral("no\x1b[31m.jpg")});
    QCOMPARE(missing.code, 4);
    for (const Ended &ended : {refused, missing})
        QVERIFY(!ended.err.contains('\x1b') && ended.err.contains("no\u241b"));
}

void TestCli::pathOfTheAddressStays()
{
    FaultServer proxy({Fault::answer(200, R"({"results":[]})")});
    QCOMPARE(runProgram({QStringLiteral("--base-url"), proxy.url(QStringLiteral("/didit/")).toString(),
                         QStringLiteral("sessions")},
                        "k")
                 .code,
             0);
    QVERIFY(proxy.seen().first().path.startsWith("/didit/v3/sessions/?"));
}

void TestCli::statusesOfASession_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("approved") << QByteArray("Approved") << 0;
    QTest::newRow("declined") << QByteArray("Declined") << 1;
    QTest::newRow("in review") << QByteArray("In Review") << 2;
    QTest::newRow("open") << QByteArray("In Progress") << 2;
    QTest::newRow("asked again") << QByteArray("Resubmitted") << 2;
    QTest::newRow("closed") << QByteArray("Kyc Expired") << 2;
    QTest::newRow("unknown") << QByteArray("Approved by nobody") << 2;
}

// The engine's own sessions have verdicts only; a service in its place has the rest.
void TestCli::statusesOfASession()
{
    QFETCH(QByteArray, status);
    QFETCH(int, code);
    FaultServer service(
        {Fault::answer(200, R"({"session_id":"s1","session_number":7,"status":")" + status + "\"}")});
    QCOMPARE(runProgram({QStringLiteral("--base-url"), service.url({}).toString(), QStringLiteral("sessions"),
                         QStringLiteral("show"), QStringLiteral("s1")},
                        "k")
                 .code,
             code);
}

// Didit's account service cannot be had here, so a scripted one stands in for it.
void TestCli::registrationSurvivesAWrongCode()
{
    FaultServer accounts({Fault::answer(201, R"({"message":"sent","email":"a@example.com"})"),
                          Fault::answer(400, R"({"detail":"Wrong code."})"), Fault::answer(200),
                          Fault::answer(200, R"({"application":{"name":"acme","api_key":"the-key"}})")});
    const QByteArray input = "a@example.com\nGood-pass1\n000000\n12\n\n123456\n";
    const Ended ended = runProgram(
        {QStringLiteral("--base-url"), accounts.url({}).toString(), QStringLiteral("register")}, {}, input);
    QCOMPARE(ended.code, 0);
    // Without a keychain the key is printed, alone, so that it is not lost.
    QCOMPARE(ended.out, QByteArray("the-key\n"));
    QVERIFY(ended.err.contains("Wrong code.") && ended.err.contains("6 characters") &&
            ended.err.contains("no keychain"));
    QVERIFY(!ended.err.contains("the-key") && !ended.err.contains("Good-pass1"));
    QStringList calls;
    for (const SeenRequest &seen : accounts.seen())
        calls.append(QString::fromLatin1(seen.path).section(QLatin1Char('/'), -2, -2));
    // The code of two characters stays here.
    QCOMPARE(calls, QStringList({QStringLiteral("register"), QStringLiteral("verify-email"),
                                 QStringLiteral("resend-otp"), QStringLiteral("verify-email")}));
}

void TestCli::registrationGivesUp_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("calls");
    const QByteArray who = "a@example.com\nGood-pass1\n";
    QTest::newRow("no input") << QByteArray() << 400 << 11 << 0;
    QTest::newRow("no e-mail") << QByteArray("nobody\nGood-pass1\n") << 400 << 8 << 0;
    QTest::newRow("weak password") << QByteArray("a@example.com\nweak\n") << 400 << 8 << 0;
    QTest::newRow("end instead of a code") << who << 400 << 11 << 1;
    QTest::newRow("wrong for ever") << who + QByteArray("000000\n").repeated(9) << 400 << 8 << 6;
    QTest::newRow("answer that cannot be read") << who + QByteArray("000000\n").repeated(9) << 200 << 9 << 2;
}

void TestCli::registrationGivesUp()
{
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(int, calls);
    FaultServer accounts({Fault::answer(201), Fault::answer(status, R"({"detail":"Wrong code."})")});
    const Ended ended = runProgram(
        {QStringLiteral("--base-url"), accounts.url({}).toString(), QStringLiteral("register")}, {}, input);
    QCOMPARE(ended.code, code);
    QCOMPARE(accounts.seen().size(), calls);
    QVERIFY(ended.out.isEmpty() && !ended.err.trimmed().isEmpty());
}

void TestCli::casesAreMadeFromAFolderAndATable()
{
    EngineFixture engine(EngineFixture::Networks::BuiltIn);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    const QStringList at{QStringLiteral("--base-url"), engine.base().toString()};
    const QTemporaryDir folder;
    const QByteArray face = drawnPortraitFile(QStringLiteral("ana-selfie"));
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(QStringLiteral("cases/ana/selfie.png"), face));
    QVERIFY(put(QStringLiteral("cases/ana/document.png"), face));
    const Ended imported =
        runProgram(at + QStringList{QStringLiteral("case"), QStringLiteral("import"),
                                    folder.filePath(QStringLiteral("cases")), QStringLiteral("--json")},
                   engine.key());
    QCOMPARE(imported.code, 2);
    const QJsonObject made = QJsonDocument::fromJson(imported.out).object();
    QCOMPARE(made.value(QStringLiteral("vendor_data")).toString(), QStringLiteral("ana"));
    QVERIFY(!made.value(QStringLiteral("face_matches")).toArray().isEmpty());

    QVERIFY(put(QStringLiteral("cases.csv"),
                "selfie,document,vendor_data\ncases/ana/selfie.png,"
                "cases/ana/document.png,one\ncases/ana/selfie.png,missing.png,two\n"));
    const Ended table = runProgram(at + QStringList{QStringLiteral("case"), QStringLiteral("import"),
                                                    folder.filePath(QStringLiteral("cases.csv"))},
                                   engine.key());
    QCOMPARE(table.code, 4); // of one line
    QCOMPARE(table.out.count("\nCase "), 1);
    QVERIFY(table.err.contains("missing.png"));

    QVERIFY(put(QStringLiteral("half/ana/selfie.png"), face));
    const Ended half = runProgram(at + QStringList{QStringLiteral("case"), QStringLiteral("import"),
                                                   folder.filePath(QStringLiteral("half"))},
                                  engine.key());
    QCOMPARE(half.code, 4);
    QVERIFY(half.err.contains("ana"));

    FaultServer elsewhere({Fault::answer(404, R"({"detail":"Not found."})")});
    const Ended foreign =
        runProgram({QStringLiteral("--base-url"), elsewhere.url(QString()).toString(), QStringLiteral("case"),
                    QStringLiteral("new"), folder.filePath(QStringLiteral("cases/ana/selfie.png")),
                    folder.filePath(QStringLiteral("cases/ana/document.png"))},
                   "k");
    QCOMPARE(foreign.code, 4);
    QVERIFY2(foreign.err.contains("computer"), foreign.err.constData());
}

void TestCli::recordsAreVerified()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    {
        auto store = ReviewStore::open(places);
        QVERIFY(store);
        RecordEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 3; ++i)
            QVERIFY((*store)->add(entry));
    }
    const QString file = folder.filePath(QStringLiteral("record.jsonl"));
    QVERIFY(exportRecordLines(places, file));
    const QString key = QString::fromLatin1(recordPublicKey(places).value_or(QByteArray()).toHex());
    const QStringList verify{QStringLiteral("audit"), QStringLiteral("verify"), file};
    QCOMPARE(run(verify + QStringList{QStringLiteral("--public-key"), key}).code, 0);
    QVERIFY(run(verify).err.contains("--public-key"));
    QCOMPARE(run(verify + QStringList{QStringLiteral("--public-key"), QString(64, QLatin1Char('a'))}).code,
             1);
    QFile tampered(file);
    QVERIFY(tampered.open(QIODevice::ReadWrite));
    QByteArray content = tampered.readAll();
    content[content.indexOf("\"number\":2")] = '\'';
    tampered.seek(0);
    tampered.write(content);
    tampered.close();
    const Ended found = run(verify + QStringList{QStringLiteral("--public-key"), key});
    QCOMPARE(found.code, 1);
    QVERIFY(found.out.contains("Entry 2"));
    const Ended json = run(verify + QStringList{QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(json.out).object().value(QStringLiteral("broken_at")).toInt(), 2);
    QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("/nonexistent")}).code,
             4);
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
    const Ended sessions =
        run({QStringLiteral("sessions"), QStringLiteral("--status"), QStringLiteral("Declined"),
             QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--json")});
    const QString id = QJsonDocument::fromJson(sessions.out)
                           .object()
                           .value(QStringLiteral("results"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QStringLiteral("session_id"))
                           .toString();
    const Ended shown = run({QStringLiteral("sessions"), QStringLiteral("show"), id});
    QCOMPARE(shown.code, 1);
    QVERIFY(shown.out.contains("Declined"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
