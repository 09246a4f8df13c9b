#include "engine/httpcaller.h"
#include "engine/jsonpath.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"

#include <QTest>

using namespace countersign;

// The main job where nothing is installed and nothing lies beside the checkout: the built-in networks, and
// portraits drawn by the project. Networks find drawn people far more alike than real ones, so the decline
// threshold of a match is set between a person's own two drawings and those of the others.
class TestFreshMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItRunsOn();
    void samePersonIsApprovedAndAnotherDeclined_data() { addPeople(); }
    void samePersonIsApprovedAndAnotherDeclined();
    void ownPictureRanksFirst_data() { addPeople(); }
    void ownPictureRanksFirst();
    void ageIsNeverABareNumber();
    void livenessIsNotInvented();
    void blockedFaceDeclinesTheNextSearch(); // last: to the networks the others look like the blocked one

private:
    static void addPeople();
    QJsonObject match(const QString &person, const QString &other, double threshold = 30);
    QJsonObject search(const QString &portrait, const HttpCaller::Parts &more = {});
    double score(const QString &person, const QString &other);

    EngineFixture m_engine{EngineFixture::Networks::BuiltIn};
    std::unique_ptr<HttpCaller> m_calls;
};

namespace {

const QStringList people{QStringLiteral("ana"), QStringLiteral("bruno"), QStringLiteral("clara")};

QByteArray selfie(const QString &person)
{
    return drawnPortraitFile(person + QStringLiteral("-selfie"));
}

QByteArray document(const QString &person)
{
    return drawnPortraitFile(person + QStringLiteral("-document"));
}

// Empty when there is no such warning.
QString logType(const QJsonArray &warnings, QStringView risk)
{
    for (const QJsonValue warning : warnings) {
        if (at(warning, "risk").toString() == risk)
            return at(warning, "log_type").toString();
    }
    return {};
}

} // namespace

void TestFreshMachine::addPeople()
{
    QTest::addColumn<QString>("person");
    for (const QString &person : people)
        QTest::newRow(qPrintable(person)) << person;
}

void TestFreshMachine::initTestCase()
{
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
    m_calls = std::make_unique<HttpCaller>(m_engine.base(), m_engine.key());
}

QJsonObject TestFreshMachine::match(const QString &person, const QString &other, double threshold)
{
    return m_calls
        ->form(QStringLiteral("/v3/face-match/"),
               {{"user_image", selfie(person)},
                {"ref_image", document(other)},
                {"face_match_score_decline_threshold", QByteArray::number(threshold)},
                {"save_api_request", "false"}})
        .object();
}

double TestFreshMachine::score(const QString &person, const QString &other)
{
    return at(match(person, other), "face_match.score").toDouble();
}

QJsonObject TestFreshMachine::search(const QString &portrait, const HttpCaller::Parts &more)
{
    return m_calls
        ->form(QStringLiteral("/v3/face-search/"),
               HttpCaller::Parts{{"user_image", drawnPortraitFile(portrait)}} + more)
        .object();
}

void TestFreshMachine::saysWhatItRunsOn()
{
    const QJsonObject answer = match(people.first(), people.first());
    QCOMPARE(at(answer, "engine.tier").toString(), QStringLiteral("built-in"));
    QVERIFY(!at(answer, "engine.embedder").toString().isEmpty());
    QVERIFY(at(answer, "engine.pairs_right").toDouble() >= 95);
}

void TestFreshMachine::samePersonIsApprovedAndAnotherDeclined()
{
    QFETCH(QString, person);
    double strangest = 0;
    for (const QString &other : people) {
        if (other != person)
            strangest = std::max(strangest, score(person, other));
    }
    const double own = score(person, person);
    QVERIFY2(own > strangest, qPrintable(QStringLiteral("own %1, other %2").arg(own).arg(strangest)));
    const double between = (own + strangest) / 2;
    QCOMPARE(at(match(person, person, between), "face_match.status").toString(), QStringLiteral("Approved"));
    for (const QString &other : people) {
        if (other != person)
            QCOMPARE(at(match(person, other, between), "face_match.status").toString(),
                     QStringLiteral("Declined"));
    }
}

void TestFreshMachine::ownPictureRanksFirst()
{
    QFETCH(QString, person);
    for (const QString &known : people)
        search(known + QStringLiteral("-selfie"), {{"vendor_data", known.toUtf8()}});
    const QJsonObject report = search(person + QStringLiteral("-document"), {{"save_api_request", "false"}});
    QCOMPARE(at(report, "face_search.matches.0.vendor_data").toString(), person);
}

void TestFreshMachine::ageIsNeverABareNumber()
{
    const auto estimate = [this](int minimum) {
        return m_calls
            ->form(QStringLiteral("/v3/age-estimation/"),
                   {{"user_image", selfie(QStringLiteral("ana"))},
                    {"age_estimation_decline_threshold", QByteArray::number(minimum)},
                    {"save_api_request", "false"}})
            .object();
    };
    const double years = at(estimate(0), "age_estimation.age_estimation").toDouble();
    QVERIFY(years > 0 && years < 100);
    const QJsonObject close = estimate(int(years) - 1);
    QCOMPARE(at(close, "age_estimation.status").toString(), QStringLiteral("In Review"));
    QCOMPARE(at(estimate(int(years) + 2), "age_estimation.status").toString(), QStringLiteral("Declined"));
}

void TestFreshMachine::livenessIsNotInvented()
{
    const QJsonObject report =
        m_calls
            ->form(QStringLiteral("/v3/passive-liveness/"),
                   {{"user_image", selfie(QStringLiteral("ana"))}, {"save_api_request", "false"}})
            .object();
    QVERIFY(at(report, "liveness.score").isNull());
    QCOMPARE(at(report, "liveness.status").toString(), QStringLiteral("In Review"));
    QCOMPARE(logType(at(report, "liveness.warnings").toArray(), u"LIVENESS_UNAVAILABLE"),
             QStringLiteral("information"));
}

void TestFreshMachine::blockedFaceDeclinesTheNextSearch()
{
    const QString list =
        at(m_calls->get(QStringLiteral("/v3/lists/?list_type=blocklist&entry_type=face")).object(),
           "results.0.uuid")
            .toString();
    const auto added = m_calls->send(
        "POST", QStringLiteral("/v3/lists/%1/entries/face-upload/").arg(list),
        {{QStringLiteral("image"), QString::fromLatin1(selfie(QStringLiteral("bruno")).toBase64())}});
    QCOMPARE(added.status, 201);
    const QJsonObject report = search(QStringLiteral("bruno-document"), {{"save_api_request", "false"}});
    QCOMPARE(at(report, "face_search.status").toString(), QStringLiteral("Declined"));
    QCOMPARE(at(report, "face_search.matches.0.is_blocklisted").toBool(), true);
}

QTEST_MAIN(TestFreshMachine)
#include "tst_freshmachine.moc"
