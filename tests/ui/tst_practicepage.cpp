#include "review/practicefile.h"
#include "support/casebench.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/practicepage.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace countersign;

namespace {

using Stage = PracticeRound::Stage;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
            file.write(bytes) == bytes.size());
}

struct Bench
{
    Bench()
        : page(console.context())
    {
        QSignalSpy changed(&console.service, &ActiveService::changed);
        while (console.service.state() != ServiceState::Ready) {
            if (!changed.wait(engineWait))
                qFatal("the engine did not start");
        }
        for (const QString &person : {QStringLiteral("ana"), QStringLiteral("bruno")})
            write(folder.filePath(QStringLiteral("Zacharias %1.png").arg(person)),
                  drawnPortraitFile(person + QStringLiteral("-selfie")));
        page.resize(1300, 800);
        page.show();
        page.activateWindow();
        page.activate();
    }

    QString table(const QByteArray &rows) const
    {
        const QString path = folder.filePath(QStringLiteral("pairs.csv"));
        write(path, "first,second,same\n" + rows);
        return path;
    }
    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    Stage stage() { return page.viewModel().round().stage(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key(key), modifiers);
    }
    void waitForPair()
    {
        QTRY_COMPARE_WITH_TIMEOUT(stage(), Stage::Look, engineWait);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    // Whether any text of the page, seen or spoken, holds `words`.
    bool says(const QString &words) const
    {
        const QList<QWidget *> widgets = page.findChildren<QWidget *>();
        return std::ranges::any_of(widgets, [&words](const QWidget *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            return (label && label->text().contains(words)) || widget->accessibleName().contains(words) ||
                   widget->accessibleDescription().contains(words) || widget->toolTip().contains(words);
        });
    }

    RealConsole console;
    QTemporaryDir folder;
    PracticePage page;
};

const QByteArray different = "Zacharias ana.png,Zacharias bruno.png,0\n";
const QByteArray same = "Zacharias ana.png,Zacharias ana.png,1\n";

} // namespace

class TestPracticePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundByKeys();
    void headsOnlyBeforeTheRating();
    void sourcesAreAskedFor();
    void resultsAreDeletedByKey();
    void theTeamsCasesArePractisedOn();
};

void TestPracticePage::aRoundByKeys()
{
    Bench bench;
    QVERIFY(!bench.child<QPushButton>("practiceGoOn")->isVisible());
    bench.page.viewModel().openFiles(bench.table(different + different + same));
    bench.waitForPair();
    auto *feedback = bench.child<QLabel>("practiceFeedback");
    QStringList told;
    const auto rateBy = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        bench.waitForPair();
        QVERIFY(!feedback->isVisible());
        bench.key(key, modifiers);
        QCOMPARE(bench.stage(), Stage::Told);
        QVERIFY(feedback->isVisible());
        told.append(feedback->text());
        QVERIFY(bench.child<ImageCanvas>("practiceFirst")->picture());
        QVERIFY(bench.child<ImageCanvas>("practiceSecond")->picture());
    };
    // Only "different" can be balanced with as many "same": one of each.
    rateBy(Qt::Key_2);
    bench.key(Qt::Key_Return);
    rateBy(Qt::Key_4, Qt::AltModifier);
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(bench.stage(), Stage::Over);
    QVERIFY(told.first().contains(QStringLiteral("probably different")));
    QVERIFY(told.last().contains(QStringLiteral("probably the same")));
    QVERIFY(bench.child<QWidget>("practiceNow")->isVisible());
    const PracticeTally &now = bench.page.viewModel().now();
    QVERIFY(bench.child<QWidget>("practiceNow")
                ->findChild<QLabel *>(QStringLiteral("practiceRight"))
                ->text()
                .contains(QStringLiteral("%1 of 2").arg(now.right())));
    bench.page.viewModel().openFiles(bench.table(different));
    bench.waitForPair();
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.stage(), Stage::Idle);
    QVERIFY(!bench.child<ImageCanvas>("practiceFirst")->picture());
    QVERIFY(!bench.child<QWidget>("practiceNow")->isVisible());
}

