#include "domain/scoreband.h"
#include "models/casepictures.h"
#include "support/casebench.h"
#include "support/screentexts.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/casequeue.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statusbadge.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace countersign;

namespace {

// Looks at every frame of the page's panes as it is painted: whatever is on them belongs to the open case.
class FrameWatch : public QObject
{
public:
    // `hashes`: of the pictures on both sides, by case.
    FrameWatch(CasesPage &page, const QHash<QString, QByteArrayList> &hashes)
        : m_page(page)
        , m_hashes(hashes)
    {
        qApp->installEventFilter(this);
    }

    int frames = 0;
    QSet<QString> cases;
    QStringList mixed;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QString name = watched->objectName();
        if (event->type() != QEvent::Paint)
            return false;
        if (name == QLatin1String("caseTitle"))
            look(name, !qobject_cast<QLabel *>(watched)->text().isEmpty() &&
                           qobject_cast<QLabel *>(watched)->text() != expectedTitle());
        else if (name == QLatin1String("caseProbe"))
            look(name, !belongs(*qobject_cast<ImageCanvas *>(watched), 0));
        else if (name == QLatin1String("caseReference"))
            look(name, !belongs(*qobject_cast<ImageCanvas *>(watched), 1));
        else if (name == QLatin1String("caseStatus"))
            look(name, !m_page.viewModel().review().isRevealed());
        return false;
    }

private:
    void look(const QString &pane, bool isMixed)
    {
        ++frames;
        cases.insert(m_page.viewModel().sessionId());
        if (isMixed)
            mixed.append(pane);
    }

    QString expectedTitle() const
    {
        const auto &decision = m_page.viewModel().decision();
        return decision ? CasesPage::tr("Case %1").arg(decision->number) : QString();
    }

    bool belongs(const ImageCanvas &canvas, qsizetype side) const
    {
        const QByteArrayList known = m_hashes.value(m_page.viewModel().sessionId());
        if (!canvas.picture() || known.value(side) == canvas.picture()->sha256)
            return true;
        const auto *candidates = m_page.findChild<QWidget *>(QStringLiteral("candidateStrip"));
        return side == 1 && !candidates->isHidden() && known.mid(2).contains(canvas.picture()->sha256);
    }

    CasesPage &m_page;
    QHash<QString, QByteArrayList> m_hashes;
};

// Of the pictures that the service gives of a case, those of its two sides first.
QByteArrayList hashesOf(didit::Service &service, const QString &id)
{
    QByteArrayList hashes;
    for (const CasePicture &picture : picturesOf(RealConsole::valueOf(service.decision(id))))
        hashes << QCryptographicHash::hash(RealConsole::valueOf(service.fetchImage(picture.address)),
                                           QCryptographicHash::Sha256);
    return hashes;
}

// Mean of what separates two pictures of one size, in levels of 0..255.
double difference(const QImage &left, const QImage &right)
{
    double sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QColor a = left.pixelColor(x, y);
            const QColor b = right.pixelColor(x, y);
            sum +=
                std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        }
    }
    return sum / 3 / std::max(1, left.width() * left.height());
}

} // namespace

class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyQueueSaysSo();
    void oldestCaseOpensByItself();
    void caseOutsideTheQueueMarksNoRow();
    void lookShowsNothingOfTheServicesOpinion();
    void lookShowsTheFacesAlone();
    void noFrameMixesTwoCases();
    void boxesSitOnTheFaces();
    void filtersAreKept();
    void nextCaseIsThereWithoutTheNetwork();
    void stoppedEngineLeavesTheQueueAndASentence();
};

void TestCasesPage::emptyQueueSaysSo()
{
    const CaseBench bench(0);
    const auto *state = bench.page->findChild<CaseQueue *>()->findChild<StateView *>();
    QTRY_COMPARE(state->sentence(), CasesPage::tr("No case waits for a person."));
    QVERIFY(!bench.child<QPushButton>("approve")->isEnabled());
}

void TestCasesPage::oldestCaseOpensByItself()
{
    const CaseBench bench(2);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 2);
    bench.waitForCase();
    QVERIFY2(bench.queue()->selectionModel()->isRowSelected(0), "the queue shows which case is open");
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->findChild<ImageCanvas *>()->picture(), engineWait);
}

void TestCasesPage::caseOutsideTheQueueMarksNoRow()
{
    const CaseBench bench(2);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 2);
    CasesViewModel &model = bench.page->viewModel();
    const SessionRow kept = model.queue().rowAt(0);
    const QString other = model.queue().rowAt(1).id;
    SessionFilter filter;
    filter.search = QString::number(kept.number);
    model.setFilter(filter);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 1);
    QTRY_VERIFY(bench.queue()->selectionModel()->isRowSelected(0));
    bench.page->openSession(other);
    QCOMPARE(model.sessionId(), other);
    QVERIFY(!bench.queue()->selectionModel()->hasSelection());
    QTest::mouseClick(bench.queue()->viewport(), Qt::LeftButton, {},
                      bench.queue()->visualRect(bench.queue()->model()->index(0, 0)).center());
    QCOMPARE(model.sessionId(), kept.id);
    QVERIFY(bench.queue()->selectionModel()->isRowSelected(0));
    bench.page->openSession(other);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(model.sessionId(), kept.id);
    QVERIFY(bench.queue()->selectionModel()->isRowSelected(0));
}

