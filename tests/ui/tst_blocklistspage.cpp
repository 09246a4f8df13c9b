#include "domain/facefacts.h"
#include "models/recordfeed.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/addfaceform.h"
#include "ui/pages/blocklistspage.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace countersign;

class TestBlocklistsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void faceIsAddedByKeys();
    void faceWithoutAReasonIsNotSent();
    void pictureWithoutAFaceIsExplainedAndKept();
    void smallFaceNeedsAnOverrideThatIsRecorded();
    void doublesAreFoundAtIntake_data();
    void doublesAreFoundAtIntake();
    void faceOfACaseIsSeenAndJudgedFirst();
    void pictureOfACaseRemembersItsCase();
    void caseThatCannotBeReadIsAskedForOnce();
    void removalIsHeldAndCanBeUndone();
    void closingSendsWhatIsHeld();
    void heldRemovalGoesToTheServiceItWasMeantFor();
    void removedIsPutBackWithItsPicture();
    void reasonAndReviewDateAreWrittenAnew();
    void valuesAreAddedAndRemovedByKey();
    void filterTakesTheFocus();
    void listsGiveWayToTheFormInANarrowPage();
    void whatCannotBeReadIsReadAgainOnRequest();

private:
    template<class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QListView *entries() const { return child<QListView>("entries"); }
    void addFace(const QString &name);
    qsizetype entriesAtService();
    QString savedCase();

    std::unique_ptr<RealConsole> m_console;
    std::unique_ptr<BlocklistsPage> m_page;
};

void TestBlocklistsPage::init()
{
    m_console = std::make_unique<RealConsole>();
    m_console->settings.setTwoPeopleForBlocklistAdds(false); // of that tells tst_proposals
    QTRY_COMPARE_WITH_TIMEOUT(m_console->service.state(), ServiceState::Ready, engineWait);
    m_page = std::make_unique<BlocklistsPage>(m_console->context());
    m_page->resize(1300, 800);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(child<QPushButton>("addFace")->isEnabled());
}

void TestBlocklistsPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestBlocklistsPage::addFace(const QString &name)
{
    const int before = entries()->model()->rowCount();
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    child<FaceSlot>("addFaceSlot")->setPicture(drawnFace(name));
    auto *reason = child<QLineEdit>("addFaceReason");
    reason->clear();
    QTest::keyClicks(reason, QStringLiteral("Second account"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entries()->model()->rowCount(), before + 1, engineWait);
}

qsizetype TestBlocklistsPage::entriesAtService()
{
    didit::Service &service = m_console->service.service();
    const auto lists =
        RealConsole::valueOf(service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {}));
    return RealConsole::valueOf(service.entries(lists.rows.first().id, {}, {})).rows.size();
}

QString TestBlocklistsPage::savedCase()
{
    return RealConsole::valueOf(
               m_console->service.service().createCase(outgoingFace(QStringLiteral("ana-selfie")),
                                                       outgoingFace(QStringLiteral("ana-selfie")), {}))
        .id;
}

void TestBlocklistsPage::faceIsAddedByKeys()
{
    addFace(QStringLiteral("bruno-selfie"));
    QCOMPARE(entriesAtService(), 1);
    QVERIFY2(!child<FaceSlot>("addFaceSlot")->picture(), "the form is ready for the next face");
    QVERIFY(child<QLineEdit>("addFaceReason")->text().isEmpty());
}

void TestBlocklistsPage::faceWithoutAReasonIsNotSent()
{
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    child<FaceSlot>("addFaceSlot")->setPicture(drawnFace(QStringLiteral("ana-selfie")));
    QVERIFY(!child<QPushButton>("addFaceSubmit")->isEnabled());
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entriesAtService(), 0);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Escape);
    QVERIFY(!child<AddFaceForm>("addFaceForm")->isVisible());
}

void TestBlocklistsPage::pictureWithoutAFaceIsExplainedAndKept()
{
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const imaging::PicturePtr faceless = drawnPicture(120);
    child<FaceSlot>("addFaceSlot")->setPicture(faceless);
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    auto *notice = child<QLabel>("addFaceNotice");
    const QString before = notice->text();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice->text() != before, engineWait);
    QCOMPARE(child<FaceSlot>("addFaceSlot")->picture(), faceless);
    QCOMPARE(child<QLineEdit>("addFaceReason")->text(), QStringLiteral("Second account"));
    QCOMPARE(entriesAtService(), 0);
}

