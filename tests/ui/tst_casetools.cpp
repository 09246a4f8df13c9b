#include "base/limits.h"
#include "domain/facefacts.h"
#include "models/relativetime.h"
#include "support/casebench.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/dialogs/newcasedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace countersign;

// What can be done with an open case besides deciding it.
class TestCaseTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesOfTheCaseAndEarlierOnesAfterTheRating();
    void checksStartAgainFromTheCase();
    void declineTakesTheFaceToTheBlocklist_data();
    void declineTakesTheFaceToTheBlocklist();
    void ratingIsUndoneByKey();
    void decisionsOfTheDayAreCounted();
    void noteIsAddedWithoutAVerdict();
    void noteThatCannotBeSentStays();
    void newCaseFromTwoPictures();
    void detailsOnlyAfterTheRating();
    void reportIsWrittenAndRecorded();
    void toolsOfTheBenchAreRecordedAndEndWithTheCase();
    void checklistIsTheReviewersAndEndsWithTheCase();
    void checklistLeavesTheFindingsOfACaseWithoutAPair();
    void queueIsNarrowedByStatus();
    void listIsADrawerInANarrowPage();
    void comingBackDoesNotCoverTheOpenCase();
    void poorPictureIsSaidBeforeTheRating();
    void pageKeysMoveASliderAndNotThePictures();
    void reasonsKeepTheirRoomInALowPage();
    void lateCasesSaySo();
    void picturesMoveToAWindowOfTheirOwn();
    void marksAreKeptWithTheCase();
    void caseIsFoundByItsNumber();
};

void TestCaseTools::caseIsFoundByItsNumber()
{
    CaseBench bench(2);
    bench.waitForCase();
    const QString open = bench.page->viewModel().sessionId();
    const QString wanted = bench.ids.at(open == bench.ids.first() ? 1 : 0);
    const qint64 number = RealConsole::valueOf(bench.console.service.service().decision(wanted)).number;
    bench.page->askForNumber();
    auto *field = bench.child<QLineEdit>("wantedNumber");
    QTest::keyClicks(field, QStringLiteral("99999999"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto *notice = bench.child<QLabel>("goToCaseNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(QLatin1String("99999999")), engineWait);
    QCOMPARE(bench.page->viewModel().sessionId(), open);
    field->clear();
    QTest::keyClicks(field, QStringLiteral("x") + QString::number(number)); // only digits are taken
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page->viewModel().sessionId(), wanted, engineWait);
    QTRY_VERIFY(!bench.child<QDialog>("goToCaseDialog"));
}

// Two cases of one person: selfie, portrait and document of the open one, and the other one's portrait.
void TestCaseTools::picturesOfTheCaseAndEarlierOnesAfterTheRating()
{
    const CaseBench bench(2);
    bench.waitForCase();
    const auto *strip = bench.child<QListWidget>("pictureStrip");
    const auto *count = bench.child<QLabel>("pictureCount");
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture(), engineWait);
    QVERIFY(!strip->isVisible());
    QVERIFY2(count->text().contains(QLatin1Char('3')), qPrintable(count->text()));
    bench.key(Qt::Key_4);
    QTRY_COMPARE(strip->count(), 4);
    QVERIFY(!count->isVisible());
    QCOMPARE(strip->currentRow(), 1); // the reference stands beside the probe
    const auto before = bench.child<ImageCanvas>("caseReference")->picture();
    bench.child<ImageCanvas>("caseProbe")->setFocus();
    bench.key(Qt::Key_PageDown);
    QCOMPARE(strip->currentRow(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture() &&
                                 bench.child<ImageCanvas>("caseReference")->picture() != before,
                             engineWait);
    bench.page->refresh(); // a case that is read again keeps what stands there
    QTRY_VERIFY(!bench.page->viewModel().isLoading());
    QCOMPARE(strip->currentRow(), 2);
    auto *other = bench.child<QPushButton>("earlierCase");
    QVERIFY(other);
    const QString open = bench.page->viewModel().sessionId();
    QTest::mouseClick(other, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.page->viewModel().decision() && bench.page->viewModel().sessionId() != open, engineWait);
    QVERIFY2(!strip->isVisible(), "the other case is looked at first, too");
}

// Not before the rating: what a check says would sway it.
void TestCaseTools::checksStartAgainFromTheCase()
{
    const CaseBench bench(1);
    bench.waitForCase();
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture() &&
                                 bench.child<ImageCanvas>("caseProbe")->picture(),
                             engineWait);
    const QSignalSpy checks(bench.page.get(), &CasesPage::checkRequested);
    const QSignalSpy blocks(bench.page.get(), &CasesPage::addToBlocklistRequested);
    bench.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(checks.isEmpty());
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    bench.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    bench.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.first().first().value<RunAction>(), RunAction::Match);
    QCOMPARE(checks.first().at(1).value<QVector<imaging::PicturePtr>>().size(), 2);
    QCOMPARE(checks.first().last().value<RunCase>().sessionId, bench.ids.first());
    QCOMPARE(checks.last().first().value<RunAction>(), RunAction::Search);
    QCOMPARE(checks.last().at(1).value<QVector<imaging::PicturePtr>>(),
             QVector<imaging::PicturePtr>{bench.child<ImageCanvas>("caseProbe")->picture()});
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().at(1).toString(), bench.ids.first());
}

