#include "base/background.h"
#include "models/entriesmodel.h"
#include "models/entryquery.h"
#include "models/wholelist.h"
#include "support/guitest.h"
#include "ui/widgets/tables.h"

#include <QTableView>

using namespace countersign;

namespace {

constexpr int listed = 100'000;

ListEntry entryAt(int row)
{
    ListEntry entry;
    entry.id = QString::number(row);
    entry.value = QStringLiteral("value %1").arg(row);
    entry.comment = row % 100 == 0 ? QStringLiteral("Tester [review 2020-01-31]") : QStringLiteral("Tester");
    entry.addedBy = QStringLiteral("api");
    entry.createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return entry;
}

// Later, as every real answer comes.
Call<Page<ListEntry>> later(const Page<ListEntry> &page)
{
    const CallSource<Page<ListEntry>> source;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [source, page] { source.finish(page); }, Qt::QueuedConnection);
    return Call<Page<ListEntry>>(source);
}

Call<Page<ListEntry>> pageOf(const PageRequest &request)
{
    Page<ListEntry> page;
    for (int row = request.offset; row < std::min(request.offset + request.limit, listed); ++row)
        page.rows.append(entryAt(row));
    page.count = listed;
    page.hasNext = request.offset + request.limit < listed;
    return later(page);
}

} // namespace

// A list of a hundred thousand entries is read, narrowed and scrolled to its end; how long the longest event
// took is in the pulse.
class TestLongList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsToItsEnd();
    void isNarrowedInTheBackground();
};

void TestLongList::scrollsToItsEnd()
{
    EntriesModel model;
    model.setSource(pageOf);
    const std::unique_ptr<QTableView> table(makeTable());
    table->setModel(&model);
    stretchLastColumn(table.get());
    table->resize(900, 800);
    table->show();
    model.reload();
    QTRY_VERIFY(model.rowCount() > 0);
    while (model.rowCount() < listed) {
        const int before = model.rowCount();
        QTest::keyClick(table.get(), Qt::Key_End, Qt::ControlModifier);
        table->scrollToBottom();
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(model.rowAt(listed - 1).id, QString::number(listed - 1));
}

void TestLongList::isNarrowedInTheBackground()
{
    WholeList list;
    const auto all = list.read(pageOf);
    QTRY_VERIFY_WITH_TIMEOUT(all.future().isFinished(), 60'000);
    QCOMPARE(all.future().result()->size(), listed);
    EntryQuery query;
    query.dueOnly = true;
    query.order = EntryQuery::Order::Label;
    const auto found = inBackground<QVector<ListEntry>>(
        [entries = *all.future().result(), query]() -> Result<QVector<ListEntry>> {
            return arranged(entries, query, QDate(2026, 11, 28));
        });
    QTRY_VERIFY_WITH_TIMEOUT(found.future().isFinished(), 60'000);
    QCOMPARE(found.future().result()->size(), listed / 100);
}

COUNTERSIGN_GUITEST_MAIN(TestLongList)
#include "tst_longlist.moc"
