#include "models/recordfeed.h"
#include "review/listproposal.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/dialogs/entrydialogs.h"
#include "ui/pages/blocklistspage.h"
#include "ui/pages/importpane.h"
#include "ui/pages/intakepane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace countersign;

namespace {

const QByteArray phones = "value,comment,review_by\n"
                          "+34600000001,Fraud,2027-01-31\n"
                          "0034 600 000 002,,\n"
                          "nonsense,Fraud,\n"
                          "'+34600000001,again,\n";

} // namespace

// Entries of lists as tables, in and out, on the real engine.
class TestListTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void valuesAreSeenBeforeTheyAreSent();
    void importedIsTakenBackTogether();
    void aPausedImportGoesOn();
    void blocklistsWaitForASecondPerson();
    void whatNobodyKnowsIsLookedForFirst();
    void facesGoThroughTheIntake();
    void picturesAreWrittenOnlyWhenAskedFor();
    void doublesAreShownPersonByPerson();
    void exportWritesTheDoublesThatAreShown();
    void facesThatWaitAreNotProposedAgain();

private:
    template<class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    EntryImport &import() { return m_page->viewModel().importing(); }
    void chooseList(const QString &entryType);
    QString file(const QString &name, const QByteArray &bytes);
    void closeDialog(QDialog *dialog);
    // By key and dialog.
    void importFile(const QString &path);
    void exportTo(const QString &path);
    void commit();
    QVector<ListEntry> entriesAtService();
    QByteArray contentOf(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<RealConsole> m_console;
    std::unique_ptr<BlocklistsPage> m_page;
};

void TestListTables::init()
{
    m_console = std::make_unique<RealConsole>();
    m_console->settings.setTwoPeopleForBlocklistAdds(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->service.state(), ServiceState::Ready, engineWait);
    m_page = std::make_unique<BlocklistsPage>(m_console->context());
    new QAbstractItemModelTester(&import(), m_page.get());
    m_page->resize(1300, 800);
    m_page->show();
    m_page->activate();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(child<QPushButton>("importEntries")->isEnabled());
}

void TestListTables::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestListTables::chooseList(const QString &entryType)
{
    auto *lists = child<QListView>("lists");
    ListsModel &model = m_page->viewModel().lists();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.rowAt(row).entryType == entryType)
            lists->setCurrentIndex(model.index(row, 0));
    }
    QCOMPARE(m_page->viewModel().chosenList().entryType, entryType);
}

QString TestListTables::file(const QString &name, const QByteArray &bytes)
{
    QFile out(m_folder.filePath(name));
    if (out.open(QIODevice::WriteOnly))
        out.write(bytes);
    return out.fileName();
}