void TestCaseTools::declineTakesTheFaceToTheBlocklist_data()
{
    QTest::addColumn<int>("cases");
    QTest::newRow("another one follows") << 2;
    QTest::newRow("the last one") << 1;
}

void TestCaseTools::declineTakesTheFaceToTheBlocklist()
{
    QFETCH(const int, cases);
    CaseBench bench(cases);
    bench.console.settings.setTwoPeopleWhereTheyDiffer(false);
    bench.waitForCase();
    const QString declined = bench.page->viewModel().sessionId();
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseProbe")->picture(), engineWait);
    const auto face = bench.child<ImageCanvas>("caseProbe")->picture();
    const QSignalSpy blocks(bench.page.get(), &CasesPage::addToBlocklistRequested);
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(bench.child<QCheckBox>("blocksFace")->isChecked());
    const QString reason = bench.review().comment();
    QVERIFY2(blocks.isEmpty(), "not before the decision is kept");
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(blocks.size(), 1, engineWait);
    QCOMPARE(blocks.first().first().value<imaging::PicturePtr>(), face);
    QCOMPARE(blocks.first().at(1).toString(), declined);
    QCOMPARE(blocks.first().last().toString(), reason);
    if (cases > 1)
        QTRY_VERIFY2(bench.page->viewModel().sessionId() != declined, "the next case is open already");
    QVERIFY2(!bench.review().blocksFace(), "the next case starts over");
}

void TestCaseTools::ratingIsUndoneByKey()
{
    const CaseBench bench(1);
    bench.waitForCase();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.review().rating(), std::optional(4));
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.review().rating(), std::optional(2));
    bench.child<ImageCanvas>("caseProbe")->setFocus();
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.review().rating(), std::optional(4));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.review().rating(), std::optional(4));
    QCOMPARE(announced.size(), 1);
}

void TestCaseTools::decisionsOfTheDayAreCounted()
{
    CaseBench bench(2);
    bench.waitForCase();
    const auto *done = bench.child<QLabel>("doneToday");
    QVERIFY2(!done->isVisible(), "nothing is done yet");
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(done->isVisible() && done->text().contains(QLatin1Char('1')));
}

void TestCaseTools::noteIsAddedWithoutAVerdict()
{
    CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!bench.child<QDialog>("noteDialog"), "first the rating");
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = bench.child<QDialog>("noteDialog");
    QVERIFY(dialog);
    QVERIFY(!bench.child<QPushButton>("sendNote")->isEnabled());
    bench.child<QPlainTextEdit>("noteText")->setPlainText(QStringLiteral("Asked the bank."));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QSignalSpy closed(dialog, &QDialog::accepted);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(closed.size(), 1);
    const auto timeline =
        RealConsole::valueOf(bench.console.service.service().activity(bench.ids.first(), {}));
    QVERIFY2(timeline.rows.first().comment.startsWith(QStringLiteral("Asked the bank. — ")),
             qPrintable(timeline.rows.first().comment));
    QCOMPARE(bench.statusAtService(bench.ids.first()).kind(), StatusKind::InReview);
    QTRY_VERIFY(std::ranges::any_of(
        RealConsole::valueOf(bench.console.desk.record.page({}, {0, 10})).rows, [](const RecordEntry &entry) {
            return entry.event == RecordEvent::Noted &&
                   entry.details.value(QLatin1String("note")).toString() == QLatin1String("Asked the bank.");
        }));
}

