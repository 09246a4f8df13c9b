#include "engine/facesets.h"
#include "engine/httpcaller.h"
#include "engine/jsonpath.h"
#include "engine/scriptedanalyser.h"
#include "support/enginefixture.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace countersign;

// The program itself, as its own process.
class TestEngineProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void handsOverAndEndsWithItsInput();
    void endsOnSigterm();
    void takenPortEndsWithASentence();
    void missingKeyEndsWithASentence();
    void wrongOptionsEndWithASentence_data();
    void wrongOptionsEndWithASentence();
    void aboutNamesTheNetworks();
    void killedEngineKeepsWhatItAnswered();
    void missingStoreKeyIsNeverReplaced();
    void withoutNetworksItSaysSo();
    void plainCurlGetsAnswers();
    void samePersonComesFirst();
    void blockedPersonIsDeclined();
    void spoofsAndFacelessPicturesAreTold();
    void logSaysNothingOfFaces();

private:
    QProcess *started(QProcess &process, const QStringList &arguments, const QByteArray &key = "key");
    static QByteArray photograph(const QString &name);

    std::unique_ptr<EngineFixture> m_shared; // with networks; null without them
};

namespace {

const QString program = QStringLiteral(COUNTERSIGN_BIN "/countersign-engine");
constexpr int patience = 30'000; // milliseconds

} // namespace

void TestEngineProgram::initTestCase()
{
    QVERIFY(QFileInfo::exists(program));
    m_shared = std::make_unique<EngineFixture>();
    QVERIFY2(m_shared->start(), qPrintable(m_shared->problem()));
    if (!m_shared->comparesFaces() || !facesets::present())
        m_shared.reset();
}

QProcess *TestEngineProgram::started(QProcess &process, const QStringList &arguments, const QByteArray &key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("COUNTERSIGN_API_KEY"));
    if (!key.isEmpty())
        environment.insert(QStringLiteral("COUNTERSIGN_API_KEY"), QString::fromLatin1(key));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return &process;
}

QByteArray TestEngineProgram::photograph(const QString &name)
{
    QFile file(facesets::folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestEngineProgram::handsOverAndEndsWithItsInput()
{
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    QCOMPARE(engine.base().host(), QStringLiteral("127.0.0.1"));
    QVERIFY(engine.key().size() >= 32);
    const QByteArray firstKey = engine.key();
    QCOMPARE(HttpCaller(engine.base(), engine.key()).get(QStringLiteral("/v3/sessions/")).status, 200);
    QVERIFY(engine.stop());
    QVERIFY(engine.start());
    QVERIFY(engine.key() != firstKey);
}

void TestEngineProgram::endsOnSigterm()
{
    const QTemporaryDir folder;
    QProcess process;
    started(process, {QStringLiteral("--data"), folder.path()});
    QVERIFY(process.waitForReadyRead(patience));
    QVERIFY(process.readLine().contains("http://127.0.0.1:"));
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestEngineProgram::takenPortEndsWithASentence()
{
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    const QTemporaryDir folder;
    QProcess process;
    started(process, {QStringLiteral("--data"), folder.path(), QStringLiteral("--port"),
                      QString::number(engine.base().port())});
    QVERIFY(process.waitForFinished(patience));
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("is taken"));
}

void TestEngineProgram::missingKeyEndsWithASentence()
{
    const QTemporaryDir folder;
    QProcess process;
    started(process, {QStringLiteral("--data"), folder.path()}, {});
    QVERIFY(process.waitForFinished(patience));
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("COUNTERSIGN_API_KEY"));
}

void TestEngineProgram::wrongOptionsEndWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--bogus")};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("serve")};
    QTest::newRow("no port") << QStringList{QStringLiteral("--port"), QStringLiteral("70000")};
}

void TestEngineProgram::wrongOptionsEndWithASentence()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    started(process, arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestEngineProgram::aboutNamesTheNetworks()
{
    const QTemporaryDir folder;
    QProcess process;
    const QStringList arguments{QStringLiteral("--about"), QStringLiteral("--models"), folder.path()};
    started(process, arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("Tier: built-in"));
    started(process, arguments + QStringList{QStringLiteral("--only-installed")});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("compares faces: none"));
}

