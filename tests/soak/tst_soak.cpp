#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "support/enginefixture.h"
#include "support/footprint.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace countersign;

namespace {

// More than this between the middle and the last third of the rounds is a leak, not the allocator.
constexpr qint64 mostGrowth = 8LL * 1024 * 1024; // bytes
constexpr int mostNewDescriptors = 2;            // a connection that happens to be open
constexpr int smokeRounds = 15;

didit::OutgoingImage photograph(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SHARED "/faces/chips/") + name);
    return {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), "jpeg", {250, 250}};
}

} // namespace

// Rounds of everything a day's work calls, against the real engine: neither it nor the client may grow.
// COUNTERSIGN_SOAK_ROUNDS says how many rounds; without it a smoke test's few.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neitherSideGrows();
    void growthIsSeen();

private:
    template<class T>
    Result<T> wait(const Call<T> &call)
    {
        const auto future = call.future();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();
        return future.isFinished() ? future.result() : failure(ErrorKind::TimedOut);
    }
    // False when a call had another outcome than `comparing` leads to expect.
    bool checks(didit::Service &service, bool comparing);
    bool lists(didit::Service &service, bool comparing);

    EngineFixture m_engine;
    didit::OutgoingImage m_one;
    didit::OutgoingImage m_other;
};

void TestSoak::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("countersign.*.info=false"));
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
    m_one = photograph(QStringLiteral("john_salley_01.jpg"));
    m_other = photograph(QStringLiteral("john_schneider_01.jpg"));
}

// Nothing is saved, so that the store stays as it is.
bool TestSoak::checks(didit::Service &service, bool comparing)
{
    MatchOptions match;
    SearchOptions search;
    LivenessOptions liveness;
    AgeOptions age;
    for (CheckOptions *options : std::initializer_list<CheckOptions *>{&match, &search, &liveness, &age})
        options->saveApiRequest = false;
    const bool matched = wait(service.match(m_one, m_other, match)).has_value();
    const bool searched = wait(service.search(m_one, search)).has_value();
    const bool seen = wait(service.liveness(m_one, liveness)).has_value();
    const bool aged = wait(service.age(m_one, age)).has_value();
    return !comparing || (matched && searched && seen && aged);
}

bool TestSoak::lists(didit::Service &service, bool comparing)
{
    const auto found = wait(service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {}));
    if (!found || found->rows.isEmpty() || !wait(service.sessions({}, {})))
        return false;
    const QString list = found->rows.first().id;
    const auto added = wait(service.uploadFace(list, m_one, QStringLiteral("soak"), {}));
    const auto entries = wait(service.entries(list, {}, {}));
    if (!comparing || !added || !entries)
        return !comparing && entries.has_value();
    const QUrl picture = entries->rows.first().imageAddress;
    return wait(service.fetchImage(picture)).has_value() &&
           wait(service.deleteEntry(list, added->id)).has_value();
}

void TestSoak::neitherSideGrows()
{
    const int wanted = qEnvironmentVariableIntValue("COUNTERSIGN_SOAK_ROUNDS");
    const int rounds = wanted > 0 ? wanted : smokeRounds;
    // Without networks or photographs the refusals are soaked instead.
    const bool comparing = m_engine.comparesFaces() && !m_one.bytes.isEmpty() && !m_other.bytes.isEmpty();
    net::HttpClient client;
    didit::HttpService service(client, {m_engine.base(), m_engine.key()});
    QVector<Footprint> engine;
    QVector<Footprint> own;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY2(checks(service, comparing) && lists(service, comparing), qPrintable(QString::number(round)));
        engine.append(footprintOf(m_engine.processId()));
        own.append(footprintOf(QCoreApplication::applicationPid()));
    }
    for (const auto &[name, series] : {std::pair("engine", engine), std::pair("client", own)}) {
        const Growth growth = growthOf(series);
        qInfo("%s: %lld KiB, %d descriptors; grew by %lld KiB, %d descriptors in the last third of %d rounds",
              name, series.last().memory / 1024, series.last().descriptors, growth.memory / 1024,
              growth.descriptors, rounds);
        QVERIFY(series.last().memory > 0 && series.last().descriptors > 0);
        QVERIFY(growth.descriptors <= mostNewDescriptors);
#ifndef COUNTERSIGN_KEEPS_FREED_MEMORY
        QVERIFY(growth.memory <= mostGrowth);
#endif
    }
}

// The measure itself: rounds that leak are told from rounds that only warm up.
void TestSoak::growthIsSeen()
{
    QVector<Footprint> leaking;
    QVector<Footprint> warm;
    for (int round = 0; round < 30; ++round) {
        leaking.append({round * mostGrowth, round});
        warm.append({std::min(round, 8) * mostGrowth, std::min(round, 8)});
    }
    QVERIFY(growthOf(leaking).memory > mostGrowth);
    QVERIFY(growthOf(leaking).descriptors > mostNewDescriptors);
    QCOMPARE(growthOf(warm).memory, 0);
    QCOMPARE(growthOf(warm).descriptors, 0);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