void TestCaseTools::noteThatCannotBeSentStays()
{
    CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = bench.child<QPlainTextEdit>("noteText");
    text->setPlainText(QString(limits::noteCharacters + 1, QLatin1Char('x')));
    QVERIFY(!bench.child<QPushButton>("sendNote")->isEnabled());
    QVERIFY(bench.child<QLabel>("noteNotice")->text().contains(QLatin1String("too long")));
    text->setPlainText(QStringLiteral("Keep me."));
    QVERIFY(!bench.child<QLabel>("noteNotice")->text().contains(QLatin1String("too long")));
    bench.console.service.setProfile(QStringLiteral("didit")); // there is no key for it
    auto *dialog = bench.child<QDialog>("noteDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QVERIFY2(bench.child<QLabel>("noteNotice")->text().contains(QLatin1String("not open any more")),
             qPrintable(bench.child<QLabel>("noteNotice")->text()));
    QCOMPARE(text->toPlainText(), QStringLiteral("Keep me."));
    QVERIFY(bench.child<QPushButton>("sendNote")->isEnabled());
}

void TestCaseTools::newCaseFromTwoPictures()
{
    CaseBench bench(0);
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    bench.key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = bench.child<NewCaseDialog>("newCaseDialog");
    QVERIFY(dialog);
    auto *make = dialog->findChild<QPushButton *>(QStringLiteral("makeCase"));
    QVERIFY(!make->isEnabled());
    for (const char *slot : {"newSelfie", "newDocument"})
        dialog->findChild<FaceSlot *>(QLatin1String(slot))
            ->setPicture(drawnFace(QStringLiteral("ana-selfie")));
    QVERIFY(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    QVERIFY2(!make->isEnabled(), "one case at a time");
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision(), engineWait);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 1);
    QCOMPARE(bench.review().stage(), ReviewStage::Look);
}

void TestCaseTools::detailsOnlyAfterTheRating()
{
    const CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!bench.child<QDialog>("detailsDialog"));
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_I, Qt::ControlModifier);
    auto *dialog = bench.child<QDialog>("detailsDialog");
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("detailsTree"));
    const auto shown = [tree] {
        int count = 0;
        for (QTreeWidgetItemIterator item(tree, QTreeWidgetItemIterator::NotHidden); *item; ++item)
            ++count;
        return count;
    };
    const int all = shown();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("detailsFilter")),
                     QStringLiteral("secret-vendor"));
    QCOMPARE(shown(), 1);
    dialog->findChild<QLineEdit *>(QStringLiteral("detailsFilter"))->clear();
    QCOMPARE(shown(), all);
}

void TestCaseTools::reportIsWrittenAndRecorded()
{
    CaseBench bench(1);
    bench.waitForCase();
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture(), engineWait);
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    const QString name = bench.console.folder.filePath(QStringLiteral("case.pdf"));
    bench.page->viewModel().report(name);
    QVERIFY2(!QFile::exists(name), "nothing of the service's opinion before the rating");
    bench.key(Qt::Key_4);
    bench.page->viewModel().report(QStringLiteral("/nonexistent/case.pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 1, engineWait);
    bench.page->viewModel().report(name);
    QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 2, engineWait);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Subtype /Image"), 4); // untouched and marked
    QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    const auto exported =
        RealConsole::valueOf(bench.console.desk.record.page({RecordEvent::Exported, bench.ids.first()}, {}));
    QCOMPARE(exported.rows.size(), 1);
}

