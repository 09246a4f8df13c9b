#include "base/limits.h"
#include "models/handoverviewmodel.h"
#include "profile/activeservice.h"
#include "review/casereview.h"
#include "review/handover.h"
#include "review/handoverfile.h"
#include "review/reviewdesk.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <array>
#include <functional>

using namespace countersign;

namespace {

const QString passphrase = QStringLiteral("correct horse battery");
const QString profile = QStringLiteral("didit");
constexpr int patience = 60'000; // milliseconds; the passphrase is slow on purpose

Opinion opinionOf(const QString &name, int rating, const QString &sessionId = QStringLiteral("s1"))
{
    Opinion opinion;
    opinion.profileId = profile;
    opinion.sessionId = sessionId;
    opinion.caseNumber = 7;
    opinion.reviewer = {name, QStringLiteral("login"), QStringLiteral("desk7")};
    opinion.rating = rating;
    opinion.reasonId = QStringLiteral("S1");
    opinion.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0, 0, 250), Qt::UTC);
    return opinion;
}

const QVector<Opinion> two{opinionOf(QStringLiteral("Ana"), 4), opinionOf(QStringLiteral("Ben"), 1)};

// Keys of installations that live in a folder.
SealKey keyIn(const QTemporaryDir &folder, const QString &name = QStringLiteral("key"))
{
    return SealKey::openOrCreate(folder.filePath(name)).value();
}

QByteArray sealedFile()
{
    static const QTemporaryDir folder;
    static const QByteArray file = sealHandOver(profile, two, keyIn(folder), passphrase).value();
    return file;
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes.at(at) ^ 1);
    return bytes;
}

// The same file with one byte of its content changed, as somebody who knows the passphrase would do it.
QByteArray relocked(const QByteArray &file, qsizetype at)
{
    constexpr qsizetype header = 8 + 1 + 16 + 24;
    const auto *bytes = reinterpret_cast<const uchar *>(file.constData());
    const QByteArray typed = passphrase.toUtf8();
    std::array<uchar, 32> key{};
    if (crypto_pwhash(key.data(), key.size(), typed.constData(), size_t(typed.size()), bytes + 9,
                      crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    QByteArray content(file.size() - header - 16, '\0');
    auto *plain = reinterpret_cast<uchar *>(content.data());
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes + header,
                                                   size_t(file.size() - header), bytes, size_t(header),
                                                   bytes + 25, key.data()) != 0)
        return {};
    content = flipped(content, at);
    QByteArray changed = file;
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<uchar *>(changed.data()) + header, nullptr,
                                               reinterpret_cast<const uchar *>(content.constData()),
                                               size_t(content.size()), bytes, size_t(header), nullptr,
                                               bytes + 25, key.data());
    return changed;
}

template<class T>
Result<T> outcomeOf(const Call<T> &call)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(call.future());
    if (ended.isEmpty() && !ended.wait(patience))
        qFatal("a call never ended");
    return call.future().result();
}

// One installation, whose engine cannot start: opinions need none.
struct Desk
{
    explicit Desk(const QString &reviewer)
    {
        settings.setReviewerName(reviewer);
        settings.setProfileId(profile); // without a key: nothing is sent
        desk.start();
    }

    // How the model ended, as a sentence: exactly one.
    QString ended(const std::function<void()> &work)
    {
        QStringList sentences;
        QObject context;
        QObject::connect(&model, &HandOverViewModel::done, &context,
                         [&](const QString &sentence) { sentences.append(sentence); });
        QObject::connect(&model, &HandOverViewModel::failed, &context,
                         [&](const Error &error) { sentences.append(error.message); });
        work();
        const bool came =
            QTest::qWaitFor([&] { return !sentences.isEmpty() && !model.isRunning(); }, patience);
        return came && sentences.size() == 1 ? sentences.first() : QStringLiteral("not one end");
    }

    QVector<RecordEntry> entries(RecordEvent event)
    {
        return outcomeOf(desk.record.page({event, {}}, {0, limits::pageRows})).value().rows;
    }