// A face with few pixels: Frigate's users trained such ones and got false matches nearly every time.
void TestBlocklistsPage::smallFaceNeedsAnOverrideThatIsRecorded()
{
    const RecordFeed feed(m_console->service, m_console->settings, m_console->history,
                          m_console->desk.record);
    const QImage large = drawnFace(QStringLiteral("bruno-selfie"))->pyramid.levels.first();
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    child<FaceSlot>("addFaceSlot")
        ->setPicture(pictureOf(large.scaled(120, 120, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    auto *override = child<QCheckBox>("addFaceOverride");
    QTRY_VERIFY_WITH_TIMEOUT(override->isVisible(), engineWait);
    const QString against = child<QLabel>("addFaceAgainst")->text();
    QVERIFY2(against.contains(flawText(FaceFlaw::Small)), qPrintable(against));
    QVERIFY(!child<FaceSlot>("addFaceSlot")->canvas()->faceRect(0).isEmpty());
    QVERIFY(!child<QPushButton>("addFaceSubmit")->isEnabled());
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entriesAtService(), 0);
    QTest::keyClick(override, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entries()->model()->rowCount(), 1, engineWait);
    const auto added = RealConsole::valueOf(m_console->desk.record.page({RecordEvent::ListAdded, {}}, {}));
    QCOMPARE(added.rows.size(), 1);
    QVERIFY(added.rows.first()
                .details.value(QLatin1String("overridden"))
                .toArray()
                .contains(QStringLiteral("small")));
    child<FaceSlot>("addFaceSlot")->setPicture(drawnFace(QStringLiteral("ana-selfie")));
    QVERIFY2(!override->isChecked(), "each face is judged anew");
}

void TestBlocklistsPage::doublesAreFoundAtIntake_data()
{
    QTest::addColumn<bool>("encodedAgain");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("the same") << false << false;
    QTest::newRow("encoded again") << true << false;
    QTest::newRow("mirrored") << true << true;
}

void TestBlocklistsPage::doublesAreFoundAtIntake()
{
    QFETCH(bool, encodedAgain);
    QFETCH(bool, mirrored);
    addFace(QStringLiteral("bruno-selfie"));
    const imaging::PicturePtr former = drawnFace(QStringLiteral("bruno-selfie"));
    const QImage seen = former->pyramid.levels.first().mirrored(mirrored, false);
    child<FaceSlot>("addFaceSlot")->setPicture(encodedAgain ? pictureOf(seen, "JPEG", 60) : former);
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    const auto *override = child<QCheckBox>("addFaceOverride");
    QTRY_VERIFY_WITH_TIMEOUT(override->isVisible(), engineWait);
    const QString against = child<QLabel>("addFaceAgainst")->text();
    QVERIFY2(
        against.contains(QCoreApplication::translate("countersign::FaceJudgement", "on a blocklist already")),
        qPrintable(against));
    QVERIFY(!child<QPushButton>("addFaceSubmit")->isEnabled());
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entriesAtService(), 1);
}

void TestBlocklistsPage::faceOfACaseIsSeenAndJudgedFirst()
{
    const QString id = savedCase();
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(child<QLineEdit>("addFaceSession"), id);
    QTest::keyClick(child<QLineEdit>("addFaceSession"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<FaceSlot>("addFaceSlot")->picture(), engineWait);
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entries()->model()->rowCount(), 1, engineWait);
    const auto entry = entries()->model()->index(0, 0).data(EntriesModel::EntryRole).value<ListEntry>();
    QCOMPARE(entry.referenceSessionId, id);
}

void TestBlocklistsPage::pictureOfACaseRemembersItsCase()
{
    const RecordFeed feed(m_console->service, m_console->settings, m_console->history,
                          m_console->desk.record);
    const QString id = savedCase();
    m_page->addFace(drawnFace(QStringLiteral("ana-selfie")), id);
    QTest::keyClicks(child<QLineEdit>("addFaceReason"), QStringLiteral("Second account"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addFaceSubmit")->isEnabled(), engineWait);
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entries()->model()->rowCount(), 1, engineWait);
    const auto entry = entries()->model()->index(0, 0).data(EntriesModel::EntryRole).value<ListEntry>();
    QCOMPARE(entry.sourceSessionId(), id);
    entries()->setCurrentIndex(entries()->model()->index(0, 0));
    QVERIFY(child<QPushButton>("openSource")->isEnabled());
    const auto added = RealConsole::valueOf(m_console->desk.record.page({RecordEvent::ListAdded, {}}, {}));
    QCOMPARE(added.rows.first().sessionId, id);
}

void TestBlocklistsPage::caseThatCannotBeReadIsAskedForOnce()
{
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = child<QLineEdit>("addFaceSession");
    const QSignalSpy asked(&m_page->viewModel().sessionFace(), &SessionFace::changed); // begun, ended
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("no-such-case"));
    child<QLineEdit>("addFaceReason")->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, engineWait);
    field->setFocus();
    child<QLineEdit>("addFaceReason")->setFocus();
    QCOMPARE(asked.size(), 2);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 4, engineWait);
}