// Nothing of how one case was looked at is left in the next.
void TestCaseTools::toolsOfTheBenchAreRecordedAndEndWithTheCase()
{
    const CaseBench bench(2);
    bench.waitForCase();
    auto *probe = bench.child<ImageCanvas>("caseProbe");
    QTRY_VERIFY_WITH_TIMEOUT(probe->face() && bench.child<ImageCanvas>("caseReference")->face(), engineWait);
    probe->setFocus();
    bench.key(Qt::Key_G);
    bench.key(Qt::Key_M);
    QVERIFY(probe->light().grey && probe->orientation().mirrored);
    bench.key(Qt::Key_5);
    QVERIFY(probe->light().grey); // stays while the case does
    QCOMPARE(bench.review().details().value(QLatin1String("tools")).toArray(),
             QJsonArray({QStringLiteral("grey"), QStringLiteral("mirror")}));
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(probe->face(), engineWait);
    QVERIFY(probe->light().isNeutral() && probe->orientation() == Orientation());
    QVERIFY(bench.review().details().value(QLatin1String("tools")).toArray().isEmpty());
}

void TestCaseTools::checklistIsTheReviewersAndEndsWithTheCase()
{
    const CaseBench bench(2);
    bench.waitForCase();
    bench.key(Qt::Key_L, Qt::ControlModifier); // before the rating, too
    const auto *panel = bench.child<QWidget>("checklist");
    QVERIFY(panel && panel->isVisible());
    const auto *pose = bench.child<QComboBox>("assess-pose");
    auto *ears = bench.child<QComboBox>("assess-ears");
    QVERIFY(pose->hasFocus());
    QCOMPARE(pose->currentText(), assessmentText(Assessment::NotAssessed));
    bench.key(Qt::Key_Down);
    QCOMPARE(pose->currentText(), assessmentText(Assessment::Alike));
    QWheelEvent wheel({5, 5}, ears->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(ears, &wheel);
    QCOMPARE(ears->currentText(), assessmentText(Assessment::NotAssessed)); // scrolling answers nothing
    ears->setFocus();
    for (int i = 0; i < int(Assessment::Unexplained); ++i)
        bench.key(Qt::Key_Down);
    bench.key(Qt::Key_4); // a rating, from here as well
    QVERIFY(bench.review().isRevealed());
    QCOMPARE(bench.review().details().value(QLatin1String("checklist")).toObject(),
             QJsonObject({{QStringLiteral("pose"), QStringLiteral("alike")},
                          {QStringLiteral("ears"), QStringLiteral("unexplained")}}));
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    bench.waitForCase();
    QCOMPARE(ears->currentText(), assessmentText(Assessment::NotAssessed));
    bench.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
}

void TestCaseTools::checklistLeavesTheFindingsOfACaseWithoutAPair()
{
    CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench.child<QWidget>("checklist")->isVisible());
    const QString single = RealConsole::valueOf(bench.console.service.service().age(
                                                    outgoingFace(QStringLiteral("ana-selfie")), AgeOptions()))
                               .requestId;
    bench.page->openSession(single);
    const auto &decision = bench.page->viewModel().decision();
    QTRY_VERIFY_WITH_TIMEOUT(decision && decision->id == single, engineWait);
    QVERIFY(!bench.child<QWidget>("checklist")->isVisible());
    bench.key(Qt::Key_0); // the case before holds the same face
    QTRY_VERIFY(bench.child<QWidget>("caseStatus") && bench.child<QWidget>("caseStatus")->isVisible());
}