void TestCasesPage::lookShowsNothingOfTheServicesOpinion()
{
    const CaseBench bench(1);
    bench.waitForCase();
    QCOMPARE(bench.review().stage(), ReviewStage::Look);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->findChild<ImageCanvas *>()->picture(), engineWait);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts = allTextsIn(bench.page.get());
    const SessionDecision &decision = *bench.page->viewModel().decision();
    QVERIFY(!decision.livenessChecks.first().warnings.isEmpty());
    QStringList secrets{decision.vendorData, decision.id, similarityText(*decision.faceMatches.first().score),
                        QString::number(qRound(*decision.livenessChecks.first().age))};
    for (const LivenessFeature &feature : decision.livenessChecks) {
        for (const Warning &warning : feature.warnings)
            secrets += {warning.text(), warning.risk};
    }
    // Times are full of numbers that could be an age.
    static const QRegularExpression time(QStringLiteral("\\d+ \\w+ \\d{4} \\d\\d:\\d\\d:\\d\\d"));
    for (QString &text : texts) {
        text.remove(time);
        for (const QString &secret : std::as_const(secrets)) {
            const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(secret)),
                                           QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!text.contains(whole), qPrintable(text + " has " + secret));
        }
    }
    bench.key(Qt::Key_3);
    QVERIFY(bench.child<StatusBadge>("caseStatus"));
    QVERIFY(!bench.child<QLabel>("comparison")->text().isEmpty());
}

void TestCasesPage::lookShowsTheFacesAlone()
{
    const CaseBench bench(1);
    bench.waitForCase();
    const auto *probe = bench.child<ImageCanvas>("caseProbe");
    QTRY_VERIFY_WITH_TIMEOUT(probe->picture(), engineWait);
    QVERIFY(probe->isFaceOnly());
    const QString facts = bench.child<QLabel>("caseProbeFacts")->text();
    QVERIFY2(facts.startsWith(QLatin1String("Eyes ")), qPrintable(facts));
    const double zoom = probe->zoom();
    const auto told = [&bench] {
        bench.child<QToolButton>("caseProbeFactsTool")->click();
        const auto *panel = bench.child<QWidget>("pictureFacts");
        const QString text = panel->findChild<QLabel *>(QStringLiteral("pictureFactsText"))->text();
        delete panel;
        return text;
    };
    QVERIFY2(told().contains(QLatin1String("Eyes")), "the face in the picture is no opinion");
    QVERIFY2(!told().contains(QLatin1String("Camera")), "where it comes from sways");
    bench.key(Qt::Key_4);
    QVERIFY(!probe->isFaceOnly());
    QCOMPARE(probe->zoom(), zoom); // what is looked at does not jump
    QVERIFY(told().contains(QLatin1String("Camera")));
}

void TestCasesPage::noFrameMixesTwoCases()
{
    CaseBench bench(0);
    const QStringList faces{QStringLiteral("ana-selfie"), QStringLiteral("bruno-selfie"),
                            QStringLiteral("clara-selfie"), QStringLiteral("ana-document")};
    didit::Service &service = bench.console.service.service();
    QHash<QString, QByteArrayList> hashes;
    for (qsizetype i = 0; i < faces.size(); ++i) {
        const QString id =
            RealConsole::valueOf(service.createCase(outgoingFace(faces.at(i)),
                                                    outgoingFace(faces.at((i + 1) % faces.size())), {}))
                .id;
        hashes.insert(id, hashesOf(service, id));
    }
    FrameWatch watch(*bench.page, hashes);
    bench.page->refresh();
    bench.waitForCase();
    QTRY_COMPARE(bench.queue()->model()->rowCount(), int(faces.size()));
    // There and back, with and without a rating, without waiting for the pictures and with.
    for (int round = 0; round < 2; ++round) {
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageDown,
                                  Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_PageUp}) {
            bench.key(key, Qt::ControlModifier);
            QCoreApplication::processEvents();
            if (round == 1)
                QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture(), engineWait);
            bench.key(Qt::Key_4);
            QCoreApplication::processEvents();
        }
    }
    QVERIFY2(watch.mixed.isEmpty(), qPrintable(watch.mixed.join(QLatin1Char(' '))));
    QVERIFY(watch.frames > 40);
    QVERIFY2(watch.cases.size() == faces.size(), "every case was on the screen");
}

