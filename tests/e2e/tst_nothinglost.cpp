#include "engine/httpcaller.h"
#include "engine/jsonpath.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"
#include "support/stubengine.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace countersign;

namespace {

constexpr int usualKills = 25; // COUNTERSIGN_KILLS for a long run
constexpr int sessionsPerKill = 3;
constexpr int longestLife = 120; // milliseconds before a kill
constexpr int patience = 60'000; // milliseconds
constexpr int seed = 1;

int kills()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_KILLS") ? qEnvironmentVariableIntValue("COUNTERSIGN_KILLS")
                                                          : usualKills;
}

} // namespace

// A console that is killed at random instants of deciding, on the real engine: what it had accepted is at the
// service afterwards, exactly once.
class TestNothingLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedConsolesLoseAndRepeatNothing();

private:
    QStringList makeCases();
    QStringList decideAndDie(const QStringList &sessions, int lifeMilliseconds);
    void goOn();
    int approvalsOf(const QString &session);

    EngineFixture m_engine{EngineFixture::Networks::BuiltIn};
    QTemporaryDir m_folder;
    std::unique_ptr<HttpCaller> m_calls;
    std::unique_ptr<StubEngine> m_handover;
};

void TestNothingLost::initTestCase()
{
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
    m_calls = std::make_unique<HttpCaller>(m_engine.base(), m_engine.key());
    // Each console meets the same engine, which outlives them all.
    m_handover = std::make_unique<StubEngine>("echo '{\"address\":\"" + m_engine.base().toEncoded() +
                                              "\",\"key\":\"" + m_engine.key() +
                                              "\",\"version\":\"1\",\"networks\":{}}'\ncat > /dev/null");
}

// Without a liveness network each liveness check waits for a person.
QStringList TestNothingLost::makeCases()
{
    static const QByteArray face = drawnPortraitFile(QStringLiteral("ana-selfie"));
    QStringList sessions;
    for (int i = 0; i < sessionsPerKill; ++i)
        sessions.append(
            at(m_calls->form(QStringLiteral("/v3/passive-liveness/"), {{"user_image", face}}).object(),
               "request_id")
                .toString());
    return sessions;
}

QStringList TestNothingLost::decideAndDie(const QStringList &sessions, int lifeMilliseconds)
{
    QProcess console;
    console.start(QStringLiteral(COUNTERSIGN_BIN "/../tests/outboxconsole"),
                  QStringList{m_folder.filePath(QStringLiteral("decisions.sqlite")), m_handover->program()} +
                      sessions);
    console.waitForFinished(lifeMilliseconds);
    console.kill();
    console.waitForFinished(patience);
    QStringList kept;
    for (const QByteArray &line : console.readAllStandardOutput().split('\n')) {
        if (line.startsWith("kept "))
            kept.append(QString::fromLatin1(line.mid(5)));
    }
    return kept;
}

void TestNothingLost::goOn()
{
    QProcess console;
    console.start(QStringLiteral(COUNTERSIGN_BIN "/../tests/outboxconsole"),
                  {m_folder.filePath(QStringLiteral("decisions.sqlite")), m_handover->program()});
    QVERIFY(console.waitForFinished(patience));
    QCOMPARE(console.exitCode(), 0);
}

int TestNothingLost::approvalsOf(const QString &session)
{
    int approvals = 0;
    const QJsonArray rows =
        at(m_calls->get(QStringLiteral("/v3/sessions/%1/reviews/").arg(session)).object(), "results")
            .toArray();
    for (const QJsonValue row : rows)
        approvals += at(row, "new_status").toString() == QLatin1String("Approved");
    return approvals;
}

void TestNothingLost::killedConsolesLoseAndRepeatNothing()
{
    QRandomGenerator random(seed);
    int accepted = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        const QStringList sessions = makeCases();
        const QStringList kept = decideAndDie(sessions, random.bounded(longestLife));
        accepted += int(kept.size());
        goOn();
        for (const QString &session : sessions) {
            const int approvals = approvalsOf(session);
            QVERIFY2(approvals <= 1, "sent twice");
            QVERIFY2(approvals == 1 || !kept.contains(session), "lost");
        }
    }
    QVERIFY2(accepted > 0, "no console lived long enough to decide anything");
    qInfo("%d consoles killed, %d decisions accepted", kills(), accepted);
}

QTEST_MAIN(TestNothingLost)
#include "tst_nothinglost.moc"