void TestCaseTools::listIsADrawerInANarrowPage()
{
    const CaseBench bench(2);
    bench.waitForCase();
    const auto *opener = bench.child<QPushButton>("openQueue");
    const auto *probe = bench.child<ImageCanvas>("caseProbe");
    QVERIFY(bench.queue()->isVisible() && !opener->isVisible());
    bench.page->resize(1000, 620);
    QTRY_VERIFY(!bench.queue()->isVisible() && opener->isVisible());
    const int width = probe->width();
    QVERIFY(width > 250);
    bench.key(Qt::Key_F9);
    QVERIFY(bench.queue()->isVisible() && bench.queue()->hasFocus());
    QCOMPARE(probe->width(), width); // over the pictures, which stay where they are
    const QString before = bench.page->viewModel().sessionId();
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Down);
    QVERIFY(bench.queue()->isVisible()); // walking through it only opens cases
    QVERIFY(bench.page->viewModel().sessionId() != before);
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.queue()->isVisible());
    QTest::mouseClick(bench.child<QPushButton>("openQueue"), Qt::LeftButton);
    QVERIFY(bench.queue()->isVisible());
    bench.child<ImageCanvas>("caseProbe")->setFocus();
    QVERIFY(!bench.queue()->isVisible());
    bench.page->resize(1300, 800);
    QTRY_VERIFY(bench.queue()->isVisible() && !opener->isVisible());
}

void TestCaseTools::comingBackDoesNotCoverTheOpenCase()
{
    const CaseBench bench(1);
    bench.waitForCase();
    bench.page->resize(1000, 620);
    QTRY_VERIFY(!bench.queue()->isVisible());
    bench.page->activate();
    QVERIFY(!bench.queue()->isVisible());
    QVERIFY(bench.child<ImageCanvas>("caseProbe")->hasFocus());
}

void TestCaseTools::poorPictureIsSaidBeforeTheRating()
{
    const QImage sharp = drawnPortrait(QStringLiteral("ana-selfie"));
    const QImage blurred = sharp.scaled(sharp.size() / 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const CaseBench bench(1, {encodedImage(blurred), "png", blurred.size()});
    bench.waitForCase();
    const auto *notice = bench.child<QLabel>("poorPicture");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), engineWait);
    QVERIFY(!bench.review().isRevealed());
    const auto *facts = bench.child<QLabel>("caseProbeFacts");
    QVERIFY2(facts->text().contains(flawText(FaceFlaw::Blurred)), qPrintable(facts->text()));

    const CaseBench clear(1);
    clear.waitForCase();
    QTRY_VERIFY_WITH_TIMEOUT(clear.child<ImageCanvas>("caseReference")->face(), engineWait);
    QVERIFY(!clear.child<QLabel>("poorPicture")->isVisible());
}

void TestCaseTools::pageKeysMoveASliderAndNotThePictures()
{
    const CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_4);
    const auto *strip = bench.child<QListWidget>("pictureStrip");
    QTRY_VERIFY(strip->count() > 1);
    const int before = strip->currentRow();
    bench.child<ImageCanvas>("caseProbe")->setFocus();
    bench.key(Qt::Key_C);
    auto *brightness = bench.child<QSlider>("brightness");
    QVERIFY(brightness->hasFocus());
    QTest::keyClick(brightness, Qt::Key_PageUp);
    QCOMPARE(brightness->value(), 20);
    QCOMPARE(strip->currentRow(), before);
}

// Nothing lies over anything at the smallest size of the window.
void TestCaseTools::reasonsKeepTheirRoomInALowPage()
{
    const CaseBench bench(1);
    bench.waitForCase();
    bench.page->resize(1000, 580);
    QTRY_VERIFY(bench.child<QPushButton>("openQueue")->isVisible());
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *reasons = bench.child<QListWidget>("reasons");
    const auto *note = bench.child<QPlainTextEdit>("verdictNote");
    QTRY_VERIFY(reasons->isVisible());
    const auto place = [&bench](const QWidget *widget) {
        return QRect(widget->mapTo(bench.page.get(), QPoint()), widget->size());
    };
    QTRY_VERIFY(place(reasons).bottom() < place(note).top());
    QVERIFY(place(bench.child<QPushButton>("commitVerdict")).bottom() <= bench.page->height());
    bench.page->resize(1300, 900);
    QTRY_COMPARE(reasons->height(), reasons->maximumHeight()); // all of them where there is room
}