void TestCasesPage::filtersAreKept()
{
    CaseBench bench(1);
    bench.waitForCase();
    auto *status = bench.child<QComboBox>("statusFilter");
    auto *search = bench.child<QLineEdit>("caseFilter");
    auto *menu = bench.child<QMenu>("keptFiltersMenu");
    const auto openMenu = [&] {
        bench.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(menu->isVisible());
    };
    status->setCurrentIndex(status->findData(statuses::declined));
    search->setText(QStringLiteral("nobody & none"));
    QTest::keyClick(search, Qt::Key_Return);
    openMenu();
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("forgetFilter"))->isEnabled());
    QTest::keyClick(menu, Qt::Key_K);
    const CaseFilter kept{statuses::declined, QStringLiteral("nobody & none")};
    QCOMPARE(bench.console.settings.caseFilters(), QVector<CaseFilter>{kept});
    search->clear();
    QVERIFY(bench.page->viewModel().filter().search.isEmpty());
    openMenu();
    menu->setActiveAction(menu->actions().first());
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(search->text(), kept.search);
    QCOMPARE(bench.page->viewModel().filter().search, kept.search);
    QCOMPARE(bench.page->viewModel().filter().statuses, QVector<Status>{Status(statuses::declined)});
    openMenu();
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("keepFilter"))->isEnabled());
    QTest::keyClick(menu, Qt::Key_F);
    QVERIFY(bench.console.settings.caseFilters().isEmpty());
}

// What was read and decoded ahead is on the screen in the same turn of the event loop.
void TestCasesPage::nextCaseIsThereWithoutTheNetwork()
{
    CaseBench bench(3);
    bench.waitForCase();
    const QString second = bench.page->viewModel().queue().rowAt(1).id;
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().isReadAhead(second), engineWait);
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(bench.page->viewModel().sessionId(), second);
    QVERIFY(bench.page->viewModel().decision());
    QVERIFY(bench.child<ImageCanvas>("caseProbe")->picture());
    QVERIFY(bench.child<ImageCanvas>("caseReference")->picture());
}

void TestCasesPage::stoppedEngineLeavesTheQueueAndASentence()
{
    CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_5);
    bench.console.settings.setProfileId(QStringLiteral("didit")); // no key there: nothing can be sent
    QTest::keyClick(bench.page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
    bench.console.settings.setProfileId(QStringLiteral("computer"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.console.service.state(), ServiceState::Ready, engineWait);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::inReview));
}

// Bar 10 on the page itself: what is painted under a box is the face in it, upright as the file says,
// mirrored, turned, zoomed and resized. At whatever scale the screen has: ctest runs it at several.
void TestCasesPage::boxesSitOnTheFaces()
{
    // Lying in the file, as a telephone writes it.
    const QImage upright = drawnPortrait(QStringLiteral("ana-selfie"));
    const QByteArray lying =
        withOrientation(encodedImage(upright.transformed(QTransform().rotate(-90)), "JPEG", 95), 6);
    const imaging::PicturePtr picture = imaging::readPicture(lying, {}).value_or(nullptr);
    QVERIFY(picture && picture->uprightSize == upright.size());
    CaseBench bench(1, {picture->bytes, picture->format, picture->uprightSize});
    bench.waitForCase();
    auto *canvas = bench.child<ImageCanvas>("caseProbe");
    QTRY_VERIFY_WITH_TIMEOUT(!canvas->faceRect(0).isEmpty(), engineWait);
    QVERIFY2(!canvas->boxesVisible(), "nothing over a face unless somebody wants it");
    bench.key(Qt::Key_5);
    const QRectF box = canvas->face()->box;
    QVERIFY(box.width() > 0.1 && box.width() < 0.9);
    const auto sits = [&](const QTransform &seen) {
        const double ratio = canvas->devicePixelRatioF();
        const QRectF place = canvas->faceRect(0);
        const QRect shown = QRectF(place.topLeft() * ratio, place.size() * ratio).toRect();
        const QImage shot = canvas->grab().toImage();
        const QRect visible = shown & shot.rect();
        const QRectF pixels(box.left() * upright.width(), box.top() * upright.height(),
                            box.width() * upright.width(), box.height() * upright.height());
        const QImage face = upright.copy(pixels.toRect())
                                .transformed(seen, Qt::SmoothTransformation)
                                .scaled(shown.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .copy(visible.translated(-shown.topLeft()));
        return visible.width() > 40 && difference(shot.copy(visible), face) < 12 &&
               difference(shot.copy(visible.translated(visible.width() / 6, 0)), face) > 12;
    };
    QTRY_VERIFY(sits({}));
    canvas->zoomToFit();
    QTRY_VERIFY(sits({}));
    canvas->zoomBy(1.4, QRectF(canvas->rect()).center());
    QTRY_VERIFY(sits({}));
    bench.page->resize(1100, 720);
    QTRY_VERIFY(sits({}));
    canvas->zoomToFit();
    canvas->setFocus();
    bench.key(Qt::Key_M);
    QTRY_VERIFY(sits(QTransform().scale(-1, 1)));
    bench.key(Qt::Key_R);
    QTRY_VERIFY(sits(QTransform().rotate(90).scale(-1, 1)) || sits(QTransform().rotate(-90).scale(-1, 1)));
    bench.key(Qt::Key_B);
    QVERIFY(canvas->boxesVisible());
}

COUNTERSIGN_GUITEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
