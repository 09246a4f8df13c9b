#include "base/limits.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "ui/pages/consolepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/servicestatus.h"
#include "ui/theme/highcontrast.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/stateview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace countersign;

namespace {

// A console whose engine cannot start, so that every page has to show what it does without one.
struct OfflineConsole
{
    OfflineConsole()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , service(settings, secrets::makeMemoryKeyStore(),
                  {{}, {}, folder.filePath(QStringLiteral("missing"))})
        , pictures(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, {})
        , window({service, settings, history, pictures, faces, desk.outbox, desk.record, desk.marks,
                  desk.batches})
    {
        window.show();
    }

    QTemporaryDir folder;
    Settings settings;
    ActiveService service;
    RunHistory history;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    MainWindow window;
};

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

// WCAG 2.1, contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageByItsKey();
    void goMenuFollowsTheRail();
    void everyMenuKeyIsUniqueAndEveryActionIsInTheSheet();
    void pagesMeetAStoppedEngineWithASentence();
    void aboutAndKeysOpenWithoutWaiting();
    void settingsAreKeptButNoKey();
    void facesAreCoveredAndOneKeyBringsThemBack();
    void facesAreCoveredWhenNobodyWorks();
    void closingSaysWhatIsUnsent();
    void everyControlHasAName();
    void contrastOfBothThemes();
    void contrastThatTheSystemAsksFor();
    void everyPageKeyIsInTheSheet();
    void panesFollowOneAnother();
    void stoppedEngineCanBeStartedFromTheStatusBar();
    void announcementEndsWithItsPage();
    void pagesAreMadeAheadAndReadNothing();
    void statusOfTheServiceFollowsTheTheme();
    void recordThatCannotBeKeptSaysSo();
};

void TestMainWindow::everyPageByItsKey()
{
    OfflineConsole console;
    QVERIFY(QTest::qWaitForWindowExposed(&console.window));
    const QHash<int, QString> names = {
        {Qt::Key_1, QStringLiteral("casesPage")},      {Qt::Key_2, QStringLiteral("matchPage")},
        {Qt::Key_3, QStringLiteral("searchPage")},     {Qt::Key_4, QStringLiteral("agePage")},
        {Qt::Key_5, QStringLiteral("blocklistsPage")}, {Qt::Key_6, QStringLiteral("activityPage")},
        {Qt::Key_7, QStringLiteral("batchPage")},      {Qt::Key_8, QStringLiteral("thresholdsPage")},
        {Qt::Key_9, QStringLiteral("practicePage")},   {Qt::Key_Comma, QStringLiteral("settingsPage")}};
    console.window.activateWindow();
    for (auto name = names.begin(); name != names.end(); ++name) {
        QTest::keyClick(&console.window, Qt::Key(name.key()), Qt::ControlModifier);
        auto *page = console.window.findChild<QWidget *>(name.value());
        QVERIFY2(page, qPrintable(name.value()));
        QVERIFY2(page->isVisible(), qPrintable(name.value()));
    }
}

// From top to bottom, and Tab goes the same way.
void TestMainWindow::goMenuFollowsTheRail()
{
    OfflineConsole console;
    QVERIFY(QTest::qWaitForWindowExposed(&console.window));
    const auto *rail = console.window.findChild<NavigationRail *>();
    QList<RailButton *> buttons = rail->findChildren<RailButton *>();
    std::ranges::sort(buttons, {}, [](const RailButton *button) { return button->y(); });
    QStringList inRail;
    for (const RailButton *button : std::as_const(buttons))
        inRail.append(button->text());
    QStringList inMenu;
    const QList<QAction *> actions = console.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->objectName().startsWith(QLatin1String("go-")) &&
            action->objectName() != QLatin1String("go-to-case"))
            inMenu.append(action->text());
    }
    QCOMPARE(inMenu, inRail);
    QCOMPARE(inMenu.last(), console.window.page(MainWindow::SettingsPage)->title());
    for (qsizetype i = 1; i < buttons.size(); ++i)
        QCOMPARE(buttons.at(i - 1)->nextInFocusChain(), buttons.at(i));
}

