#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/casespage.h"

#include <QDir>
#include <QTableView>

using namespace countersign;

namespace {

constexpr int cases = 50;
const QString photographs = QStringLiteral(COUNTERSIGN_SHARED "/faces/single");

didit::OutgoingImage photograph(const QStringList &names, int index)
{
    QFile file(photographs + QLatin1Char('/') + names.at(index % names.size()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a photograph cannot be read");
    const imaging::PicturePtr picture = imaging::readPicture(file.readAll(), {}).value_or(nullptr);
    return {picture->bytes, picture->format, picture->uprightSize};
}

// Photographs of the folder, each held against its neighbour: some pairs are one person, some are not.
int makeCases(RealConsole &console)
{
    const QStringList names = QDir(photographs).entryList(QDir::Files, QDir::Name);
    int inReview = 0;
    for (int i = 0; i < cases; ++i) {
        const SessionDecision made = RealConsole::valueOf(console.service.service().createCase(
            photograph(names, i), photograph(names, i + 1), CaseOptions()));
        inReview += made.status.kind() == StatusKind::InReview ? 1 : 0;
    }
    return inReview;
}

int countAt(RealConsole &console, const QString &status)
{
    SessionFilter filter;
    filter.statuses = {Status(status)};
    return int(RealConsole::valueOf(console.service.service().sessions(filter, {0, 100})).rows.size());
}

int countInRecord(RealConsole &console, RecordEvent event)
{
    return int(RealConsole::valueOf(console.desk.record.page({event, {}}, {0, 100})).rows.size());
}

} // namespace

// Fifty cases of real photographs, cleared without a mouse; service, record and activity agree afterwards.
class TestFiftyCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearedByKeyboardAlone();
};

void TestFiftyCases::clearedByKeyboardAlone()
{
    if (!QDir(photographs).exists())
        QSKIP(qPrintable(QStringLiteral("The photographs are not here: %1").arg(photographs)));
    RealConsole console;
    console.settings.setTwoPeopleWhereTheyDiffer(false);
    QTRY_COMPARE_WITH_TIMEOUT(console.service.state(), ServiceState::Ready, engineWait);
    const int toDecide = makeCases(console);
    const int declinedBefore = countAt(console, statuses::declined);
    QCOMPARE(toDecide + declinedBefore, cases);

    CasesPage page(console.context());
    page.resize(1360, 820);
    page.show();
    page.activateWindow();
    page.activate();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto key = [&page](Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, code, modifiers);
    };
    const CasesViewModel &model = page.viewModel();
    int approved = 0;
    for (int decided = 0; decided < toDecide; ++decided) {
        QTRY_VERIFY_WITH_TIMEOUT(model.canDecide(), engineWait);
        const QString id = model.sessionId();
        const bool same = decided % 3 != 0;
        approved += same ? 1 : 0;
        key(same ? Qt::Key_5 : Qt::Key_1);
        // Where the search found somebody.
        if (model.review().asksCandidates())
            key(Qt::Key_0);
        key(same ? Qt::Key_A : Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_1);
        key(Qt::Key_Return, Qt::ControlModifier);
        // The last one stays open; every other makes room for the next.
        if (decided + 1 < toDecide)
            QTRY_VERIFY_WITH_TIMEOUT(model.sessionId() != id, engineWait);
    }
    QTRY_COMPARE_WITH_TIMEOUT(countInRecord(console, RecordEvent::Confirmed), toDecide, engineWait);

    QCOMPARE(countAt(console, statuses::inReview), 0);
    QCOMPARE(countAt(console, statuses::approved), approved);
    QCOMPARE(countAt(console, statuses::declined), declinedBefore + toDecide - approved);
    QCOMPARE(countInRecord(console, RecordEvent::Decided), toDecide);
    QCOMPARE(countInRecord(console, RecordEvent::Sent), toDecide);
    QVERIFY(RealConsole::valueOf(console.desk.record.verify()).isWhole());

    ActivityPage activity(console.context());
    activity.viewModel().setFilter({RecordEvent::Confirmed, {}});
    QTRY_COMPARE(activity.viewModel().entries().rowCount(), std::min(toDecide, 50)); // its first page
}

COUNTERSIGN_GUITEST_MAIN(TestFiftyCases)
#include "tst_fiftycases.moc"