void TestBlocklistsPage::removalIsHeldAndCanBeUndone()
{
    addFace(QStringLiteral("bruno-selfie"));
    entries()->setCurrentIndex(entries()->model()->index(0, 0));
    entries()->setFocus();
    QTest::keyClick(entries(), Qt::Key_Delete);
    QTRY_COMPARE(m_page->viewModel().heldRemovals(), 1);
    QCOMPARE(entriesAtService(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->viewModel().heldRemovals(), 0);
    QCOMPARE(entries()->model()->rowCount(), 1);
    QCOMPARE(entriesAtService(), 1);
}

void TestBlocklistsPage::closingSendsWhatIsHeld()
{
    addFace(QStringLiteral("bruno-selfie"));
    entries()->setCurrentIndex(entries()->model()->index(0, 0));
    entries()->setFocus();
    QTest::keyClick(entries(), Qt::Key_Delete);
    QTRY_COMPARE(m_page->viewModel().heldRemovals(), 1);
    m_page->aboutToClose();
    QTRY_COMPARE(entriesAtService(), 0);
}

void TestBlocklistsPage::heldRemovalGoesToTheServiceItWasMeantFor()
{
    addFace(QStringLiteral("bruno-selfie"));
    entries()->setCurrentIndex(entries()->model()->index(0, 0));
    entries()->setFocus();
    QTest::keyClick(entries(), Qt::Key_Delete);
    QTRY_COMPARE(m_page->viewModel().heldRemovals(), 1);
    m_console->service.setProfile(QStringLiteral("didit"));
    QTRY_VERIFY(!child<QWidget>("undoBar")->isVisible());
    m_console->service.setProfile(QStringLiteral("computer"));
    QTRY_COMPARE(m_console->service.state(), ServiceState::Ready);
    QTRY_COMPARE(entriesAtService(), 0);
}

void TestBlocklistsPage::removedIsPutBackWithItsPicture()
{
    addFace(QStringLiteral("bruno-selfie"));
    BlocklistsViewModel &model = m_page->viewModel();
    entries()->setFocus();
    QTest::keyClick(entries(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(entries(), Qt::Key_Delete);
    model.sendHeldRemovals();
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService(), 0, engineWait);
    QTRY_COMPARE(entries()->model()->rowCount(), 0);
    QTRY_VERIFY(model.canUndo());
    m_page->viewModel().undo();
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService(), 1, engineWait);
    QTRY_COMPARE_WITH_TIMEOUT(entries()->model()->rowCount(), 1, engineWait);
    const auto entry = entries()->model()->index(0, 0).data(EntriesModel::EntryRole).value<ListEntry>();
    QCOMPARE(entry.comment, QStringLiteral("Second account"));
    // The same face again, not a name without one.
    SearchOptions options;
    options.saveApiRequest = false;
    const auto found = RealConsole::valueOf(
        m_console->service.service().search(outgoingFace(QStringLiteral("bruno-selfie")), options));
    QVERIFY(found.candidates.first().blocklisted);
    // One step further back it had not been added, under whichever id it is there now.
    QTRY_VERIFY(model.canUndo());
    m_page->viewModel().undo();
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService(), 0, engineWait);
}

void TestBlocklistsPage::reasonAndReviewDateAreWrittenAnew()
{
    addFace(QStringLiteral("bruno-selfie"));
    BlocklistsViewModel &model = m_page->viewModel();
    entries()->setCurrentIndex(entries()->model()->index(0, 0));
    entries()->setFocus();
    QTest::keyClick(entries(), Qt::Key_F2);
    auto *reason = child<QLineEdit>("entryReason");
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("Twin confirmed"));
    QTest::mouseClick(child<QPushButton>("saveReason"), Qt::LeftButton);
    const auto comment = [this] {
        return entries()->model()->rowCount() == 1
                   ? entries()->model()->index(0, 0).data(EntriesModel::EntryRole).value<ListEntry>().comment
                   : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(comment(), QStringLiteral("Twin confirmed"), engineWait);
    const auto entry = [this] {
        return entries()->model()->index(0, 0).data(EntriesModel::EntryRole).value<ListEntry>();
    };
    model.setReviewDate({entry()}, QDate(2020, 1, 31));
    QTRY_COMPARE_WITH_TIMEOUT(comment(), QStringLiteral("Twin confirmed [review 2020-01-31]"), engineWait);
    QCOMPARE(entriesAtService(), 1);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(model.query().dueOnly && !model.entries().isReading());
    QCOMPARE(entries()->model()->rowCount(), 1);
    model.setReviewDate({entry()}, {});
    QTRY_COMPARE_WITH_TIMEOUT(entries()->model()->rowCount(), 0, engineWait);
    QTRY_VERIFY(model.canUndo());
    m_page->viewModel().undo();
    QTRY_COMPARE_WITH_TIMEOUT(comment(), QStringLiteral("Twin confirmed [review 2020-01-31]"), engineWait);
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!model.query().dueOnly);
    // Further back, though the entry has been another one at the service each time.
    for (const QString &before : {QStringLiteral("Twin confirmed"), QStringLiteral("Second account")}) {
        QTRY_VERIFY(model.canUndo());
        model.undo();
        QTRY_COMPARE_WITH_TIMEOUT(comment(), before, engineWait);
    }
    QTRY_VERIFY(model.canUndo());
    model.undo();
    QTRY_COMPARE_WITH_TIMEOUT(entriesAtService(), 0, engineWait);
}

