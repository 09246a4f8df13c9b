#include "review/recordexport.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <optional>

#include <sys/resource.h>

using namespace countersign;

namespace {

// While it lives no file of this program can grow, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    FullDisk(FullDisk &&) = delete;
    FullDisk &operator=(FullDisk &&) = delete;

private:
    rlimit m_before{};
};

OutboxEntry approvalOf(const QString &sessionId)
{
    OutboxEntry entry;
    entry.profileId = QStringLiteral("computer");
    entry.sessionId = sessionId;
    entry.caseNumber = 7;
    entry.seen = Status(statuses::inReview);
    entry.change.newStatus = statuses::approved;
    entry.decidedAt = QDateTime::currentDateTimeUtc();
    entry.dueAt = entry.decidedAt;
    return entry;
}

Fault decisionIs(const QByteArray &status)
{
    return Fault::answer(200, R"({"session_id":"s1","session_number":7,"status":")" + status + R"("})");
}

qsizetype changesSent(const CheckBench &checks)
{
    return std::ranges::count_if(checks.server.seen(),
                                 [](const SeenRequest &seen) { return seen.method == "PATCH"; });
}

QStringList openSessions(ReviewStore &store)
{
    QStringList sessions;
    for (const OutboxEntry &entry : store.openDecisions().value_or(QVector<OutboxEntry>()))
        sessions.append(entry.sessionId);
    return sessions;
}

} // namespace

// What was decided before the disk was full stays, what cannot be kept is refused, and nothing leaves the
// machine that was not kept first.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Otherwise the system ends a program that writes beyond the limit.
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void decisionWithoutRoomIsRefused();
    void nothingIsSentThatCannotBeMarkedAsSent();
};

void TestFullDisk::decisionWithoutRoomIsRefused()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    auto store = ReviewStore::open(places);
    QVERIFY(store);
    QVERIFY((*store)->decide(approvalOf(QStringLiteral("before")), {}));
    {
        const FullDisk full;
        const auto refused = (*store)->decide(approvalOf(QStringLiteral("during")), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!refused.error().message.isEmpty());
    }
    QVERIFY((*store)->decide(approvalOf(QStringLiteral("after")), {}));
    store->reset();
    store = ReviewStore::open(places);
    QVERIFY(store);
    QCOMPARE(openSessions(**store), (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
    store->reset();
    const auto check = verifyRecord(places);
    QVERIFY(check);
    QVERIFY(check->isWhole());
}

void TestFullDisk::nothingIsSentThatCannotBeMarkedAsSent()
{
    const QTemporaryDir folder;
    const ReviewPlaces places = ReviewPlaces::in(folder.path());
    {
        std::optional<FullDisk> full; // until the last write of the desk
        CheckBench checks({decisionIs("In Review")});
        ReviewDesk desk(places, checks.service, checks.settings, std::chrono::hours(1));
        desk.outbox.start();
        const auto kept = desk.outbox.commit(approvalOf(QStringLiteral("s1")));
        QTRY_VERIFY(kept.future().isFinished());
        QTRY_COMPARE(checks.service.state(), ServiceState::Ready);
        const QSignalSpy ended(&desk.outbox, &Outbox::ended);
        full.emplace();
        desk.outbox.flush();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(changesSent(checks), 0);
        QCOMPARE(desk.outbox.entries().size(), 1);
        QVERIFY(!desk.outbox.entries().first().problem.isEmpty());
    }
    CheckBench checks(
        {decisionIs("In Review"), Fault::answer(200, R"({"session_id":"s1"})"), decisionIs("Approved")});
    ReviewDesk desk(places, checks.service, checks.settings, {});
    const QSignalSpy ended(&desk.outbox, &Outbox::ended);
    desk.outbox.start();
    QTRY_COMPARE(desk.outbox.entries().size(), 1); // still held
    desk.outbox.flush();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<OutboxEntry>().state, OutboxState::Confirmed);
    QCOMPARE(changesSent(checks), 1);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
