#include "domain/entrycomment.h"
#include "domain/entryvalue.h"
#include "models/entryquery.h"
#include "models/listsmodel.h"
#include "models/listundo.h"
#include "models/wholelist.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

const QString session = QStringLiteral("3c1c6e1e-77aa-4c5e-9f67-9f0d1a2b3c4d");
const QDate today(2026, 11, 28);

ListEntry entry(const char *id, const char *comment, const char *addedBy = "api", int daysAgo = 0)
{
    ListEntry made;
    made.id = QString::fromLatin1(id);
    made.value = made.id;
    made.comment = QString::fromLatin1(comment);
    made.addedBy = QString::fromLatin1(addedBy);
    made.createdAt = QDateTime(today.addDays(-daysAgo), QTime(9, 0), Qt::UTC);
    return made;
}

QStringList idsOf(const QVector<ListEntry> &entries)
{
    QStringList ids;
    for (const ListEntry &one : entries)
        ids.append(one.id);
    return ids;
}

QStringList idsOf(const EntryQuery &query)
{
    const QVector<ListEntry> all{
        entry("b", "Zebra [review 2026-11-28]", "ana@team"),
        entry("a", "Ant [review 2026-12-01]", "api", 10),
        entry("c", "mouse [session 3c1c6e1e-77aa-4c5e-9f67-9f0d1a2b3c4d]", "console", 40),
    };
    return idsOf(arranged(all, query, today));
}

} // namespace

// Entries of a list: what their comments say, which are shown in which order, what can be taken back.
class TestEntryLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentKeepsWhatConsolesReadAtItsEnd();
    void commentsOfPeopleStayAsTheyAre_data();
    void commentsOfPeopleStayAsTheyAre();
    void queriesNarrowAndOrder();
    void onlyASearchIsTheServicesOwn();
    void addressesAreTold_data();
    void addressesAreTold();
    void wholeListIsReadToItsEndOnce();
    void additionsOfOneIntakeAreOneStep();
    void listsSayWhoseTheyAre();
};

void TestEntryLists::commentKeepsWhatConsolesReadAtItsEnd()
{
    EntryComment comment;
    comment.text = QStringLiteral("Second account");
    comment.people = {QStringLiteral("A. Costa"), QStringLiteral("M. Silva")};
    comment.reviewBy = QDate(2027, 1, 31);
    comment.sessionId = session;
    QCOMPARE(comment.written(),
             QStringLiteral("Second account [by A. Costa; M. Silva] [review 2027-01-31] [session %1]")
                 .arg(session));
    QCOMPARE(EntryComment::read(comment.written()), comment);
    QCOMPARE(EntryComment::read(commentWithSource(QStringLiteral("x"), session)).sessionId, session);
}

void TestEntryLists::commentsOfPeopleStayAsTheyAre_data()
{
    QTest::addColumn<QString>("comment");
    QTest::newRow("plain") << QStringLiteral("Second account");
    QTest::newRow("brackets of their own") << QStringLiteral("See case [77]");
    QTest::newRow("no day of the calendar") << QStringLiteral("x [review 2027-02-31]");
    QTest::newRow("in the middle") << QStringLiteral("[review 2027-01-31] was the plan");
    QTest::newRow("empty") << QString();
}

void TestEntryLists::commentsOfPeopleStayAsTheyAre()
{
    QFETCH(QString, comment);
    QCOMPARE(EntryComment::read(comment).text, comment);
    QCOMPARE(EntryComment::read(comment).written(), comment);
}

