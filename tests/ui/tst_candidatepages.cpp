#include "base/limits.h"
#include "domain/scoreband.h"
#include "support/casebench.h"
#include "support/screentexts.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/searchpage.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace countersign;

namespace {

// Drawings of three people; networks trained on photographs take them for alike, which is all that matters.
const QStringList &people()
{
    static const QStringList all{QStringLiteral("ana-selfie"), QStringLiteral("bruno-selfie"),
                                 QStringLiteral("clara-selfie")};
    return all;
}

QString vendor(int index)
{
    return QStringLiteral("secret-customer-%1").arg(index);
}

// What must not be read anywhere before it is rated.
QStringList secretsOf(const Candidate &candidate)
{
    return {similarityText(candidate.similarity), candidate.vendorData};
}

QString leakIn(QWidget &page, const QStringList &secrets)
{
    for (const QString &text : allTextsIn(&page)) {
        for (const QString &secret : secrets) {
            if (!secret.isEmpty() && text.contains(secret))
                return text + QStringLiteral(" has ") + secret;
        }
    }
    return {};
}

// Approved customers, and the newest of them searched for by a case of another customer.
struct KnownFaces
{
    explicit KnownFaces(CaseBench &bench)
    {
        didit::Service &service = bench.console.service.service();
        const auto caseOf = [&service](const QString &face, const QString &customer) {
            CaseOptions options;
            options.vendorData = customer;
            return RealConsole::valueOf(service.createCase(
                outgoingFace(face), outgoingFace(QStringLiteral("ana-document")), options));
        };
        StatusChange approve;
        approve.newStatus = statuses::approved;
        for (int i = 0; i < int(people().size()); ++i) {
            const SessionDecision known = caseOf(people().at(i), vendor(i));
            if (known.status.kind() == StatusKind::InReview)
                RealConsole::valueOf(service.changeStatus(known.id, approve));
        }
        id = caseOf(people().first(), QStringLiteral("somebody-new")).id;
    }

    QString id;
};

RecordEntry newest(RealConsole &console, RecordEvent event)
{
    return RealConsole::valueOf(console.desk.record.page({event, {}}, {0, 10})).rows.value(0);
}

} // namespace

// The candidates of a face search as the Cases page and the Search page show them.
class TestCandidatePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseLooksAtThePairThenAtEachCandidate();
    void caseIsWeighedAfterNoneOfThese();
    void searchIsRatedByKeysAndRecorded();
    void searchRatesFirstWhereThePersonWantsTo();
};

void TestCandidatePages::caseLooksAtThePairThenAtEachCandidate()
{
    CaseBench bench(0);
    const KnownFaces known(bench);
    bench.page->openSession(known.id);
    bench.waitForCase();
    const QVector<Candidate> candidates = bench.review().candidates().candidates();
    QVERIFY2(candidates.size() > 1, "drawn faces are found");
    QVERIFY(bench.child<QWidget>("candidateStrip")->isHidden());
    bench.key(Qt::Key_5);
    auto *strip = bench.child<QWidget>("candidateStrip");
    QVERIFY(strip->isVisible() && bench.child<QListView>("candidateList")->hasFocus());
    const auto *beside = bench.child<ImageCanvas>("caseReference");
    QTRY_VERIFY_WITH_TIMEOUT(beside->picture() && beside->face(), engineWait);
    QVERIFY(beside->isFaceOnly());
    QStringList secrets;
    for (const Candidate &candidate : candidates)
        secrets += secretsOf(candidate);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(leakIn(*bench.page, secrets).isEmpty(), qPrintable(leakIn(*bench.page, secrets)));
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!bench.review().verdict(), "nobody decides before the look");

    const imaging::PicturePtr first = beside->picture();
    bench.key(Qt::Key_4);
    QCOMPARE(bench.review().candidates().rating(0), 4);
    QVERIFY(!bench.review().isRevealed());
    QVERIFY(bench.child<QLabel>("candidateGap")
                ->text()
                .startsWith(similarityText(candidates.first().similarity)));
    QVERIFY2(
        !bench.child<QLabel>("candidateGap")->text().contains(similarityText(candidates.at(1).similarity)) ||
            qFuzzyCompare(candidates.at(1).similarity, candidates.first().similarity),
        "the next one is not rated");
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.page->viewModel().candidates().current(), 1);
    QVERIFY2(bench.child<QLabel>("candidateGap")->text().isEmpty(), "another one, not rated");
    QTRY_VERIFY_WITH_TIMEOUT(beside->picture() && beside->picture() != first, engineWait);
    bench.key(Qt::Key_Return);
    QVERIFY(beside->hasFocus());
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_0);
    QVERIFY(bench.review().isRevealed());
    QVERIFY2(strip->isVisible(), "what the service says of the last one is to be seen");
    QCOMPARE(bench.review().rating(), 5); // of the pair
    bench.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(strip->isHidden());
    bench.key(Qt::Key_4);
    QCOMPARE(bench.review().rating(), 4);

    // Somebody was found, so a decline is no matter of one person.
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.child<QLabel>("verdictNotice")->text().contains(QLatin1String("wo people")));
    // The one who was called different is left out when the case comes up again.
    bench.page->viewModel().close();
    bench.page->openSession(known.id);
    bench.waitForCase();
    QCOMPARE(bench.review().candidates().asideCount(), 1);
    bench.key(Qt::Key_5);
    QTest::mouseClick(bench.child<QPushButton>("showAside"), Qt::LeftButton);
    QCOMPARE(bench.review().candidates().asideCount(), 0);
}