QByteArray TestListTables::contentOf(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

// Keys arrive in an active window only.
void TestListTables::closeDialog(QDialog *dialog)
{
    dialog->close();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestListTables::importFile(const QString &path)
{
    QTest::keyClick(m_page.get(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = child<QFileDialog>("importDialog");
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->fileSelected(path);
    closeDialog(dialog);
    QTRY_VERIFY(!import().isReading());
}

void TestListTables::exportTo(const QString &path)
{
    auto *dialog = child<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    QSignalSpy made(&m_page->viewModel().exporting(), &EntryExport::made);
    Q_EMIT dialog->fileSelected(path);
    closeDialog(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, engineWait);
}

void TestListTables::commit()
{
    QTRY_VERIFY(child<QPushButton>("importSend")->isEnabled());
    QTest::keyClick(child<QTableView>("importTable"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!import().isSending(), engineWait);
}

QVector<ListEntry> TestListTables::entriesAtService()
{
    const FaceList &list = m_page->viewModel().chosenList();
    return RealConsole::valueOf(m_console->service.service().entries(list.id, {}, {0, 100})).rows;
}

void TestListTables::valuesAreSeenBeforeTheyAreSent()
{
    chooseList(QStringLiteral("phone"));
    importFile(file(QStringLiteral("phones.csv"), phones));
    QVERIFY(child<ImportPane>("importPane")->isVisible());
    EntryImport::Counts counts = import().counts();
    QCOMPARE(counts.sendable, 1);
    QCOMPARE(counts.reasonless, 1);
    QCOMPARE(counts.listed, 1); // the same once more
    QCOMPARE(counts.unusable, 1);
    QCOMPARE(entriesAtService().size(), 0);
    QTest::keyClicks(child<QLineEdit>("importReason"), QStringLiteral("Ring"));
    QCOMPARE(import().counts().sendable, 2);
    commit();
    const QVector<ListEntry> entries = entriesAtService();
    QCOMPARE(entries.size(), 2);
    QStringList comments;
    for (const ListEntry &entry : entries)
        comments.append(entry.value + QLatin1Char(' ') + entry.comment);
    comments.sort();
    QCOMPARE(comments, QStringList({QStringLiteral("+34600000001 Fraud [review 2027-01-31]"),
                                    QStringLiteral("+34600000002 Ring")}));
    counts = import().counts();
    QCOMPARE(counts.added, 2);

    const QString problems = m_folder.filePath(QStringLiteral("problems.csv"));
    QVERIFY(RealConsole::valueOf(import().writeProblems(problems)));
    QVERIFY(contentOf(problems).startsWith("value,comment,review_by,problem\r\nnonsense,Fraud,,"));
    QCOMPARE(contentOf(problems).count('\n'), 2);

    importFile(file(QStringLiteral("again.csv"), phones));
    QCOMPARE(import().counts().listed, 3);
    QCOMPARE(import().counts().sendable, 0);
    QTest::keyClick(child<QTableView>("importTable"), Qt::Key_Escape);
    QVERIFY(!child<ImportPane>("importPane")->isVisible());
}

void TestListTables::importedIsTakenBackTogether()
{
    chooseList(QStringLiteral("email"));
    QByteArray table = "value,comment\n";
    for (int row = 0; row < 9; ++row)
        table += "person" + QByteArray::number(row) + "@example.com,Fraud\n";
    importFile(file(QStringLiteral("emails.csv"), table));
    commit();
    QCOMPARE(entriesAtService().size(), 9);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService().size(), 0, engineWait);
}

void TestListTables::aPausedImportGoesOn()
{
    chooseList(QStringLiteral("user"));
    QByteArray table = "value,comment\n";
    for (int row = 0; row < 40; ++row)
        table += "key-" + QByteArray::number(row) + ",Fraud\n";
    importFile(file(QStringLiteral("keys.csv"), table));
    connect(&import(), &EntryImport::dataChanged, this, [this] {
        if (import().counts().added == 3)
            import().pause();
    });
    commit();
    const int added = import().counts().added;
    QVERIFY(added >= 3 && added < 40);
    QCOMPARE(import().counts().sendable, 40 - added);
    disconnect(&import(), &EntryImport::dataChanged, this, nullptr);
    commit();
    QCOMPARE(import().counts().added, 40);
    QCOMPARE(entriesAtService().size(), 40);
}

void TestListTables::blocklistsWaitForASecondPerson()
{
    m_console->settings.setTwoPeopleForBlocklistAdds(true);
    chooseList(QStringLiteral("phone"));
    QVERIFY(m_page->viewModel().chosenList().isBlocklist());
    importFile(file(QStringLiteral("phones.csv"), "value,comment\n+34600000001,Fraud\n"));
    commit();
    QCOMPARE(import().counts().proposed, 1);
    QCOMPARE(entriesAtService().size(), 0);
    QCOMPARE(m_page->viewModel().proposals().rowCount(), 1);

    importFile(
        file(QStringLiteral("again.csv"), "value,comment\n0034 600000001,Fraud\n+34600000002,Fraud\n"));
    QCOMPARE(import().counts().proposedBefore, 1);
    QCOMPARE(import().counts().sendable, 1);
    QCOMPARE(import().index(0, EntryImport::OutcomeColumn).data().toString(), proposedAlready());
    commit();
    QCOMPARE(m_page->viewModel().proposals().rowCount(), 2);
    import().show(EntryImport::Shown::Ended);
    QCOMPARE(import().rowCount(), 1); // what waited before was not sent now
}

void TestListTables::whatNobodyKnowsIsLookedForFirst()
{
    CheckBench bench({});
    RunHistory history;
    ReviewDesk desk({}, bench.service, bench.settings, {});
    ListAdding adding(bench.service, history, bench.settings, desk.marks, desk.record);
    EntryImport import(bench.service, adding);
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    FaceList list;
    list.id = QStringLiteral("l");
    list.listType = QStringLiteral("custom");
    list.entryType = QStringLiteral("key");
    const auto page = [](const QByteArray &row) {
        return Fault::answer(200, R"({"count":1,"next":null,"previous":null,"results":[)" + row + "]}");
    };
    bench.server.follow({page({})});
    import.read(file(QStringLiteral("keys.csv"), "value,comment\nk-1,Fraud\n"), list);
    QTRY_COMPARE(import.counts().sendable, 1);
    bench.server.follow({Fault::of(Fault::Kind::DropBefore)});
    import.send();
    QTRY_VERIFY(!import.isSending());
    QCOMPARE(import.counts().failed, 1);
    bench.server.follow({page(R"({"uuid":"e","value":"k-1"})")});
    const qsizetype seen = bench.server.seen().size();
    import.send();
    QTRY_COMPARE(import.counts().added, 1);
    QCOMPARE(bench.server.seen().size(), seen + 1); // it was there: nothing was sent again
}

void TestListTables::facesGoThroughTheIntake()
{
    drawnPortrait(QStringLiteral("bruno-selfie")).save(m_folder.filePath(QStringLiteral("bruno.png")));
    importFile(file(QStringLiteral("faces.csv"),
                    "picture,display_label,comment,review_by\nbruno.png,B.,Second account,2027-01-31\n"
                    "missing.png,,Fraud,\n"));
    QTRY_VERIFY(child<IntakePane>("intakePane")->isVisible());
    IntakeBatch &batch = m_page->viewModel().batch();
    QCOMPARE(batch.rowCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(batch.counts().unlooked, 0, engineWait);
    QVERIFY2(batch.lineAt(1).obstacle().contains(QLatin1String("missing.png")), "why it cannot be used");
    QCOMPARE(batch.counts().sendable, 1);
    QTRY_VERIFY(child<QPushButton>("intakeSend")->isEnabled());
    QTest::keyClick(child<QTableView>("intakeTable"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(batch.counts().added, 1, engineWait);
    const ListEntry entry = entriesAtService().value(0);
    QCOMPARE(entry.comment, QStringLiteral("Second account [review 2027-01-31]"));
    QCOMPARE(entry.displayLabel, QStringLiteral("B."));
}

void TestListTables::picturesAreWrittenOnlyWhenAskedFor()
{
    const FaceList list = m_page->viewModel().chosenList();
    const didit::OutgoingImage face = outgoingFace(QStringLiteral("bruno-selfie"));
    const ListEntry entry = RealConsole::valueOf(
        m_console->service.service().uploadFace(list.id, face, QStringLiteral("Fraud"), {}));
    const QDir folder(m_folder.path());
    for (const bool wanted : {false, true}) {
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = child<EntryExportDialog>("entryExportDialog");
        QVERIFY(dialog);
        QVERIFY2(!dialog->wantsPictures(), "nobody's face lands on the disk by default");
        child<QCheckBox>("exportPictures")->setChecked(wanted);
        QTest::mouseClick(child<QPushButton>("chooseExportFile"), Qt::LeftButton);
        exportTo(folder.filePath(QStringLiteral("faces%1.csv").arg(wanted)));
        QTRY_VERIFY(!child<EntryExportDialog>("entryExportDialog"));
    }
    QVERIFY(!folder.exists(QStringLiteral("faces0-pictures")));
    const QString picture = QStringLiteral("faces1-pictures/") + entry.id;
    QVERIFY(contentOf(folder.filePath(QStringLiteral("faces1.csv"))).contains(picture.toUtf8()));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("faces1-pictures"))).entryList(QDir::Files).size(), 1);
    RecordFilter filter;
    const auto record = RealConsole::valueOf(m_console->desk.record.page(filter, {0, 10}));
    const auto exported = std::ranges::find(record.rows, RecordEvent::Exported, &RecordEntry::event);
    QVERIFY(exported != record.rows.end());
    QCOMPARE(exported->details.value(QStringLiteral("pictures")).toInt(), 1);
}

// The same face, its mirror and encoded again are one person; the picture without a face is nobody.
void TestListTables::doublesAreShownPersonByPerson()
{
    const FaceList list = m_page->viewModel().chosenList();
    didit::Service &service = m_console->service.service();
    QSignalSpy said(m_page.get(), &ConsolePage::announced);
    const auto lastSaid = [&said] { return said.isEmpty() ? QString() : said.last().first().toString(); };
    const QImage bruno = drawnPortrait(QStringLiteral("bruno-selfie"));
    const auto add = [&](const QImage &image, const char *format) {
        const QByteArray bytes = encodedImage(image, format);
        return RealConsole::valueOf(service.uploadFace(
            list.id, {bytes, QByteArray(format).toLower(), image.size()}, QStringLiteral("Fraud"), {}));
    };
    const ListEntry first = add(bruno, "PNG");
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(lastSaid().contains(QLatin1String("Nobody")), engineWait);
    QVERIFY(!m_page->viewModel().showsDoubles());

    add(bruno.mirrored(true, false), "PNG");
    const ListEntry last = add(bruno, "JPEG");
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->viewModel().showsDoubles(), engineWait);
    EntriesModel &entries = m_page->viewModel().entries();
    QTRY_COMPARE(entries.rowCount(), 3);
    QCOMPARE(entries.rowAt(0).id, first.id);
    QCOMPARE(entries.rowAt(2).id, last.id);
    QVERIFY(
        entries.index(1, EntriesModel::LabelColumn).data().toString().startsWith(QStringLiteral("Person 1")));
    auto *cards = child<QListView>("entries");
    cards->setCurrentIndex(entries.index(2, 0));
    cards->setFocus();
    QTest::keyClick(cards, Qt::Key_Delete);
    QCOMPARE(m_page->viewModel().heldRemovals(), 1);
    QCOMPARE(entriesAtService().size(), 3);
    QTest::keyClick(cards, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->viewModel().heldRemovals(), 0);
    QTest::keyClick(cards, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->viewModel().showsDoubles());
    chooseList(QStringLiteral("phone"));
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(lastSaid().contains(QLatin1String("faces")));
}

void TestListTables::exportWritesTheDoublesThatAreShown()
{
    const FaceList list = m_page->viewModel().chosenList();
    const auto add = [&](const char *person, const char *format, const char *label) {
        const QImage image = drawnPortrait(QString::fromLatin1(person));
        RealConsole::valueOf(m_console->service.service().uploadFace(
            list.id, {encodedImage(image, format), QByteArray(format).toLower(), image.size()},
            QStringLiteral("Fraud"), QString::fromLatin1(label)));
    };
    add("bruno-selfie", "PNG", "first look");
    add("bruno-selfie", "JPEG", "second look");
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->viewModel().showsDoubles(), engineWait);
    add("clara-selfie", "PNG", "somebody else"); // on the list, and not shown
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(child<QPushButton>("chooseExportFile"), Qt::LeftButton);
    const QString path = m_folder.filePath(QStringLiteral("doubles.csv"));
    exportTo(path);
    const QByteArray table = contentOf(path);
    QVERIFY2(table.indexOf("first look") > 0, table.constData());
    QVERIFY2(table.indexOf("second look") > table.indexOf("first look"), table.constData());
    QVERIFY2(!table.contains("somebody else"), table.constData());
}

// A face is known by its file, a case's by the case.
void TestListTables::facesThatWaitAreNotProposedAgain()
{
    m_console->settings.setTwoPeopleForBlocklistAdds(true);
    drawnPortrait(QStringLiteral("bruno-selfie")).save(m_folder.filePath(QStringLiteral("bruno.png")));
    const QString table = file(QStringLiteral("faces.csv"), "picture,comment\nbruno.png,Second account\n");
    IntakeBatch &batch = m_page->viewModel().batch();
    const auto look = [&] {
        importFile(table);
        QTRY_VERIFY(child<IntakePane>("intakePane")->isVisible());
        QTRY_COMPARE(batch.rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(batch.counts().unlooked, 0, engineWait);
    };
    look();
    QTRY_VERIFY(child<QPushButton>("intakeSend")->isEnabled());
    QTest::keyClick(child<QTableView>("intakeTable"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(batch.counts().proposed, 1, engineWait);
    QTest::keyClick(child<QTableView>("intakeTable"), Qt::Key_Escape);
    look();
    QCOMPARE(batch.lineAt(0).obstacle(), proposedAlready());
    QCOMPARE(batch.counts().sendable, 0);
}

COUNTERSIGN_GUITEST_MAIN(TestListTables)
#include "tst_listtables.moc"