void TestMainWindow::everyMenuKeyIsUniqueAndEveryActionIsInTheSheet()
{
    OfflineConsole console;
    QSet<QString> seen;
    const QList<QAction *> menus = console.window.menuBar()->actions();
    for (QAction *menu : menus) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            const QString key = action->shortcut().toString();
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }
    QVERIFY(seen.size() >= 12);
    console.window.showShortcuts();
    auto *sheet = console.window.findChild<QDialog *>(QStringLiteral("shortcutsDialog"));
    QStringList shown;
    const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        shown.append(label->text());
    for (const QString &key : std::as_const(seen))
        QVERIFY2(shown.contains(QKeySequence(key).toString(QKeySequence::NativeText)), qPrintable(key));
}

void TestMainWindow::pagesMeetAStoppedEngineWithASentence()
{
    OfflineConsole console;
    console.service.start();
    QTRY_COMPARE(console.service.state(), ServiceState::Failed);
    for (const int index : {MainWindow::Cases, MainWindow::Blocklists}) {
        console.window.showPage(index);
        auto *state = console.window.page(index)->findChild<StateView *>();
        QTRY_VERIFY(!state->sentence().isEmpty());
    }
    auto *status = console.window.findChild<QLabel *>(QStringLiteral("serviceStatusText"));
    QCOMPARE(status->text(), console.service.problem().message);
}

void TestMainWindow::aboutAndKeysOpenWithoutWaiting()
{
    OfflineConsole console;
    console.window.showAbout();
    auto *about = console.window.findChild<QDialog *>(QStringLiteral("aboutDialog"));
    QVERIFY(about && about->isVisible());
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!console.window.findChild<QDialog *>(QStringLiteral("aboutDialog")));
}

