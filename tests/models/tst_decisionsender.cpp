#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "review/decisionsender.h"
#include "support/faultserver.h"

#include <QTest>

#include <algorithm>

using namespace countersign;

namespace {

Fault decision(const QByteArray &status)
{
    return Fault::answer(200, R"({"session_id":"s1","session_number":1,"status":")" + status + R"("})");
}

// A sender that talks to a service which answers by a script.
struct Bench
{
    explicit Bench(const QList<Fault> &script)
        : server(script)
        , service(client, {server.url(QString()), "k"})
        , sender([this]() -> didit::Service & { return service; })
    {
        QObject::connect(&sender, &DecisionSender::ended, &sender,
                         [this](const QString &, const DecisionOutcome &last) { outcomes.append(last); });
        StatusChange change;
        change.newStatus = statuses::declined;
        sender.send(QStringLiteral("s1"), Status(statuses::inReview), change,
                    [] { return Call<bool>::finished(true); });
    }

    qsizetype changesSent() const
    {
        return std::ranges::count_if(server.seen(),
                                     [](const SeenRequest &seen) { return seen.method == "PATCH"; });
    }

    FaultServer server;
    net::HttpClient client;
    didit::HttpService service;
    DecisionSender sender;
    QVector<DecisionOutcome> outcomes;
};

} // namespace

class TestDecisionSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentOnceAndConfirmed();
    void changedMeanwhileSendsNothing();
    void lostAnswerIsReconciledByReading();
    void lostRequestIsNotSentAgain();
    void refusalSaysWhy();
    void unreadableCaseSendsNothing();
};

void TestDecisionSender::sentOnceAndConfirmed()
{
    Bench bench({decision("In Review"), Fault::answer(200, R"({"session_id":"s1"})"), decision("Declined")});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().end, DecisionEnd::Confirmed);
    QCOMPARE(bench.outcomes.first().statusNow.kind(), StatusKind::Declined);
    QCOMPARE(bench.changesSent(), 1);
    QVERIFY(!bench.sender.isBusy());
}

void TestDecisionSender::changedMeanwhileSendsNothing()
{
    Bench bench({decision("Approved")});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().end, DecisionEnd::ChangedMeanwhile);
    QCOMPARE(bench.outcomes.first().statusNow.kind(), StatusKind::Approved);
    QCOMPARE(bench.changesSent(), 0);
}

void TestDecisionSender::lostAnswerIsReconciledByReading()
{
    Bench bench({decision("In Review"), Fault::of(Fault::Kind::DropBefore), decision("Declined")});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().end, DecisionEnd::Confirmed);
    QCOMPARE(bench.changesSent(), 1);
}

void TestDecisionSender::lostRequestIsNotSentAgain()
{
    Bench bench({decision("In Review"), Fault::of(Fault::Kind::DropBefore), decision("In Review")});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().end, DecisionEnd::Refused);
    QVERIFY(!bench.outcomes.first().error.message.isEmpty());
    QCOMPARE(bench.changesSent(), 1);
}

void TestDecisionSender::refusalSaysWhy()
{
    Bench bench({decision("In Review"), Fault::answer(400, R"({"detail":"Wrong Current Status"})")});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().end, DecisionEnd::Refused);
    QVERIFY(bench.outcomes.first().error.message.contains(QLatin1String("Wrong Current Status")));
    QCOMPARE(bench.changesSent(), 1);
}

void TestDecisionSender::unreadableCaseSendsNothing()
{
    Bench bench({Fault::answer(404, R"({"detail":"Not found."})")});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().end, DecisionEnd::Refused);
    QCOMPARE(bench.changesSent(), 0);
}

QTEST_GUILESS_MAIN(TestDecisionSender)
#include "tst_decisionsender.moc"
