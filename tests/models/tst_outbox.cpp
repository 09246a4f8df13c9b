#include "review/reviewdesk.h"
#include "review/reviewfile.h"
#include "support/checkbench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace countersign;

namespace {

OutboxEntry approvalOf(const QString &sessionId)
{
    OutboxEntry entry;
    entry.profileId = QStringLiteral("computer");
    entry.sessionId = sessionId;
    entry.caseNumber = 7;
    entry.seen = Status(statuses::inReview);
    entry.change.newStatus = statuses::approved;
    entry.change.comment = QStringLiteral("D1 – looked at");
    entry.decidedAt = QDateTime::currentDateTimeUtc();
    entry.dueAt = entry.decidedAt;
    return entry;
}

qint64 keptId(ReviewStore &store, const OutboxEntry &entry)
{
    const auto kept = store.decide(entry, {});
    return kept ? kept->id : 0;
}

Fault decisionIs(const QByteArray &status)
{
    return Fault::answer(200, R"({"session_id":"s1","session_number":7,"status":")" + status + R"("})");
}

const Fault taken = Fault::answer(200, R"({"session_id":"s1"})");

// An outbox that talks to a service which follows a script.
struct Bench
{
    explicit Bench(const QList<Fault> &script, std::chrono::milliseconds hold = {})
        : checks(script)
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, hold)
        , outbox(desk.outbox)
        , ended(&outbox, &Outbox::ended)
    {
        outbox.start();
    }

    qsizetype changesSent() const
    {
        return std::ranges::count_if(checks.server.seen(),
                                     [](const SeenRequest &seen) { return seen.method == "PATCH"; });
    }
    OutboxState lastState() const { return ended.last().first().value<OutboxEntry>().state; }

    QTemporaryDir folder;
    CheckBench checks;
    ReviewDesk desk;
    Outbox &outbox;
    QSignalSpy ended;
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasDecided();
    void addressIsKeptForTheSendingOnly_data();
    void addressIsKeptForTheSendingOnly();
    void fileOfTheFirstVersionIsRead();
    void saysWhyItCannotBeUsed_data();
    void saysWhyItCannotBeUsed();
    void oneConsoleAtATime();
    void sendsOnceAndConfirms();
    void undoInsideTheHoldSendsNothing();
    void caseChangedMeanwhileSendsNothing();
    void refusalWaitsForThePerson();
    void refusalNamesNoAddress();
    void lostLineIsTriedAgain();
    void goesOnAfterACrash_data();
    void goesOnAfterACrash();
    void unusableFileDecidesNothing();
    void closingSendsAtOnce();
};

void TestOutbox::keepsWhatWasDecided()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.filePath(QStringLiteral("a/b")));
    {
        auto store = ReviewStore::open(places);
        QVERIFY(store);
        OutboxEntry first = approvalOf(QStringLiteral("s1"));
        first.id = keptId(**store, first);
        QVERIFY(first.id > 0);
        QVERIFY(keptId(**store, approvalOf(QStringLiteral("s2"))) > 0);
        first.state = OutboxState::Unsent;
        first.problem = QStringLiteral("No line.");
        QVERIFY((*store)->update(first, {}));
        OutboxEntry third = approvalOf(QStringLiteral("s3"));
        third.id = keptId(**store, third);
        third.state = OutboxState::Confirmed;
        QVERIFY((*store)->update(third, {}));
    }
    auto store = ReviewStore::open(places);
    QVERIFY(store);
    const auto left = (*store)->openDecisions();
    QVERIFY(left);
    QCOMPARE(left->size(), 2);
    QCOMPARE(left->at(0).sessionId, QStringLiteral("s1"));
    QCOMPARE(left->at(0).state, OutboxState::Unsent);
    QCOMPARE(left->at(0).problem, QStringLiteral("No line."));
    QCOMPARE(left->at(0).change.comment.startsWith(QStringLiteral("D1 – looked at")), true);
    QCOMPARE(left->at(0).seen, Status(statuses::inReview));
    QCOMPARE(left->at(1).sessionId, QStringLiteral("s2"));
    QCOMPARE(left->at(1).state, OutboxState::Held);
}

void TestOutbox::addressIsKeptForTheSendingOnly_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("unsent") << OutboxState::Unsent << true;
    QTest::newRow("sending") << OutboxState::Sending << true;
    QTest::newRow("confirmed") << OutboxState::Confirmed << false;
    QTest::newRow("undone") << OutboxState::Undone << false;
    QTest::newRow("refused") << OutboxState::Refused << false;
    QTest::newRow("stale") << OutboxState::Stale << false;
}