void TestEngineProgram::killedEngineKeepsWhatItAnswered()
{
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    const auto names = [&engine] {
        return at(HttpCaller(engine.base(), engine.key())
                      .get(QStringLiteral("/v3/lists/?list_type=custom"))
                      .object(),
                  "count")
            .toInt();
    };
    for (int i = 0; i < 5; ++i) {
        const auto made = HttpCaller(engine.base(), engine.key())
                              .send("POST", QStringLiteral("/v3/lists/"),
                                    {{QStringLiteral("name"), QStringLiteral("List %1").arg(i)},
                                     {QStringLiteral("list_type"), QStringLiteral("custom")},
                                     {QStringLiteral("entry_type"), QStringLiteral("key")}});
        QCOMPARE(made.status, 201);
        engine.kill();
        QVERIFY2(engine.start(), qPrintable(engine.problem()));
        QCOMPARE(names(), i + 1);
    }
}

void TestEngineProgram::missingStoreKeyIsNeverReplaced()
{
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    QVERIFY(engine.stop());
    const QString key = engine.dataFolder() + QStringLiteral("/store.key");
    QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
    QVERIFY(!engine.start());
    QVERIFY2(engine.problem().contains(QLatin1String("key of the face store")), qPrintable(engine.problem()));
    QVERIFY(!QFileInfo::exists(key));
    QVERIFY(QFile::rename(key + QStringLiteral(".away"), key));
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
}

void TestEngineProgram::withoutNetworksItSaysSo()
{
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    QCOMPARE(engine.networks().value(QLatin1String("embedder")).toString(), QString());
    const auto answer = HttpCaller(engine.base(), engine.key())
                            .form(QStringLiteral("/v3/face-match/"),
                                  {{"user_image", greyPicture(0)}, {"ref_image", greyPicture(0)}});
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.object()
                .value(QLatin1String("detail"))
                .toString()
                .contains(QLatin1String("countersign-engine models")));
}

void TestEngineProgram::plainCurlGetsAnswers()
{
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty())
        QSKIP("curl is not installed.");
    EngineFixture engine(EngineFixture::Networks::None);
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    QProcess process;
    const auto run = [&](const QStringList &arguments) {
        process.start(curl, QStringList{QStringLiteral("-s"), QStringLiteral("-w"),
                                        QStringLiteral("%{http_code}"), QStringLiteral("-H"),
                                        QStringLiteral("x-api-key: ") + QString::fromLatin1(engine.key())} +
                                arguments);
        process.waitForFinished(patience);
        return process.readAllStandardOutput();
    };
    const QString base = engine.base().toString();
    QVERIFY(run({base + QStringLiteral("/v3/billing/balance/")}).endsWith("200"));
    QVERIFY(run({QStringLiteral("-L"), base + QStringLiteral("/v3/sessions?limit=1")}).endsWith("200"));
    const QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("large.jpg")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(QByteArray(5LL * 1024 * 1024 + 1, 'x'));
    large.close();
    // curl asks for "100 Continue" before a body of this size.
    const QByteArray refused = run({QStringLiteral("-F"), QStringLiteral("user_image=@") + large.fileName(),
                                    base + QStringLiteral("/v3/face-search/")});
    QVERIFY2(refused.endsWith("400") && refused.contains("user_image"), refused.constData());
}

void TestEngineProgram::samePersonComesFirst()
{
    if (!m_shared)
        QSKIP("The photographs and networks of COUNTERSIGN_SHARED are not here.");
    EngineFixture engine;
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    HttpCaller calls(engine.base(), engine.key());
    // One photograph of each person goes in; a second one of each must find its own.
    QMap<QString, QStringList> people;
    const QDir single(facesets::folder() + QStringLiteral("single"));
    for (const QString &name : single.entryList(QDir::Files))
        people[name.section(QLatin1Char('_'), 0, -2)].append(QStringLiteral("single/") + name);
    people.removeIf([](const auto &person) { return person.value().size() < 2; });
    QVERIFY(people.size() >= 5);
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        QCOMPARE(calls
                     .form(QStringLiteral("/v3/face-search/"), {{"user_image", photograph(person->first())},
                                                                {"vendor_data", person.key().toUtf8()}})
                     .status,
                 200);
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        const auto answer =
            calls.form(QStringLiteral("/v3/face-search/"),
                       {{"user_image", photograph(person->last())}, {"save_api_request", "false"}});
        QCOMPARE(at(answer.object(), "face_search.matches.0.vendor_data").toString(), person.key());
    }
}