    QTemporaryDir folder;
    Settings settings{QString()};
    ActiveService service{
        settings, secrets::makeMemoryKeyStore(), {{}, {}, folder.filePath(QStringLiteral("none"))}};
    ReviewDesk desk{ReviewPlaces::in(folder.path()), service, settings, {}};
    HandOverViewModel model{service, desk.record, desk.marks};
};

} // namespace

// Second opinions from one computer to another: what arrives, what is refused, and that nobody counts twice.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opinionsArriveAsTheyWere();
    void fileTellsNothingWithoutThePassphrase();
    void shortPassphraseAndNoOpinionsAreRefused();
    void newestAreHandedOver();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void jsonThatIsNoneIsRefused_data();
    void jsonThatIsNoneIsRefused();
    void changedContentIsRefused_data();
    void changedContentIsRefused();
    void takenTwiceIsThereOnce();
    void nobodyCountsTwice();
    void twoAgainstOneDecidesWithATakenOpinion();
    void modelHandsOverAndTakesIn();
    void modelTellsWhatWentWrong();
    void otherProfilesOpinionsAreRefused();
    void casesOfThisComputerAreNowhereElse();
};

void TestHandOver::opinionsArriveAsTheyWere()
{
    const auto opened = openHandOver(sealedFile(), passphrase);
    QVERIFY(opened);
    QCOMPARE(opened->profileId, profile);
    QCOMPARE(opened->installation.size(), 4);
    QCOMPARE(opened->opinions.size(), 2);
    for (qsizetype i = 0; i < two.size(); ++i) {
        const Opinion &was = two.at(i);
        const Opinion &is = opened->opinions.at(i);
        QCOMPARE(is.profileId, was.profileId);
        QCOMPARE(is.sessionId, was.sessionId);
        QCOMPARE(is.caseNumber, was.caseNumber);
        QCOMPARE(is.reviewer.name, was.reviewer.name);
        QCOMPARE(is.reviewer.login, was.reviewer.login);
        QCOMPARE(is.reviewer.machine, was.reviewer.machine);
        QCOMPARE(is.rating, was.rating);
        QCOMPARE(is.reasonId, was.reasonId);
        QCOMPARE(is.at, was.at);
    }
}