void TestMainWindow::settingsAreKeptButNoKey()
{
    OfflineConsole console;
    console.window.showPage(MainWindow::SettingsPage);
    QWidget *page = console.window.page(MainWindow::SettingsPage);
    page->findChild<QRadioButton *>(QStringLiteral("profile-didit"))->click();
    QCOMPARE(console.settings.profileId(), QStringLiteral("didit"));
    auto *key = page->findChild<QLineEdit *>(QStringLiteral("apiKey"));
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QTest::keyClicks(key, QStringLiteral("secret-key-123"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(key->text().isEmpty());
    auto *themes = page->findChild<QComboBox *>(QStringLiteral("theme"));
    themes->setCurrentIndex(2);
    Q_EMIT themes->activated(2);
    QCOMPARE(console.settings.theme(), ThemeChoice::Dark);
    QVERIFY(theme::tokens().dark);
    Q_EMIT themes->activated(1);
    console.window.close();
    QFile file(console.folder.filePath(QStringLiteral("settings.ini")));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret-key-123"));
}

void TestMainWindow::everyControlHasAName()
{
    OfflineConsole console;
    for (int index = MainWindow::Cases; index <= MainWindow::SettingsPage; ++index) {
        const QList<QAbstractButton *> buttons =
            console.window.page(index)->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            // Qt's own corner of a table and spin box parts are out of reach of the keyboard.
            if (button->objectName().startsWith(QLatin1String("qt_")) ||
                button->inherits("QTableCornerButton") || button->isHidden())
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
        }
    }
}

void TestMainWindow::contrastOfBothThemes()
{
    for (const theme::Tokens &tokens : {theme::lightTokens(), theme::darkTokens()}) {
        for (const QColor &surface : {tokens.window, tokens.card, tokens.rail}) {
            for (const QColor &text : {tokens.text, tokens.quietText, tokens.accent, tokens.approve,
                                       tokens.review, tokens.decline, tokens.info})
                QVERIFY2(contrast(text, surface) >= 4.5, qPrintable(text.name() + surface.name()));
        }
        for (const QColor &surface : {tokens.window, tokens.card, tokens.rail}) {
            QVERIFY2(contrast(tokens.control, surface) >= 3, qPrintable(tokens.control.name()));
            QVERIFY2(contrast(tokens.accent, surface) >= 3, "the focus ring");
        }
        QVERIFY(contrast(tokens.onAccent, tokens.accent) >= 4.5);
        // What lies on a chosen row.
        for (const QColor &text : {tokens.text, tokens.approve, tokens.review, tokens.decline, tokens.info})
            QVERIFY2(contrast(text, tokens.accentSoft) >= 4.5, qPrintable(text.name()));
        QVERIFY(contrast(tokens.onCanvas, tokens.canvas) >= 4.5);
        QVERIFY(contrast(tokens.quietOnCanvas, tokens.canvas) >= 4.5);
    }
}

// A system of nothing but black and white gets as much from this program.
void TestMainWindow::contrastThatTheSystemAsksFor()
{
    for (const bool dark : {false, true}) {
        const theme::Tokens tokens = theme::highContrastTokens(dark);
        for (const QColor &text : {tokens.text, tokens.quietText, tokens.accent, tokens.approve,
                                   tokens.review, tokens.decline, tokens.info, tokens.line, tokens.control}) {
            QVERIFY2(contrast(text, tokens.window) >= 7, qPrintable(text.name()));
            QVERIFY2(contrast(text, tokens.accentSoft) >= 7, qPrintable(text.name()));
        }
        QVERIFY(contrast(tokens.onAccent, tokens.accent) >= 7);
        QCOMPARE(tokens.canvas, theme::lightTokens().canvas);
    }
    QPalette system;
    system.setColor(QPalette::Window, QColor(0, 0, 0));
    system.setColor(QPalette::WindowText, QColor(0xFF, 0xFF, 0xFF));
    QVERIFY(theme::isHighContrast(system));
    system.setColor(QPalette::Window, theme::darkTokens().window);
    QVERIFY(!theme::isHighContrast(system));
}

// Return and Escape are what everybody expects; all else must be told.
void TestMainWindow::everyPageKeyIsInTheSheet()
{
    OfflineConsole console;
    QSet<QString> keys;
    for (int index = MainWindow::Cases; index <= MainWindow::SettingsPage; ++index) {
        for (const QShortcut *shortcut : console.window.page(index)->findChildren<QShortcut *>())
            keys.insert(shortcut->key().toString(QKeySequence::NativeText));
        for (const QAction *action : console.window.page(index)->pageActions())
            keys.insert(action->shortcut().toString(QKeySequence::NativeText));
    }
    keys -= {QStringLiteral("Return"), QStringLiteral("Enter")};
    keys.remove(QStringLiteral("Ctrl+Enter")); // the other Return
    QVERIFY(keys.size() >= 10);
    console.window.showShortcuts();
    auto *sheet = console.window.findChild<QDialog *>(QStringLiteral("shortcutsDialog"));
    QStringList shown;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.contains(QStringLiteral("1 … 5, Alt+1 … Alt+5")) &&
            shown.contains(QStringLiteral("1 … 9")));
    for (const QString &key : std::as_const(keys)) {
        const bool isDigit =
            key.back().isDigit() && (key.size() == 1 || key.startsWith(QLatin1String("Alt+")));
        QVERIFY2(isDigit || shown.contains(key), qPrintable(key));
    }
}