void TestCandidatePages::caseIsWeighedAfterNoneOfThese()
{
    CaseBench bench(0);
    const KnownFaces known(bench);
    bench.page->openSession(known.id);
    bench.waitForCase();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_0);
    QVERIFY(bench.review().isRevealed() && bench.review().candidates().isNone());
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!announced.isEmpty());
    const QJsonObject details = newest(bench.console, RecordEvent::Decided).details;
    const QJsonObject candidates = details.value(QLatin1String("candidates")).toObject();
    QVERIFY(candidates.contains(QLatin1String("none_at")));
    QVERIFY(candidates.value(QLatin1String("look_first")).toBool());
}

void TestCandidatePages::searchIsRatedByKeysAndRecorded()
{
    RealConsole console;
    QTRY_COMPARE_WITH_TIMEOUT(console.service.state(), ServiceState::Ready, engineWait);
    SearchPage page(console.context());
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *probe = page.findChild<FaceSlot *>(QStringLiteral("probeSlot"));
    const auto key = [&page](Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, code, modifiers);
    };
    for (int i = 0; i < int(people().size()); ++i) {
        probe->setPicture(drawnFace(people().at(i)));
        page.viewModel().setVendorData(vendor(i));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(page.viewModel().state(), CheckState::Done, engineWait);
    }
    const auto *beside = page.findChild<ImageCanvas *>(QStringLiteral("candidateCanvas"));
    QTRY_VERIFY_WITH_TIMEOUT(beside->picture() && beside->face(), engineWait);
    QTRY_VERIFY_WITH_TIMEOUT(probe->canvas()->face(), engineWait);
    const auto *gap = page.findChild<QLabel *>(QStringLiteral("candidateGap"));
    QVERIFY2(gap->text().contains(QLatin1String("next")), qPrintable(gap->text()));
    QVERIFY(page.findChild<QListView *>(QStringLiteral("candidateList"))->hasFocus());
    const QSignalSpy announced(&page, &ConsolePage::announced);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(announced.last().first().toString().contains(QLatin1Char('0')), "nothing is answered yet");
    key(Qt::Key_Right);
    key(Qt::Key_2);
    key(Qt::Key_Left);
    key(Qt::Key_5);
    QCOMPARE(page.review().answers().rating(0), 5);
    QCOMPARE(page.review().answers().rating(1), 2);
    auto *cards = page.findChild<QListView *>(QStringLiteral("candidateCards"));
    cards->setCurrentIndex(cards->model()->index(1, 0));
    QCOMPARE(page.review().candidates().current(), 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(announced.last().first().toString(), SearchPage::tr("The search result is in the record."));
    const QJsonObject details = newest(console, RecordEvent::SearchResult).details;
    QCOMPARE(details.value(QLatin1String("candidates"))[QLatin1String("answers")].toArray().size(), 2);
}

void TestCandidatePages::searchRatesFirstWhereThePersonWantsTo()
{
    RealConsole console;
    QTRY_COMPARE_WITH_TIMEOUT(console.service.state(), ServiceState::Ready, engineWait);
    SearchPage page(console.context());
    page.resize(1200, 800);
    page.show();
    auto *first = page.findChild<QCheckBox *>(QStringLiteral("searchLooksFirst"));
    QVERIFY2(!first->isChecked(), "off unless the person wants it");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(console.settings.searchLooksFirst());
    auto *probe = page.findChild<FaceSlot *>(QStringLiteral("probeSlot"));
    for (int i = 0; i < 2; ++i) {
        probe->setPicture(drawnFace(people().at(i)));
        page.viewModel().setVendorData(vendor(i));
        page.viewModel().run();
        QTRY_COMPARE_WITH_TIMEOUT(page.viewModel().state(), CheckState::Done, engineWait);
    }
    page.viewModel().setVendorData({});
    QVERIFY(!page.review().isRevealed());
    QStringList secrets{vendor(0), page.viewModel().report()->status.text(),
                        page.viewModel().report()->candidates.first().statusText()};
    for (const Candidate &candidate : page.viewModel().report()->candidates)
        secrets += secretsOf(candidate);
    QVERIFY2(leakIn(page, secrets).isEmpty(), qPrintable(leakIn(page, secrets)));
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("searchResult"))->isVisible());
    page.review().answers().answerNone();
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("searchResult"))->isVisible());
    QVERIFY(!leakIn(page, secrets).isEmpty());
}

COUNTERSIGN_GUITEST_MAIN(TestCandidatePages)
#include "tst_candidatepages.moc"