void TestHandOver::fileTellsNothingWithoutThePassphrase()
{
    for (const char *inside : {"Ana", "desk7", "s1", "didit", "rating"})
        QVERIFY2(!sealedFile().contains(inside), inside);
    const QTemporaryDir folder;
    const SealKey key = keyIn(folder);
    const QByteArray again = sealHandOver(profile, two, key, passphrase).value();
    QVERIFY2(!again.contains(key.publicKey()), "nor who made it");
    const auto opened = openHandOver(again, QStringLiteral("correct horse batterY"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Rejected);
    QVERIFY(opened.error().message.contains(QLatin1String("passphrase")));
}

void TestHandOver::shortPassphraseAndNoOpinionsAreRefused()
{
    const QTemporaryDir folder;
    const SealKey key = keyIn(folder);
    const auto brief =
        sealHandOver(profile, two, key, QString(limits::handOverPassphraseCharacters - 1, QLatin1Char('x')));
    QVERIFY(!brief);
    QCOMPARE(brief.error().kind, ErrorKind::Rejected);
    const auto none = sealHandOver(profile, {}, key, passphrase);
    QVERIFY(!none);
    QVERIFY(!none.error().message.isEmpty());
}

void TestHandOver::newestAreHandedOver()
{
    const QTemporaryDir folder;
    QVector<Opinion> many(limits::handedOpinions, opinionOf(QStringLiteral("Ana"), 4));
    many.prepend(opinionOf(QStringLiteral("Ben"), 1));
    const auto file = sealHandOver(profile, many, keyIn(folder), passphrase);
    QVERIFY(file);
    QVERIFY(file->size() < limits::opinionFileBytes);
    const auto opened = openHandOver(*file, passphrase);
    QVERIFY(opened);
    QCOMPARE(opened->opinions.size(), limits::handedOpinions);
    QCOMPARE(opened->opinions.first().reviewer.name, QStringLiteral("Ana"));
}

void TestHandOver::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray whole = sealedFile();
    QTest::newRow("empty") << QByteArray() << ErrorKind::Unreadable;
    QTest::newRow("foreign") << QByteArray("%PDF-1.7 of another program") << ErrorKind::Unreadable;
    QTest::newRow("huge") << whole + QByteArray(limits::opinionFileBytes, 'x') << ErrorKind::TooLarge;
    QTest::newRow("magic") << flipped(whole, 0) << ErrorKind::Unreadable;
    QTest::newRow("version") << flipped(whole, 8) << ErrorKind::Unsupported;
    QTest::newRow("salt") << flipped(whole, 9) << ErrorKind::Rejected;
    QTest::newRow("nonce") << flipped(whole, 25) << ErrorKind::Rejected;
    QTest::newRow("key inside") << flipped(whole, 49) << ErrorKind::Rejected;
    QTest::newRow("signature inside") << flipped(whole, 49 + 32) << ErrorKind::Rejected;
    QTest::newRow("text inside") << flipped(whole, 49 + 96) << ErrorKind::Rejected;
    QTest::newRow("end") << flipped(whole, whole.size() - 1) << ErrorKind::Rejected;
    QTest::newRow("a byte more") << whole + 'x' << ErrorKind::Rejected;
    QTest::newRow("a byte less") << whole.chopped(1) << ErrorKind::Rejected;
    QTest::newRow("cut in the head") << whole.first(20) << ErrorKind::Unreadable;
    QTest::newRow("cut behind the head") << whole.first(60) << ErrorKind::Unreadable;
}

void TestHandOver::otherFilesAreRefused()
{
    QFETCH(QByteArray, file);
    const auto opened = openHandOver(file, passphrase);
    QVERIFY(!opened);
    QTEST(opened.error().kind, "kind");
    QVERIFY(opened.error().message.endsWith(QLatin1Char('.')));
}

void TestHandOver::jsonThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("whole") << QString() << QJsonValue();
    QTest::newRow("format") << "format" << QJsonValue(2);
    QTest::newRow("profile") << "profile" << QJsonValue(QString());
    QTest::newRow("opinions") << "opinions" << QJsonValue(QJsonArray());
    QTest::newRow("session") << "session" << QJsonValue(7);
    QTest::newRow("reviewer") << "reviewer" << QJsonValue(QString());
    QTest::newRow("rating too high") << "rating" << QJsonValue(highestRating + 1);
    QTest::newRow("rating too low") << "rating" << QJsonValue(-1);
    QTest::newRow("rating in parts") << "rating" << QJsonValue(2.5);
    QTest::newRow("time") << "at" << QJsonValue(QStringLiteral("yesterday"));
}

void TestHandOver::jsonThatIsNoneIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject opinion{{QStringLiteral("session"), QStringLiteral("s1")},
                        {QStringLiteral("reviewer"), QStringLiteral("Ana")},
                        {QStringLiteral("rating"), 4},
                        {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.250Z")}};
    QJsonObject whole{{QStringLiteral("format"), 1}, {QStringLiteral("profile"), profile}};
    if (opinion.contains(key))
        opinion.insert(key, value);
    whole.insert(QStringLiteral("opinions"), QJsonArray{opinion});
    if (whole.contains(key))
        whole.insert(key, value);
    const auto read = readHandOverJson(QJsonDocument(whole).toJson());
    QCOMPARE(read.has_value(), key.isEmpty());
    QVERIFY(!readHandOverJson("no json"));
}

void TestHandOver::changedContentIsRefused_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("key") << qsizetype(0);
    QTest::newRow("signature") << qsizetype(SealKey::publicBytes);
    QTest::newRow("JSON") << qsizetype(SealKey::publicBytes + SealKey::signatureBytes + 1);
}