void TestEntryLists::queriesNarrowAndOrder()
{
    QCOMPARE(idsOf(EntryQuery{}), QStringList({"b", "a", "c"}));
    EntryQuery query;
    query.order = EntryQuery::Order::Oldest;
    QCOMPARE(idsOf(query), QStringList({"c", "a", "b"}));
    query.order = EntryQuery::Order::Reason;
    QCOMPARE(idsOf(query), QStringList({"a", "c", "b"}));
    query.order = EntryQuery::Order::Label;
    QCOMPARE(idsOf(query), QStringList({"a", "b", "c"}));
    query.order = EntryQuery::Order::ReviewDate;
    QCOMPARE(idsOf(query), QStringList({"b", "a", "c"}));
    query = {};
    query.source = EntryQuery::Source::FromCase;
    QCOMPARE(idsOf(query), QStringList{"c"});
    query.source = EntryQuery::Source::NotFromCase;
    QCOMPARE(idsOf(query), QStringList({"b", "a"}));
    query = {};
    query.addedBy = QStringLiteral("ANA");
    QCOMPARE(idsOf(query), QStringList{"b"});
    query = {};
    query.from = QDateTime(today.addDays(-20), QTime(0, 0), Qt::UTC);
    QCOMPARE(idsOf(query), QStringList({"b", "a"}));
    query = {};
    query.dueOnly = true;
    QCOMPARE(idsOf(query), QStringList{"b"});
}

void TestEntryLists::onlyASearchIsTheServicesOwn()
{
    EntryQuery query;
    query.search = QStringLiteral("x");
    QVERIFY(query.isAnsweredByService());
    query.dueOnly = true;
    QVERIFY(!query.isAnsweredByService());
}

void TestEntryLists::addressesAreTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOne");
    for (const char *good : {"192.0.2.1", "0.0.0.0", "192.0.2.0/24", "2001:db8::1", "::", "::1",
                             "1::", "2001:db8::/32", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"192.0.2", "192.0.2.256", "192.0.2.1/33", "192.0.2.1/", "/24", "1:2:3:4:5:6:7",
                            "1::2::3", "1:2:3:4:5:6:7:8:9", ":1", "12345::", "2001:db8::/129", "x"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestEntryLists::addressesAreTold()
{
    QFETCH(QString, address);
    QFETCH(bool, isOne);
    QCOMPARE(normalisedValue(QStringLiteral("ip_address"), address).has_value(), isOne);
}

void TestEntryLists::wholeListIsReadToItsEndOnce()
{
    WholeList list;
    QList<int> offsets;
    const QSignalSpy progress(&list, &WholeList::progressed);
    const auto call = list.read([&offsets](const PageRequest &request) {
        offsets.append(request.offset);
        Page<ListEntry> page;
        page.rows = {entry("x", ""), entry("y", "")};
        page.count = 6;
        page.hasNext = request.offset < 4;
        const CallSource<Page<ListEntry>> source;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [source, page] { source.finish(page); }, Qt::QueuedConnection);
        return Call<Page<ListEntry>>(source);
    });
    QTRY_VERIFY(call.future().isFinished());
    QCOMPARE(call.future().result()->size(), 6);
    QCOMPARE(offsets, QList<int>({0, 2, 4}));
    QCOMPARE(progress.size(), 3);
}

void TestEntryLists::additionsOfOneIntakeAreOneStep()
{
    EntryWorkReport first;
    first.list.id = QStringLiteral("l");
    first.added = {entry("a", "")};
    EntryWorkReport second = first;
    second.added = {entry("b", "")};
    ListUndo undo;
    undo.push(first);
    undo.extend(second);
    QCOMPARE(undo.newest()->added.size(), 2);
    second.list.id = QStringLiteral("other");
    undo.extend(second);
    QCOMPARE(undo.take()->list.id, QStringLiteral("other"));
    QCOMPARE(undo.take()->added.size(), 2);
    QVERIFY(!undo.take());
}

void TestEntryLists::listsSayWhoseTheyAre()
{
    ListsModel model;
    model.setSource([](const PageRequest &) {
        Page<FaceList> page;
        page.rows.resize(2);
        page.rows[0].name = QStringLiteral("Face Blocklist");
        page.rows[0].listType = QStringLiteral("blocklist");
        page.rows[0].isSystem = true;
        page.rows[1].name = QStringLiteral("Ours");
        page.rows[1].listType = QStringLiteral("allowlist");
        return Call<Page<FaceList>>::finished(page);
    });
    model.reload();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Face Blocklist, Blocklist, system"));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Ours, Allowlist, own"));
}

QTEST_GUILESS_MAIN(TestEntryLists)
#include "tst_entrylists.moc"
