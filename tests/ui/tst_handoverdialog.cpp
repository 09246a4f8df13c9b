#include "base/limits.h"
#include "base/settings.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "support/guitest.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/pages/casespage.h"
#include "ui/pages/pagecontext.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace countersign;

namespace {

const QString passphrase = QStringLiteral("correct horse battery");
constexpr int patience = 20'000; // milliseconds; the passphrase is slow on purpose

// The page of a console whose engine cannot start; opinions need none.
struct Console
{
    explicit Console(const QString &reviewer)
    {
        settings.setReviewerName(reviewer);
        settings.setProfileId(QStringLiteral("didit")); // without a key: nothing is sent
        desk.start();
        page.show();
        page.activateWindow();
    }

    template<class T>
    T *in(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    HandOverDialog *dialog() const { return page.findChild<HandOverDialog *>(); }
    QString notice() const { return in<QLabel>("handOverNotice")->text(); }

    void open(Qt::Key key)
    {
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }

    void type(const char *name, const QString &text) const
    {
        auto *field = in<QLineEdit>(name);
        field->clear();
        QTest::keyClicks(field, text);
    }

    // Through the file dialog, by its keys.
    void choose(const QString &file) const
    {
        QTest::keyClick(in<QPushButton>("chooseHandOverFile"), Qt::Key_Space);
        auto *files = dialog()->findChild<QFileDialog *>(QStringLiteral("handOverFiles"));
        QVERIFY(files && QTest::qWaitForWindowActive(files));
        auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!in<QLineEdit>("handOverFile")->text().isEmpty());
        QTRY_VERIFY(!dialog()->findChild<QFileDialog *>(QStringLiteral("handOverFiles")));
    }

    void giveOpinion()
    {
        Opinion opinion;
        opinion.profileId = service.profile().id;
        opinion.sessionId = QStringLiteral("s1");
        opinion.rating = 4;
        opinion.reasonId = QStringLiteral("S1");
        QVERIFY(desk.marks.addOpinion(opinion, {}).isValid());
        QTRY_COMPARE(desk.marks.opinions(opinion.profileId).size(), 1);
    }

    QTemporaryDir folder;
    Settings settings{QString()};
    ActiveService service{
        settings, secrets::makeMemoryKeyStore(), {{}, {}, folder.filePath(QStringLiteral("none"))}};
    RunHistory history;
    PictureFetcher pictures{service};
    FaceLocator faces{service};
    ReviewDesk desk{ReviewPlaces::in(folder.path()), service, settings, {}};
    CasesPage page{
        {service, settings, history, pictures, faces, desk.outbox, desk.record, desk.marks, desk.batches}};
};

} // namespace

// Handing second opinions over and taking them in, from the page, by keys.
class TestHandOverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromOnePageToAnother();
    void itSaysWhatIsMissing();
    void wrongFileStaysChosen();
};

void TestHandOverDialog::fromOnePageToAnother()
{
    Console ana(QStringLiteral("Ana"));
    const QString file = ana.folder.filePath(QStringLiteral("from-ana"));
    ana.giveOpinion();
    const QSignalSpy handedOver(&ana.page, &ConsolePage::announced);
    ana.open(Qt::Key_H);
    ana.type("handOverPassphrase", passphrase);
    ana.type("handOverPassphraseAgain", passphrase);
    ana.choose(file);
    QTest::keyClick(ana.dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, patience);
    QTRY_VERIFY2(!ana.dialog(), "it closes once it is done");
    QVERIFY(QFile::exists(file + QStringLiteral(".handover")));

    Console ben(QStringLiteral("Ben"));
    const QSignalSpy takenIn(&ben.page, &ConsolePage::announced);
    ben.open(Qt::Key_T);
    QVERIFY2(!ben.in<QLineEdit>("handOverPassphraseAgain")->isVisible(), "it is typed once");
    ben.choose(file + QStringLiteral(".handover"));
    ben.type("handOverPassphrase", passphrase);
    QTest::keyClick(ben.dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(takenIn.size(), 1, patience);
    QTRY_VERIFY(!ben.dialog());
    QVERIFY2(!takenIn.first().first().toString().contains(ratingText(4)), "nobody is told what it says");
    QCOMPARE(ben.desk.marks.sessionsWithOpinions(ben.service.profile().id),
             QStringList{QStringLiteral("s1")});
}

void TestHandOverDialog::itSaysWhatIsMissing()
{
    Console console(QStringLiteral("Ana"));
    console.open(Qt::Key_H);
    const auto *act = console.in<QPushButton>("handOverAct");
    QVERIFY(!act->isEnabled());
    console.type("handOverPassphrase", QString(limits::handOverPassphraseCharacters - 1, QLatin1Char('x')));
    QVERIFY(console.notice().contains(QString::number(limits::handOverPassphraseCharacters)));
    console.type("handOverPassphrase", passphrase);
    console.type("handOverPassphraseAgain", passphrase + QLatin1Char('x'));
    QVERIFY(console.notice().contains(QLatin1String("second time")));
    console.type("handOverPassphraseAgain", passphrase);
    QVERIFY(console.notice().contains(QLatin1String("Choose the file")));
    QVERIFY(!act->isEnabled());
    console.choose(console.folder.filePath(QStringLiteral("a.handover")));
    QVERIFY(act->isEnabled());
    QTest::keyClick(console.dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(console.notice().contains(QLatin1String("Nobody has given")), patience);
    QVERIFY2(act->isEnabled(), "it can be tried again");
    QTest::keyClick(console.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!console.dialog());
}

void TestHandOverDialog::wrongFileStaysChosen()
{
    Console console(QStringLiteral("Ana"));
    const QString name = console.folder.filePath(QStringLiteral("a.handover"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not one of ours");
    file.close();
    console.open(Qt::Key_T);
    console.type("handOverPassphrase", passphrase);
    console.choose(name);
    QTest::keyClick(console.dialog(), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(console.notice().contains(QLatin1String("no hand-over")),
                              qPrintable(console.notice()), patience);
    QCOMPARE(console.dialog()->focusWidget(), console.in<QLineEdit>("handOverPassphrase"));
    QVERIFY(console.in<QLineEdit>("handOverFile")->text().endsWith(QLatin1String("a.handover")));
    QVERIFY(console.in<QPushButton>("handOverAct")->isEnabled());
}

COUNTERSIGN_GUITEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