void TestOutbox::addressIsKeptForTheSendingOnly()
{
    QFETCH(OutboxState, state);
    QFETCH(bool, isKept);
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    OutboxEntry entry = approvalOf(QStringLiteral("s1"));
    entry.change.sendEmail = true;
    entry.change.emailAddress = QStringLiteral("ana@example.com");
    const auto addressInTheFile = [&places] {
        const auto file = ReviewFile::open(places.database);
        auto row = (*file)->run(QStringLiteral("SELECT email_address FROM decisions"));
        row->next();
        return row->value(0).toString();
    };
    {
        auto store = ReviewStore::open(places);
        QVERIFY(store);
        entry.id = keptId(**store, entry);
        const auto left = (*store)->openDecisions();
        QCOMPARE(left->first().change.emailAddress, QStringLiteral("ana@example.com"));
    }
    QCOMPARE(addressInTheFile(), QStringLiteral("ana@example.com"));
    {
        auto store = ReviewStore::open(places);
        entry.state = state;
        QVERIFY((*store)->update(entry, {}));
    }
    QCOMPARE(addressInTheFile(), isKept ? entry.change.emailAddress : QString());
}

void TestOutbox::fileOfTheFirstVersionIsRead()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    {
        auto store = ReviewStore::open(places);
        QVERIFY(keptId(**store, approvalOf(QStringLiteral("s1"))) > 0);
    }
    {
        const auto file = ReviewFile::open(places.database);
        QVERIFY((*file)->change(QStringLiteral("ALTER TABLE decisions DROP COLUMN email_address")));
    }
    auto store = ReviewStore::open(places);
    QVERIFY(store);
    QCOMPARE((*store)->openDecisions()->first().sessionId, QStringLiteral("s1"));
    QVERIFY(keptId(**store, approvalOf(QStringLiteral("s2"))) > 0);
}

void TestOutbox::saysWhyItCannotBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("damaged") << QStringLiteral("damaged.sqlite");
    QTest::newRow("no folder") << QStringLiteral("damaged.sqlite/decisions.sqlite");
}

void TestOutbox::saysWhyItCannotBeUsed()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("damaged.sqlite")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    ReviewPlaces places = ReviewPlaces::in(folder.path());
    places.database = folder.filePath(name);
    const auto store = ReviewStore::open(places);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Storage);
    QVERIFY(!store.error().message.isEmpty());
}

void TestOutbox::oneConsoleAtATime()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    auto first = ReviewStore::open(places);
    QVERIFY(first);
    const auto second = ReviewStore::open(places);
    QVERIFY(!second);
    QVERIFY(second.error().message.contains(QLatin1String("Another")));
    first->reset();
    QVERIFY(ReviewStore::open(places));
}

void TestOutbox::sendsOnceAndConfirms()
{
    Bench bench({decisionIs("In Review"), taken, decisionIs("Approved")}, std::chrono::hours(1));
    const auto kept = bench.outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_VERIFY(kept.future().isFinished());
    QVERIFY(kept.future().result());
    QVERIFY(bench.outbox.holds(QStringLiteral("s1")));
    QVERIFY(bench.checks.server.seen().isEmpty());
    bench.outbox.flush();
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.lastState(), OutboxState::Confirmed);
    QCOMPARE(bench.changesSent(), 1);
    QVERIFY(bench.outbox.entries().isEmpty());
    QVERIFY(bench.checks.server.seen().at(1).body.contains("looked at"));
}

void TestOutbox::undoInsideTheHoldSendsNothing()
{
    Bench bench({decisionIs("In Review")}, std::chrono::hours(1));
    const auto kept = bench.outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_VERIFY(kept.future().isFinished());
    QTRY_COMPARE(bench.checks.service.state(), ServiceState::Ready);
    const auto newest = bench.outbox.undoable();
    QVERIFY(newest);
    bench.outbox.undo(newest->id);
    QVERIFY2(bench.ended.isEmpty(), "not before it is on the disk");
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.lastState(), OutboxState::Undone);
    QVERIFY(!bench.outbox.holds(QStringLiteral("s1")));
    bench.outbox.flush();
    QVERIFY2(bench.checks.server.seen().isEmpty(), "nothing may leave the machine");
}

void TestOutbox::caseChangedMeanwhileSendsNothing()
{
    Bench bench({decisionIs("Declined")});
    std::ignore = bench.outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.lastState(), OutboxState::Stale);
    QCOMPARE(bench.changesSent(), 0);
    QCOMPARE(bench.outbox.entries().size(), 1);
    QVERIFY(bench.outbox.isEmpty());
    bench.outbox.dismiss(bench.outbox.entries().first().id);
    QVERIFY(bench.outbox.entries().isEmpty());
}

void TestOutbox::refusalWaitsForThePerson()
{
    Bench bench({decisionIs("In Review"), Fault::answer(400, R"({"detail":"Wrong Current Status"})")});
    std::ignore = bench.outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.lastState(), OutboxState::Refused);
    QCOMPARE(bench.changesSent(), 1);
    QVERIFY(bench.outbox.entries().first().problem.contains(QLatin1String("Wrong Current Status")));
}