void TestHandOver::changedContentIsRefused()
{
    QFETCH(qsizetype, at);
    const auto opened = openHandOver(relocked(sealedFile(), at), passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Unreadable);
    QVERIFY(opened.error().message.contains(QLatin1String("signature")));
}

void TestHandOver::takenTwiceIsThereOnce()
{
    Desk desk(QStringLiteral("Carla"));
    CaseMarks &marks = desk.desk.marks;
    const QSignalSpy changed(&marks, &CaseMarks::changed);
    const QJsonObject details{{QStringLiteral("sha256"), QStringLiteral("ab")}};
    QCOMPARE(outcomeOf(marks.takeOpinions(two + two, details)).value_or(-1), 2);
    QCOMPARE(outcomeOf(marks.takeOpinions(two, details)).value_or(-1), 0);
    QCOMPARE(marks.opinions(profile).size(), 2);
    const auto entries = desk.entries(RecordEvent::HandOverTaken);
    QCOMPARE(entries.size(), 2); // one each time
    QCOMPARE(entries.last().details.value(QLatin1String("new")).toInt(), 2);
    QCOMPARE(entries.first().details.value(QLatin1String("new")).toInt(), 0);
    QCOMPARE(entries.first().details.value(QLatin1String("sha256")).toString(), QStringLiteral("ab"));
    // Kept, too.
    CaseMarks atTheNextStart(desk.desk.thread, desk.desk.record);
    atTheNextStart.start();
    QTRY_COMPARE(atTheNextStart.opinions(profile).size(), 2);
}

void TestHandOver::nobodyCountsTwice()
{
    Desk desk(QStringLiteral("Carla"));
    CaseMarks &marks = desk.desk.marks;
    Opinion elsewhere = opinionOf(QStringLiteral("Carla"), 1);
    elsewhere.reviewer.machine = QStringLiteral("at home");
    elsewhere.reviewer.login = QStringLiteral("cs");
    Opinion anaAgain = opinionOf(QStringLiteral("ana"), 5);
    anaAgain.reviewer.machine = QStringLiteral("at home");
    anaAgain.at = anaAgain.at.addSecs(-60);
    QCOMPARE(outcomeOf(marks.takeOpinions({two.first(), anaAgain, elsewhere}, {})).value_or(-1), 3);
    const Reviewer carla = desk.desk.record.reviewer();
    QVERIFY2(marks.hasOpinionOf(profile, QStringLiteral("s1"), carla), "her own, from the other computer");
    const auto others = marks.opinionsOfOthers(profile, QStringLiteral("s1"), carla);
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().rating, 5); // Ana's first
}

void TestHandOver::twoAgainstOneDecidesWithATakenOpinion()
{
    Desk desk(QStringLiteral("Carla"));
    CaseMarks &marks = desk.desk.marks;
    const Reviewer carla = desk.desk.record.reviewer();
    Opinion here = opinionOf(QStringLiteral("Dora"), 5);
    outcomeOf(marks.takeOpinions({here}, {}));
    OpinionRules rules;
    rules.rating = 1;
    rules.demand = TwoPeople::TheyDiffer;
    rules.others = marks.opinionsOfOthers(profile, QStringLiteral("s1"), carla);
    QVERIFY(!opinionObstacle(Verdict::Decline, rules).isEmpty());
    outcomeOf(marks.takeOpinions({two.last()}, {})); // Ben: different
    rules.others = marks.opinionsOfOthers(profile, QStringLiteral("s1"), carla);
    QCOMPARE(opinionObstacle(Verdict::Decline, rules), QString());
    QVERIFY(!opinionObstacle(Verdict::Approve, rules).isEmpty());
}