void TestMainWindow::panesFollowOneAnother()
{
    OfflineConsole console;
    console.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    const auto paneOfFocus = [] {
        QWidget *widget = QApplication::focusWidget();
        while (widget && !isPane(widget))
            widget = widget->parentWidget();
        return widget;
    };
    QTest::keyClick(&console.window, Qt::Key_F6);
    QWidget *first = paneOfFocus();
    QVERIFY(first);
    QList<QWidget *> visited{first};
    for (int step = 0; step < 20; ++step) {
        QTest::keyClick(&console.window, Qt::Key_F6);
        if (paneOfFocus() == first)
            break;
        QVERIFY2(!visited.contains(paneOfFocus()), "each pane once before the first comes again");
        visited.append(paneOfFocus());
    }
    // The rail, both pictures, the options, the threshold; what has nothing to do yet is passed over.
    QVERIFY2(visited.size() >= 5 && visited.size() <= 10, qPrintable(QString::number(visited.size())));
    QCOMPARE(paneOfFocus(), first);
    QTest::keyClick(&console.window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(paneOfFocus(), visited.last());
}

void TestMainWindow::stoppedEngineCanBeStartedFromTheStatusBar()
{
    OfflineConsole console;
    auto *restart = console.window.findChild<QPushButton *>(QStringLiteral("restartEngine"));
    QVERIFY(!restart->isVisible());
    console.service.start();
    QTRY_COMPARE(console.service.state(), ServiceState::Failed);
    QVERIFY(restart->isVisible());
    const QSignalSpy changed(&console.service, &ActiveService::changed);
    QTest::keyClick(restart, Qt::Key_Space);
    QTRY_COMPARE(console.service.state(), ServiceState::Failed);
    QVERIFY2(!changed.isEmpty(), "it was tried again");
}

void TestMainWindow::recordThatCannotBeKeptSaysSo()
{
    OfflineConsole console;
    // The file was never opened, so nothing can be written.
    console.desk.record.add(RecordEvent::Opened, {});
    QTRY_VERIFY(console.window.statusBar()->currentMessage().contains(QLatin1String("record")));
}

void TestMainWindow::announcementEndsWithItsPage()
{
    OfflineConsole console;
    Q_EMIT console.window.page(MainWindow::Match)->announced(QStringLiteral("said"));
    QCOMPARE(console.window.statusBar()->currentMessage(), QStringLiteral("said"));
    console.window.showPage(MainWindow::Age);
    QVERIFY(console.window.statusBar()->currentMessage().isEmpty());
}

// A case that nobody looks at is not read, so it is not opened either.
void TestMainWindow::pagesAreMadeAheadAndReadNothing()
{
    const QTemporaryDir folder;
    CheckBench checks({Fault{}});
    PictureFetcher pictures(checks.service);
    FaceLocator faces(checks.service);
    ReviewDesk desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, {});
    MainWindow window({checks.service, checks.settings, checks.history, pictures, faces, desk.outbox,
                       desk.record, desk.marks, desk.batches});
    window.show();
    QCOMPARE(window.findChildren<ConsolePage *>().size(), 1);
    QTRY_COMPARE(window.findChildren<ConsolePage *>().size(), MainWindow::SettingsPage + 1);
    QTRY_COMPARE(checks.service.state(), ServiceState::Ready);
    checks.service.restartEngine();
    QTRY_COMPARE(checks.service.state(), ServiceState::Ready);
    // What the pages had asked for would come before this.
    const auto last = checks.service.service().balance();
    QTRY_VERIFY(last.future().isFinished());
    QCOMPARE(checks.server.seen().size(), 1);
    window.showPage(MainWindow::Cases);
    QTRY_VERIFY(checks.server.seen().size() > 1);
}