void TestPracticePage::headsOnlyBeforeTheRating()
{
    Bench bench;
    bench.page.viewModel().openFiles(bench.table(different));
    bench.waitForPair();
    auto *first = bench.child<ImageCanvas>("practiceFirst");
    auto *second = bench.child<ImageCanvas>("practiceSecond");
    QVERIFY(first->isFaceOnly() && second->isFaceOnly());
    QVERIFY(first->face() && second->face());
    for (const auto *words : {"Zacharias", "ana", "different people", "pairs.csv"})
        QVERIFY2(!bench.says(QString::fromLatin1(words)), words);
    QVERIFY(first->hasFocus());
    bench.key(Qt::Key_W); // a wipe, only after the rating
    QVERIFY(!first->hasStandIn());
    bench.key(Qt::Key_1);
    QVERIFY(!first->isFaceOnly() && !second->isFaceOnly());
    QVERIFY(bench.says(QStringLiteral("Right: different people. You: different, sure.")));
    bench.key(Qt::Key_W);
    QVERIFY(first->hasStandIn());
}

void TestPracticePage::sourcesAreAskedFor()
{
    Bench bench;
    for (const auto &[button, mode] : {std::pair("practice-folderButton", QFileDialog::Directory),
                                       std::pair("practice-tableButton", QFileDialog::ExistingFile)}) {
        bench.child<QPushButton>(button)->click();
        auto *dialog = bench.page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), mode);
        delete dialog;
    }
    bench.page.viewModel().openFiles(bench.folder.filePath(QStringLiteral("missing.csv")));
    QTRY_VERIFY(bench.child<QLabel>("practiceProblem")->isVisible());
    QVERIFY(
        bench.child<QLabel>("practiceProblem")->text().contains(QStringLiteral("first, second and same")));
}

void TestPracticePage::resultsAreDeletedByKey()
{
    Bench bench;
    auto *button = bench.child<QPushButton>("practice-forgetButton");
    QVERIFY(!button->isEnabled());
    bench.page.viewModel().openFiles(bench.table(different));
    bench.waitForPair();
    bench.key(Qt::Key_1);
    QTRY_VERIFY(button->isEnabled());
    bench.key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!button->isEnabled());
    QVERIFY(!QFileInfo::exists(bench.console.desk.record.places().practice));
}

void TestPracticePage::theTeamsCasesArePractisedOn()
{
    Bench bench;
    const QString id =
        RealConsole::valueOf(bench.console.service.service().createCase(
                                 outgoingFace(QStringLiteral("ana-selfie")),
                                 outgoingFace(QStringLiteral("ana-document")), CaseBench::options()))
            .id;
    Record &record = bench.console.desk.record;
    record.add(RecordEvent::Decided, {QStringLiteral("computer"), id, 1},
               {{QStringLiteral("reason"), QStringLiteral("A1")}});
    record.add(RecordEvent::Confirmed, {QStringLiteral("computer"), id, 1});
    QSignalSpy added(&record, &Record::added);
    QTRY_COMPARE(added.size(), 2);
    bench.key(Qt::Key_T, Qt::ControlModifier);
    bench.waitForPair();
    QVERIFY(!bench.says(QStringLiteral("secret-vendor")));
    bench.key(Qt::Key_5);
    QVERIFY(bench.says(QStringLiteral("Right: the same person.")));
    // That the case was looked at is in the record, how it was rated is not.
    QTRY_COMPARE(added.size(), 3);
    const auto entries = RealConsole::valueOf(record.page({}, {})).rows;
    QCOMPARE(entries.first().event, RecordEvent::Opened);
    QCOMPARE(entries.first().details.value(QLatin1String("what")).toString(), QStringLiteral("practice"));
    QCOMPARE(entries.first().sessionId, id);
}

COUNTERSIGN_GUITEST_MAIN(TestPracticePage)
#include "tst_practicepage.moc"