void TestCaseTools::queueIsNarrowedByStatus()
{
    const CaseBench bench(1);
    bench.waitForCase();
    auto *status = bench.child<QComboBox>("statusFilter");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down); // approved
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 0);
    QVERIFY2(bench.page->viewModel().decision(), "the open case stays");
    QTest::keyClick(status, Qt::Key_End);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 1);
    QTest::keyClicks(bench.child<QLineEdit>("caseFilter"), QStringLiteral("nobody"));
    QTest::keyClick(bench.child<QLineEdit>("caseFilter"), Qt::Key_Return);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 0);
}

void TestCaseTools::lateCasesSaySo()
{
    SessionsModel model;
    model.setSource([](const PageRequest &) {
        SessionRow row;
        row.id = QStringLiteral("s1");
        row.status = Status(statuses::inReview);
        row.createdAt = QDateTime::currentDateTimeUtc().addDays(-5);
        Page<SessionRow> page;
        page.rows = {row};
        return Call<Page<SessionRow>>::finished(page);
    });
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    const auto due = [&model] { return model.index(0, SessionsModel::DueColumn).data().toString(); };
    QCOMPARE(due(), QStringLiteral("3 d late"));
    model.setDueAfter(std::chrono::hours(24 * 10));
    QVERIFY2(due().startsWith(QLatin1String("in ")), qPrintable(due()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(dueText(now.addSecs(-3 * 24 * 3600), now), QStringLiteral("3 d late"));
    QCOMPARE(dueText(now.addSecs(5 * 3600 + 60), now), QStringLiteral("in 5 h"));
}

void TestCaseTools::picturesMoveToAWindowOfTheirOwn()
{
    const CaseBench bench(2);
    bench.waitForCase();
    auto *probe = bench.child<ImageCanvas>("caseProbe");
    const auto *elsewhere = bench.child<QWidget>("picturesElsewhere");
    QTRY_VERIFY_WITH_TIMEOUT(probe->face(), engineWait);
    QVERIFY(!elsewhere->isVisible());
    const QString open = bench.page->viewModel().sessionId();
    bench.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *window = probe->window();
    QVERIFY(window != bench.page.get());
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(elsewhere->isVisible() && bench.queue()->isVisible());
    probe->setFocus();
    QTest::keyClick(probe, Qt::Key_G); // the pictures' keys
    QVERIFY(probe->light().grey);
    QTest::keyClick(probe, Qt::Key_4); // and those of the page
    QVERIFY(bench.review().isRevealed());
    QTRY_VERIFY(window->findChild<QListWidget *>(QStringLiteral("pictureStrip"))->isVisible());
    QTest::keyClick(probe, Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.page->viewModel().decision() && bench.page->viewModel().sessionId() != open, engineWait);
    window->resize(700, 500);
    window->close();
    QTRY_VERIFY(probe->window() == bench.page.get());
    QVERIFY(probe->isVisible() && !elsewhere->isVisible());
    bench.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    bench.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(probe->window() != bench.page.get());
    QCOMPARE(probe->window()->size(), QSize(700, 500)); // where it was
    QTest::keyClick(probe, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(probe->window() == bench.page.get());
}

void TestCaseTools::marksAreKeptWithTheCase()
{
    const CaseBench bench(2);
    bench.waitForCase();
    auto *probe = bench.child<ImageCanvas>("caseProbe");
    QTRY_VERIFY_WITH_TIMEOUT(probe->face() && bench.child<ImageCanvas>("caseReference")->face(), engineWait);
    probe->setFocus();
    bench.key(Qt::Key_N, Qt::ShiftModifier);
    bench.key(Qt::Key_Return); // in the middle, and on the other side
    bench.key(Qt::Key_Return);
    const auto marks = [&bench] {
        return marksFromJson(bench.review().details().value(QLatin1String("marks")).toArray());
    };
    QCOMPARE(marks().size(), 1);
    QVERIFY(!marks().first().alike);
    QCOMPARE(marks().first().probePicture, probe->picture()->sha256);
    bench.key(Qt::Key_4);
    QCOMPARE(marks().size(), 1);
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(probe->face(), engineWait);
    QVERIFY(marks().isEmpty());
}

COUNTERSIGN_GUITEST_MAIN(TestCaseTools)
#include "tst_casetools.moc"