void TestMainWindow::statusOfTheServiceFollowsTheTheme()
{
    OfflineConsole console;
    console.window.show();
    auto *icon = console.window.findChild<ServiceStatus *>()->findChild<IconLabel *>();
    const auto isDrawnIn = [icon](const QColor &colour) {
        const QImage shot = icon->grab().toImage();
        for (int y = 0; y < shot.height(); ++y) {
            for (int x = 0; x < shot.width(); ++x) {
                if (shot.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(isDrawnIn(theme::lightTokens().info)); // not started
    theme::apply(ThemeChoice::Dark);
    QTRY_VERIFY(isDrawnIn(theme::darkTokens().info));
    theme::apply(ThemeChoice::Light);
    QTRY_VERIFY(isDrawnIn(theme::lightTokens().info));
}

// A key of the cover is not a key of the page under it.
void TestMainWindow::facesAreCoveredAndOneKeyBringsThemBack()
{
    OfflineConsole console;
    console.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    ShoulderCare &care = console.window.shoulderCare();
    const auto covers = [] {
        int visible = 0;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            for (const QWidget *cover :
                 window->findChildren<QWidget *>(QStringLiteral("faceCover"), Qt::FindDirectChildrenOnly))
                visible += cover->isVisible() && cover->size() == window->size() ? 1 : 0;
        }
        return visible;
    };
    QTest::keyClick(&console.window, Qt::Key_F8);
    QCOMPARE(covers(), 1);
    QTest::keyClick(&console.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!care.isCovering());
    QCOMPARE(covers(), 0);
    QCOMPARE(console.window.currentPage(), int(MainWindow::Match));
    QTest::keyClick(&console.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(console.window.currentPage(), int(MainWindow::Search));

    console.window.showAbout();
    care.cover();
    QCOMPARE(covers(), 2); // the dialog's window, too
    QTest::mouseMove(&console.window, {300, 300});
    QVERIFY2(care.isCovering(), "a bump against the desk is no answer");
    QTest::mouseClick(&console.window, Qt::LeftButton, {}, {300, 300});
    QVERIFY(!care.isCovering());
}

void TestMainWindow::facesAreCoveredWhenNobodyWorks()
{
    OfflineConsole console;
    ShoulderCare &care = console.window.shoulderCare();
    auto *idle = care.findChild<QTimer *>();
    QCOMPARE(idle->intervalAsDuration(), std::chrono::milliseconds(limits::faceCover));
    console.settings.setCoverAfter(std::chrono::minutes(0));
    QVERIFY(!idle->isActive());
    console.settings.setCoverAfter(std::chrono::minutes(3));
    QVERIFY(idle->isActive());
    QCOMPARE(idle->intervalAsDuration(), std::chrono::milliseconds(std::chrono::minutes(3)));
    idle->setInterval(1);
    QTRY_VERIFY(care.isCovering());
    QVERIFY(!idle->isActive());
    care.uncover();
    QVERIFY(idle->isActive());

    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QVERIFY2(!care.isCovering(), "unless the policy wants it");
    console.settings.setCoversBehindOthers(true);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QVERIFY(care.isCovering());
    care.uncover();

    QVERIFY(QMetaObject::invokeMethod(&care, "takeLock", Q_ARG(bool, false))); // unlocked
    QVERIFY(!care.isCovering());
    QVERIFY(QMetaObject::invokeMethod(&care, "takeLock", Q_ARG(bool, true)));
    QVERIFY(care.isCovering());
}

// Offline, the window says what stays and goes all the same.
void TestMainWindow::closingSaysWhatIsUnsent()
{
    OfflineConsole console;
    console.desk.start();
    OutboxEntry decision;
    decision.sessionId = QStringLiteral("s1");
    decision.caseNumber = 1;
    decision.seen = Status(statuses::inReview);
    decision.change.newStatus = statuses::approved;
    const Call<bool> kept = console.desk.outbox.commit(decision);
    QTRY_COMPARE(console.desk.outbox.waiting(), 1);
    console.window.close();
    QVERIFY(console.window.isVisible());
    QVERIFY2(console.window.statusBar()->currentMessage().contains(QLatin1String("1 ")),
             qPrintable(console.window.statusBar()->currentMessage()));
    console.window.close(); // whoever has read it need not wait
    QVERIFY(!console.window.isVisible());
}

COUNTERSIGN_GUITEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