void TestHandOver::modelHandsOverAndTakesIn()
{
    Desk ana(QStringLiteral("Ana"));
    Desk ben(QStringLiteral("Ben"));
    const QString file = ana.folder.filePath(QStringLiteral("opinions.handover"));
    QVERIFY(outcomeOf(ana.desk.marks.addOpinion(opinionOf({}, 4), {})).value_or(false));
    const QString installation = outcomeOf(ana.desk.record.sealKey()).value().installation();
    const QString made = ana.ended([&] { ana.model.make(file, passphrase); });
    QVERIFY2(made.contains(installation), qPrintable(made));
    const QString taken = ben.ended([&] { ben.model.take(file, passphrase); });
    QVERIFY2(taken.contains(installation), qPrintable(taken));
    const auto others = ben.desk.marks.opinionsOfOthers(ben.service.profile().id, QStringLiteral("s1"),
                                                        ben.desk.record.reviewer());
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().rating, 4);
    const auto makings = ana.entries(RecordEvent::HandOverMade);
    const auto takings = ben.entries(RecordEvent::HandOverTaken);
    QCOMPARE(makings.size(), 1);
    QCOMPARE(takings.size(), 1);
    const QString hash = handOverHash(readHandOverFile(file).value());
    for (const RecordEntry &entry : {makings.first(), takings.first()}) {
        QCOMPARE(entry.details.value(QLatin1String("opinions")).toInt(), 1);
        QCOMPARE(entry.details.value(QLatin1String("sha256")).toString(), hash);
        QCOMPARE(entry.details.value(QLatin1String("installation")).toString(), installation);
    }
}

void TestHandOver::modelTellsWhatWentWrong()
{
    Desk desk(QStringLiteral("Ana"));
    const auto make = [&desk](const QString &file) {
        return desk.ended([&] { desk.model.make(file, passphrase); });
    };
    const auto take = [&desk](const QString &file, const QString &typed) {
        return desk.ended([&] { desk.model.take(file, typed); });
    };
    const QString file = desk.folder.filePath(QStringLiteral("a.handover"));
    QVERIFY(make(file).contains(QLatin1String("Nobody has given")));
    QVERIFY(outcomeOf(desk.desk.marks.addOpinion(opinionOf({}, 4), {})).value_or(false));
    QVERIFY(make(desk.folder.filePath(QStringLiteral("no/such/folder"))).contains(QLatin1String("written")));
    QVERIFY(make(file).contains(QLatin1String("signed by this installation")));
    QVERIFY(take(file, QStringLiteral("wrong")).contains(QLatin1String("not the passphrase")));
    QVERIFY(take(desk.folder.path(), passphrase).contains(QLatin1String("cannot be read")));
    QVERIFY(take(file, passphrase).startsWith(QLatin1Char('0')));
    QCOMPARE(desk.entries(RecordEvent::HandOverMade).size(), 1);
    QCOMPARE(desk.entries(RecordEvent::HandOverTaken).size(), 1);
}

void TestHandOver::otherProfilesOpinionsAreRefused()
{
    Desk desk(QStringLiteral("Ana"));
    const QString file = desk.folder.filePath(QStringLiteral("a.handover"));
    const SealKey key = outcomeOf(desk.desk.record.sealKey()).value();
    const QByteArray content = sealHandOver(QStringLiteral("another"), two, key, passphrase).value();
    QVERIFY(writeHandOverFile(file, content));
    const QString sentence = desk.ended([&] { desk.model.take(file, passphrase); });
    QVERIFY2(sentence.contains(QLatin1String("another service")), qPrintable(sentence));
    QVERIFY(desk.desk.marks.opinions(QStringLiteral("another")).isEmpty());
    QVERIFY(desk.entries(RecordEvent::HandOverTaken).isEmpty());
}

void TestHandOver::casesOfThisComputerAreNowhereElse()
{
    Desk desk(QStringLiteral("Ana"));
    desk.settings.setProfileId(QStringLiteral("computer"));
    const QString file = desk.folder.filePath(QStringLiteral("a.handover"));
    for (const auto act : {&HandOverViewModel::make, &HandOverViewModel::take}) {
        const QString sentence = desk.ended([&] { (desk.model.*act)(file, passphrase); });
        QVERIFY2(sentence.contains(QLatin1String("nowhere else")), qPrintable(sentence));
    }
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