void TestBlocklistsPage::valuesAreAddedAndRemovedByKey()
{
    didit::Service &service = m_console->service.service();
    const FaceList list = RealConsole::valueOf(service.createList(
        {QStringLiteral("Testers"), QStringLiteral("custom"), QStringLiteral("email"), {}}));
    m_page->viewModel().chooseList(list);
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier);
    auto *value = child<QLineEdit>("entryValue");
    QVERIFY(value);
    QTest::keyClicks(value, QStringLiteral("nobody"));
    QTest::keyClicks(child<QLineEdit>("entryValueReason"), QStringLiteral("Tester"));
    QVERIFY2(!child<QPushButton>("addValue")->isEnabled(), "no address");
    QTest::keyClicks(value, QStringLiteral("@Example.com"));
    QTest::mouseClick(child<QPushButton>("addValue"), Qt::LeftButton);
    EntriesModel &model = m_page->viewModel().entries();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0).value, QStringLiteral("nobody@example.com"));
    auto *table = child<QTableView>("entriesTable");
    QVERIFY2(table->isVisible(), "what has no faces is a table");
    table->selectRow(0);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    m_page->viewModel().sendHeldRemovals();
    QTRY_COMPARE(RealConsole::valueOf(service.entries(list.id, {}, {})).rows.size(), 0);
    QTRY_VERIFY(m_page->viewModel().canUndo());
    m_page->viewModel().undo();
    QTRY_COMPARE(model.rowCount(), 1);
    m_page->viewModel().redo();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestBlocklistsPage::filterTakesTheFocus()
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("entrySearch")->hasFocus());
}

void TestBlocklistsPage::listsGiveWayToTheFormInANarrowPage()
{
    const auto *lists = child<QWidget>("lists");
    QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lists->isVisible());
    m_page->resize(900, 700);
    QVERIFY(!lists->isVisible());
    QTest::keyClick(child<QLineEdit>("addFaceReason"), Qt::Key_Escape);
    QVERIFY(lists->isVisible());
}

void TestBlocklistsPage::whatCannotBeReadIsReadAgainOnRequest()
{
    const Fault broken = Fault::answer(400, R"({"detail":"x"})");
    const QByteArray list =
        R"({"uuid":"l","name":"Face blocklist","entry_type":"face","list_type":"blocklist"})";
    const auto page = [](const QByteArray &row) {
        return Fault::answer(200, R"({"count":1,"next":null,"previous":null,"results":[)" + row + "]}");
    };
    CheckBench bench({Fault::of(Fault::Kind::Hold)});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    BlocklistsPage lists({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox,
                          desk.record, desk.marks, desk.batches});
    lists.show();
    const auto *form = lists.findChild<AddFaceForm *>();
    StateView *listsState = nullptr;
    StateView *entriesState = nullptr;
    for (StateView *state : lists.findChildren<StateView *>())
        (state->findChild<QListView *>(QStringLiteral("entries")) ? entriesState : listsState) = state;
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    QTRY_VERIFY(!bench.server.seen().isEmpty());
    QVERIFY2(!listsState->showsContent() && !listsState->sentence().isEmpty(), "reading");
    bench.server.follow({broken});
    bench.server.release();
    lists.refresh();
    const auto retry = [](const StateView *state) {
        return state->findChild<QPushButton *>(QStringLiteral("stateAction"));
    };
    QTRY_VERIFY(retry(listsState)->isVisible());
    bench.server.follow({page(list), broken});
    QTest::mouseClick(retry(listsState), Qt::LeftButton);
    QTRY_VERIFY(listsState->showsContent());
    QTRY_VERIFY(retry(entriesState)->isVisible());
    bench.server.follow({page(list), page(R"({"uuid":"e","comment":"second account"})")});
    QTest::mouseClick(retry(entriesState), Qt::LeftButton);
    QTRY_VERIFY(entriesState->showsContent());
    QVERIFY2(!form->isVisible(), "trying again adds nothing");
}

COUNTERSIGN_GUITEST_MAIN(TestBlocklistsPage)
#include "tst_blocklistspage.moc"