// What a service says goes into the record.
void TestOutbox::refusalNamesNoAddress()
{
    Bench bench({decisionIs("In Review"),
                 Fault::answer(400, R"({"email_address":["Ana@example.com cannot be reached"]})")});
    OutboxEntry entry = approvalOf(QStringLiteral("s1"));
    entry.change.sendEmail = true;
    entry.change.emailAddress = QStringLiteral("ana@example.com");
    std::ignore = bench.outbox.commit(entry);
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.lastState(), OutboxState::Refused);
    const QString problem = bench.outbox.entries().first().problem;
    QVERIFY2(problem.contains(QLatin1String("cannot be reached")), qPrintable(problem));
    QVERIFY2(!problem.contains(entry.change.emailAddress, Qt::CaseInsensitive), qPrintable(problem));
}

void TestOutbox::lostLineIsTriedAgain()
{
    Bench bench({Fault::answer(500, "{}")});
    std::ignore = bench.outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.ended.size(), 1, 30'000);
    QCOMPARE(bench.lastState(), OutboxState::Unsent);
    QCOMPARE(bench.changesSent(), 0);
    QVERIFY(bench.outbox.holds(QStringLiteral("s1")));
    bench.checks.server.follow({decisionIs("In Review"), taken, decisionIs("Approved")});
    QTRY_COMPARE_WITH_TIMEOUT(bench.ended.size(), 2, 30'000);
    QCOMPARE(bench.lastState(), OutboxState::Confirmed);
    QCOMPARE(bench.changesSent(), 1);
}

void TestOutbox::goesOnAfterACrash_data()
{
    QTest::addColumn<OutboxState>("left");
    QTest::addColumn<QByteArray>("statusAtService");
    QTest::addColumn<int>("changes");
    QTest::addColumn<OutboxState>("end");
    QTest::newRow("held") << OutboxState::Held << QByteArray("In Review") << 1 << OutboxState::Confirmed;
    QTest::newRow("unsent") << OutboxState::Unsent << QByteArray("In Review") << 1 << OutboxState::Confirmed;
    QTest::newRow("sent, answer lost")
        << OutboxState::Sending << QByteArray("Approved") << 0 << OutboxState::Confirmed;
    QTest::newRow("never left") << OutboxState::Sending << QByteArray("In Review") << 1
                                << OutboxState::Confirmed;
    QTest::newRow("somebody else") << OutboxState::Sending << QByteArray("Declined") << 0
                                   << OutboxState::Stale;
}

void TestOutbox::goesOnAfterACrash()
{
    QFETCH(OutboxState, left);
    QFETCH(QByteArray, statusAtService);
    QFETCH(int, changes);
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    {
        auto store = ReviewStore::open(places);
        QVERIFY(store);
        OutboxEntry entry = approvalOf(QStringLiteral("s1"));
        entry.id = keptId(**store, entry);
        entry.state = left;
        QVERIFY((*store)->update(entry, {}));
    }
    QList<Fault> script{decisionIs(statusAtService)};
    if (changes > 0)
        script += {taken, decisionIs("Approved")};
    CheckBench checks(script);
    ReviewDesk desk(places, checks.service, checks.settings, {});
    Outbox &outbox = desk.outbox;
    const QSignalSpy ended(&outbox, &Outbox::ended);
    outbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QTEST(ended.first().first().value<OutboxEntry>().state, "end");
    const auto sent = std::ranges::count_if(checks.server.seen(),
                                            [](const SeenRequest &seen) { return seen.method == "PATCH"; });
    QCOMPARE(int(sent), changes);
}

void TestOutbox::unusableFileDecidesNothing()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    QFile damaged(places.database);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    CheckBench checks({decisionIs("In Review")});
    ReviewDesk desk(places, checks.service, checks.settings, {});
    Outbox &outbox = desk.outbox;
    outbox.start();
    const auto kept = outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_VERIFY(kept.future().isFinished());
    QVERIFY(!kept.future().result());
    QVERIFY(kept.future().result().error().message.contains(QLatin1String("damaged")));
    QVERIFY(outbox.entries().isEmpty());
    QVERIFY(checks.server.seen().isEmpty());
}

void TestOutbox::closingSendsAtOnce()
{
    Bench bench({decisionIs("In Review"), taken, decisionIs("Approved")}, std::chrono::hours(1));
    const auto kept = bench.outbox.commit(approvalOf(QStringLiteral("s1")));
    QTRY_VERIFY(kept.future().isFinished());
    bench.outbox.flush();
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.lastState(), OutboxState::Confirmed);
    QVERIFY(bench.outbox.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
