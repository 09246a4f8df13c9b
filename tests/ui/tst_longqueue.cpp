#include "models/sessionsmodel.h"
#include "support/guitest.h"
#include "ui/widgets/tables.h"

#include <QScrollBar>
#include <QTableView>

using namespace countersign;

namespace {

constexpr int sessions = 100'000;

Call<Page<SessionRow>> pageOf(const PageRequest &request)
{
    Page<SessionRow> page;
    for (int i = request.offset; i < std::min(request.offset + request.limit, sessions); ++i) {
        SessionRow row;
        row.id = QString::number(i);
        row.number = sessions - i;
        row.status = Status(statuses::inReview);
        row.createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        page.rows.append(row);
    }
    page.hasNext = request.offset + request.limit < sessions;
    page.count = sessions;
    // Later, as every real answer comes.
    const CallSource<Page<SessionRow>> source;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [source, page] { source.finish(page); }, Qt::QueuedConnection);
    return Call<Page<SessionRow>>(source);
}

} // namespace

// A hundred thousand sessions are read page by page as somebody scrolls, and rows above never move. How long
// the longest event took is in the pulse.
class TestLongQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsToItsEnd_data();
    void scrollsToItsEnd();
};

void TestLongQueue::scrollsToItsEnd_data()
{
    QTest::addColumn<QueueOrder>("order");
    QTest::newRow("newest first") << QueueOrder::NewestFirst;
    QTest::newRow("oldest first") << QueueOrder::OldestFirst;
}

void TestLongQueue::scrollsToItsEnd()
{
    QFETCH(const QueueOrder, order);
    SessionsModel model;
    model.setOrder(order);
    model.setSource(pageOf);
    const std::unique_ptr<QTableView> table(makeTable());
    table->setModel(&model);
    stretchLastColumn(table.get());
    table->resize(300, 800);
    table->show();
    model.reload();
    QTRY_VERIFY(model.rowCount() > 0);
    while (model.rowCount() < sessions) {
        const int before = model.rowCount();
        QTest::keyClick(table.get(), Qt::Key_End, Qt::ControlModifier);
        table->scrollToBottom();
        QTRY_VERIFY(model.rowCount() > before);
    }
    const bool newestFirst = order == QueueOrder::NewestFirst;
    QCOMPARE(model.rowAt(newestFirst ? 0 : sessions - 1).id, QStringLiteral("0"));
    QCOMPARE(model.rowAt(newestFirst ? sessions - 1 : 0).id, QString::number(sessions - 1));
    QTest::keyClick(table.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table->currentIndex().row(), 0);
    for (int page = 0; page < 200; ++page)
        QTest::keyClick(table.get(), Qt::Key_PageDown);
    QVERIFY(table->currentIndex().row() > 1000);
}

COUNTERSIGN_GUITEST_MAIN(TestLongQueue)
#include "tst_longqueue.moc"