void TestEngineProgram::blockedPersonIsDeclined()
{
    if (!m_shared)
        QSKIP("The photographs and networks of COUNTERSIGN_SHARED are not here.");
    HttpCaller calls(m_shared->base(), m_shared->key());
    const QByteArray first = photograph(QStringLiteral("chips/john_salley_01.jpg"));
    const QByteArray second = photograph(QStringLiteral("chips/john_salley_02.jpg"));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    const auto search = [&] {
        return calls
            .form(QStringLiteral("/v3/face-search/"), {{"user_image", second}, {"save_api_request", "false"}})
            .object();
    };
    QCOMPARE(at(search(), "face_search.status").toString(), QStringLiteral("Approved"));
    const QString list =
        at(calls.get(QStringLiteral("/v3/lists/?list_type=blocklist&entry_type=face")).object(),
           "results.0.uuid")
            .toString();
    const auto added = calls.send("POST", QStringLiteral("/v3/lists/%1/entries/face-upload/").arg(list),
                                  {{QStringLiteral("image"), QString::fromLatin1(first.toBase64())}});
    QCOMPARE(added.status, 201);
    const QJsonObject report = search();
    QCOMPARE(at(report, "face_search.status").toString(), QStringLiteral("Declined"));
    QCOMPARE(at(report, "face_search.matches.0.is_blocklisted").toBool(), true);
    const QByteArray picture = HttpCaller(m_shared->base(), {})
                                   .get(at(added.object(), "metadata.reference_image_url").toString())
                                   .body;
    QVERIFY(!QImage::fromData(picture).isNull());
}

void TestEngineProgram::spoofsAndFacelessPicturesAreTold()
{
    if (!m_shared)
        QSKIP("The photographs and networks of COUNTERSIGN_SHARED are not here.");
    HttpCaller calls(m_shared->base(), m_shared->key());
    const QDir broken(facesets::folder() + QStringLiteral("broken"));
    for (const QString &name : broken.entryList(QDir::Files)) {
        const auto answer = calls.form(
            QStringLiteral("/v3/passive-liveness/"),
            {{"user_image", photograph(QStringLiteral("broken/") + name)}, {"save_api_request", "false"}});
        QVERIFY2(answer.status == 400 || answer.status == 200, qPrintable(name));
    }
    const QDir noFace(facesets::folder() + QStringLiteral("noface"));
    int declined = 0;
    for (const QString &name : noFace.entryList(QDir::Files)) {
        const auto answer = calls.form(
            QStringLiteral("/v3/passive-liveness/"),
            {{"user_image", photograph(QStringLiteral("noface/") + name)}, {"save_api_request", "false"}});
        QCOMPARE(answer.status, 200);
        declined += at(answer.object(), "liveness.status").toString() == QLatin1String("Declined");
    }
    QVERIFY(declined > 0);
}

void TestEngineProgram::logSaysNothingOfFaces()
{
    EngineFixture engine;
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    HttpCaller calls(engine.base(), engine.key());
    calls.form(QStringLiteral("/v3/age-estimation/"),
               {{"user_image", greyPicture(0)}, {"vendor_data", "Marlene Muster"}});
    calls.get(QStringLiteral("/v3/sessions/?search=Marlene"));
    QVERIFY(engine.log().contains("/v3/sessions/"));
    QVERIFY(!engine.log().contains("Marlene"));
    QVERIFY(!engine.log().contains(engine.key()));
}

QTEST_GUILESS_MAIN(TestEngineProgram)
#include "tst_engineprogram.moc"
