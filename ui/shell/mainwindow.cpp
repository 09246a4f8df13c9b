#include "ui/shell/mainwindow.h"

#include "base/limits.h"
#include "base/settings.h"
#include "models/builtinnotice.h"
#include "profile/activeservice.h"
#include "review/batchdesk.h"
#include "review/casemarks.h"
#include "review/outbox.h"
#include "review/record.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/installnetworksdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/agepage.h"
#include "ui/pages/batchpage.h"
#include "ui/pages/blocklistspage.h"
#include "ui/pages/casespage.h"
#include "ui/pages/matchpage.h"
#include "ui/pages/practicepage.h"
#include "ui/pages/searchpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/thresholdspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/heldbar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/networknotice.h"
#include "ui/shell/servicestatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(940, 500); // a screen of 1920 x 1080 at twice the size
constexpr int announcementTime = 6000;  // milliseconds
constexpr int pagePause = 150;          // milliseconds between the making of two pages

} // namespace

MainWindow::MainWindow(const PageContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_keymap(m_context.settings)
    , m_rail(new NavigationRail)
    , m_stack(new QStackedWidget)
    , m_heldBar(new HeldBar(context.outbox))
    , m_builtInNotice(new BuiltInNotice(context.settings, context.service, context.history, this))
    , m_shoulderCare(context.settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Countersign"));
    setMinimumSize(smallestSize);
    resize(firstSize);
    restoreGeometry(context.settings.windowGeometry());

    auto *networkNotice = new NetworkNotice(*m_builtInNotice);
    connect(networkNotice, &NetworkNotice::installRequested, this, &MainWindow::installNetworks);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_stack, 1);
    pages->addWidget(m_heldBar);
    pages->addWidget(networkNotice);
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(pages, 1);
    setCentralWidget(centre);

    addEntries();
    makeMenus();
    statusBar()->addPermanentWidget(new ServiceStatus(context.service));
    statusBar()->setSizeGripEnabled(false);
    connect(&context.record, &Record::failed, this, [this] {
        announce(
            tr("The record could not be kept on this computer. Check that the disk has room and that its "
               "folder may be written."));
    });
    connect(m_rail, &NavigationRail::entryChosen, this, &MainWindow::showPage);
    showPage(Match);
}

MainWindow::~MainWindow() = default;

void MainWindow::addEntries()
{
    const auto add = [this](const QString &iconName, const QString &text, const QKeySequence &key, auto make,
                            bool atBottom = false) {
        m_rail->addEntry(iconName, text, key.toString(QKeySequence::NativeText), atBottom);
        m_entries.push_back({iconName, text, key, make});
    };
    add(QStringLiteral("cases"), tr("Cases"), QKeySequence(Qt::CTRL | Qt::Key_1),
        [this] { return new CasesPage(m_context); });
    add(QStringLiteral("match"), tr("Match"), QKeySequence(Qt::CTRL | Qt::Key_2),
        [this] { return new MatchPage(m_context); });
    add(QStringLiteral("search"), tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_3),
        [this] { return new SearchPage(m_context); });
    add(QStringLiteral("age"), tr("Age"), QKeySequence(Qt::CTRL | Qt::Key_4),
        [this] { return new AgePage(m_context); });
    add(QStringLiteral("blocklists"), tr("Blocklists"), QKeySequence(Qt::CTRL | Qt::Key_5),
        [this] { return new BlocklistsPage(m_context); });
    add(QStringLiteral("activity"), tr("Activity"), QKeySequence(Qt::CTRL | Qt::Key_6),
        [this] { return new ActivityPage(m_context); });
    add(QStringLiteral("batch"), tr("Batch"), QKeySequence(Qt::CTRL | Qt::Key_7),
        [this] { return new BatchPage(m_context); });
    add(QStringLiteral("thresholds"), tr("Thresholds"), QKeySequence(Qt::CTRL | Qt::Key_8),
        [this] { return new ThresholdsPage(m_context); });
    add(QStringLiteral("practice"), tr("Practice"), QKeySequence(Qt::CTRL | Qt::Key_9),
        [this] { return new PracticePage(m_context); });
    add(
        QStringLiteral("settings"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { return new countersign::SettingsPage(m_context); }, true);
}

ConsolePage *MainWindow::page(int index)
{
    Entry &entry = m_entries.at(size_t(index));
    if (!entry.page) {
        entry.page = entry.make();
        m_stack->addWidget(entry.page);
        connectPage(entry.page);
    }
    return entry.page;
}

// One at a time, with room for the person's keys between them, so that the first look at a page costs its
// painting alone.
void MainWindow::makeNextPageSoon()
{
    QTimer::singleShot(pagePause, this, [this] {
        const auto missing = std::ranges::find(m_entries, nullptr, &Entry::page);
        if (missing == m_entries.end())
            return;
        page(int(missing - m_entries.begin()));
        makeNextPageSoon();
    });
}

void MainWindow::connectPage(ConsolePage *page)
{
    for (QAction *action : page->pageActions() + page->pictureActions())
        m_keymap.add(page->title(), action);
    for (const QShortcut *shortcut : page->findChildren<QShortcut *>())
        m_keymap.reserve(page->title(), shortcut->key());
    connect(page, &ConsolePage::announced, this, &MainWindow::announce);
    connect(page, &ConsolePage::windowOpened, this, [this](QWidget *window) {
        for (const Keymap::Item &item : m_keymap.items()) {
            if (item.place.isEmpty())
                window->addAction(item.action);
        }
    });
    connect(page, &ConsolePage::openSessionRequested, this, [this](const QString &sessionId) {
        auto *cases = static_cast<CasesPage *>(this->page(Cases));
        showPage(Cases);
        cases->openSession(sessionId);
    });
    if (auto *search = qobject_cast<SearchPage *>(page))
        connect(search, &SearchPage::addToBlocklistRequested, this,
                [this](const imaging::PicturePtr &picture, const QString &sessionId) {
                    addToBlocklist(picture, sessionId, {});
                });
    if (auto *cases = qobject_cast<CasesPage *>(page)) {
        connect(cases, &CasesPage::addToBlocklistRequested, this, &MainWindow::addToBlocklist);
        connect(cases, &CasesPage::checkRequested, this, &MainWindow::check);
    }
}

void MainWindow::addToBlocklist(const imaging::PicturePtr &picture, const QString &sessionId,
                                const QString &reason)
{
    auto *lists = static_cast<BlocklistsPage *>(page(Blocklists));
    showPage(Blocklists);
    lists->addFace(picture, sessionId, reason);
}

// The person sets what is to be different and starts it there, where its cost is said.
void MainWindow::check(RunAction check, const QVector<imaging::PicturePtr> &pictures, const RunCase &forCase)
{
    const int index = check == RunAction::Match ? Match : check == RunAction::Search ? Search : Age;
    auto *checkPage = static_cast<CheckPage *>(page(index));
    showPage(index);
    checkPage->load(pictures, forCase);
}

void MainWindow::showPage(int index)
{
    ConsolePage *shown = page(index);
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(index);
    // What was announced belongs to the page before.
    statusBar()->clearMessage();
    setWindowTitle(tr("%1 – Countersign").arg(m_entries.at(size_t(index)).text));
    showPageMenu(*shown);
    shown->activate();
}

// What can be done on the page that is shown; no menu where there is nothing.
void MainWindow::showPageMenu(const ConsolePage &page)
{
    m_pageMenu->clear();
    m_pageMenu->addActions(page.pageActions());
    m_pageMenu->menuAction()->setVisible(!page.pageActions().isEmpty());
    m_pageMenu->setTitle(page.title());
    m_pictureMenu->clear();
    m_pictureMenu->addActions(page.pictureActions());
    m_pictureMenu->menuAction()->setVisible(!page.pictureActions().isEmpty());
}

int MainWindow::currentPage() const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).page == m_stack->currentWidget())
            return int(i);
    }
    return Match;
}

QMenu *MainWindow::addMenu(const QString &title)
{
    return menuBar()->addMenu(title);
}

QAction *MainWindow::addAction(QMenu *menu, const QString &id, const QString &text, const QKeySequence &key,
                               std::function<void()> triggered)
{
    return addActionWithKeys(menu, id, text, {key}, std::move(triggered));
}

// The first key is the one that is shown.
QAction *MainWindow::addActionWithKeys(QMenu *menu, const QString &id, const QString &text,
                                       const QList<QKeySequence> &keys, std::function<void()> triggered)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(triggered));
    menu->addAction(action);
    m_keymap.add({}, action);
    return action;
}

void MainWindow::makeMenus()
{
    QMenu *file = addMenu(tr("&File"));
    const QAction *undo = addAction(file, QStringLiteral("undo-decision"), tr("&Undo the newest decision"),
                                    QKeySequence(Qt::ALT | Qt::Key_U), [this] { m_heldBar->act(); });
    const auto tellKey = [this, undo] { m_heldBar->setUndoKey(undo->shortcut()); };
    connect(undo, &QAction::changed, m_heldBar, tellKey);
    tellKey();
    addAction(file, QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
              [this] { close(); });

    QMenu *go = addMenu(tr("&Go"));
    for (size_t i = 0; i < m_entries.size(); ++i)
        addAction(go, QStringLiteral("go-") + m_entries.at(i).iconName, m_entries.at(i).text,
                  m_entries.at(i).key, [this, i] { showPage(int(i)); });
    addAction(go, QStringLiteral("go-to-case"), tr("Case &number…"), QKeySequence(Qt::CTRL | Qt::Key_G),
              [this] { goToCase(); });

    m_pageMenu = addMenu({});
    m_pageMenu->setObjectName(QStringLiteral("pageMenu"));
    m_pictureMenu = addMenu(tr("&Pictures"));
    m_pictureMenu->setObjectName(QStringLiteral("pictureMenu"));

    QMenu *view = addMenu(tr("&View"));
    addAction(view, QStringLiteral("read-again"), tr("&Read again"), QKeySequence(Qt::Key_F5),
              [this] { page(currentPage())->refresh(); });
    addAction(view, QStringLiteral("next-pane"), tr("&Next pane"), QKeySequence(Qt::Key_F6),
              [this] { focusNextPane(windowInUse(), true); });
    addAction(view, QStringLiteral("previous-pane"), tr("&Previous pane"),
              QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusNextPane(windowInUse(), false); });
    addAction(view, QStringLiteral("full-screen"), tr("&Full screen"), QKeySequence(Qt::Key_F11),
              [this] { toggleFullScreen(); });
    addAction(view, QStringLiteral("cover-faces"), tr("&Cover the faces"), QKeySequence(Qt::Key_F8),
              [this] { m_shoulderCare.cover(); });

    QMenu *engine = addMenu(tr("&Engine"));
    addAction(engine, QStringLiteral("install-networks"), tr("&Install larger networks…"), {},
              [this] { installNetworks(); });
    addAction(engine, QStringLiteral("restart-engine"), tr("&Start the engine again"), {},
              [this] { m_context.service.restartEngine(); });

    QMenu *help = addMenu(tr("&Help"));
    addAction(help, QStringLiteral("palette"), tr("&Find an action…"), QKeySequence(Qt::CTRL | Qt::Key_K),
              [this] { showPalette(); });
    addActionWithKeys(help, QStringLiteral("keys"), tr("&Keys"),
                      {QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_F1)},
                      [this] { showShortcuts(); });
    addAction(help, QStringLiteral("change-keys"), tr("&Change keys…"), {}, [this] { changeKeys(); });
    addAction(help, QStringLiteral("about"), tr("&About Countersign"), {}, [this] { showAbout(); });
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_context.service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPalette()
{
    if (auto *open = findChild<CommandPalette *>(); open && open->isVisible()) {
        open->leave();
        return;
    }
    auto *palette = new CommandPalette(m_keymap, page(currentPage())->title(), this);
    connect(palette, &CommandPalette::chosen, this, [](QAction *action) { action->trigger(); });
}

void MainWindow::goToCase()
{
    showPage(Cases);
    static_cast<CasesPage *>(page(Cases))->askForNumber();
}

void MainWindow::showShortcuts()
{
    page(Cases); // their keys are most of the sheet
    page(Blocklists);
    auto *dialog = new ShortcutsDialog(m_keymap, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// All pages, because a key must not be taken twice.
void MainWindow::changeKeys()
{
    for (int index = 0; index < int(m_entries.size()); ++index)
        page(index);
    auto *dialog = new KeysDialog(m_keymap, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::installNetworks()
{
    m_builtInNotice->dismiss();
    auto *dialog = new InstallNetworksDialog({}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InstallNetworksDialog::installed, &m_context.service, &ActiveService::restartEngine);
    dialog->open();
}

void MainWindow::announce(const QString &sentence)
{
    statusBar()->showMessage(sentence, announcementTime);
}

// This one, or one with a part of a page.
QWidget *MainWindow::windowInUse()
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : this;
}

void MainWindow::toggleFullScreen()
{
    QWidget *window = windowInUse();
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    // After this event the first frame is complete.
    QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&m_shoulderCare, &ShoulderCare::watchScreenLock, Qt::QueuedConnection);
    makeNextPageSoon();
}

// Decisions that can be sent go out before the window closes; what cannot be sent in time stays in the outbox
// and goes out at the next start.
bool MainWindow::waitsForDecisions()
{
    if (m_patienceOver || m_context.outbox.isEmpty() || m_context.service.state() != ServiceState::Ready)
        return false;
    if (std::exchange(m_closing, true))
        return true;
    closeSoon(tr("The last decisions are being sent; the window closes by itself."));
    connect(&m_context.outbox, &Outbox::changed, this, [this] {
        if (m_context.outbox.isEmpty())
            close();
    });
    m_context.outbox.flush();
    return true;
}

// What is under way of a batch is answered and kept; the rest goes on at another time. An answer that takes
// too long is told as unknown then.
bool MainWindow::waitsForCalls()
{
    BatchDesk &batches = m_context.batches;
    if (m_patienceOver || !batches.isBusy())
        return false;
    batches.runner().pause();
    if (!batches.isBusy())
        return false;
    if (std::exchange(m_pausing, true))
        return true;
    closeSoon(tr("The last answers of the batch are awaited; the window closes by itself."));
    connect(&batches.runner(), &BatchRunner::changed, this, [this, &batches] {
        if (!batches.isBusy())
            close();
    });
    return true;
}

void MainWindow::closeSoon(const QString &sentence)
{
    announce(sentence);
    QTimer::singleShot(limits::closingPatience, this, [this] {
        m_patienceOver = true;
        close();
    });
}

// Pictures that wait for a second person are in memory only, and no undo brings them back.
bool MainWindow::asksAboutProposals()
{
    const int lost = m_context.marks.proposals().inMemoryOnly();
    if (lost == 0 || m_dropsProposals)
        return false;
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Pictures wait for a second person"),
        tr("%n pictures wait for a second person and are kept in memory only. Closing drops them.", nullptr,
           lost),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("proposalsQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const drop = question->addButton(tr("Drop them and close"), QMessageBox::DestructiveRole);
    drop->setObjectName(QStringLiteral("dropProposals"));
    question->setDefaultButton(question->addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(drop, &QPushButton::clicked, this, [this] {
        m_dropsProposals = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    question->open();
    return true;
}

// What cannot be sent now is said before the window goes; nobody is held up by it.
bool MainWindow::tellsUnsent()
{
    const int waiting = m_context.outbox.waiting();
    if (waiting == 0 || std::exchange(m_unsentTold, true))
        return false;
    statusBar()->showMessage(tr("%n decisions are not sent yet. They are kept on this computer and go out at "
                                "the next start. The window closes by itself.",
                                nullptr, waiting));
    QTimer::singleShot(limits::unsentNotice, this, &MainWindow::close);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (asksAboutProposals() || waitsForDecisions() || waitsForCalls() || tellsUnsent()) {
        event->ignore();
        return;
    }
    m_context.settings.setWindowGeometry(saveGeometry());
    for (const Entry &entry : m_entries) {
        if (entry.page)
            entry.page->aboutToClose();
    }
    QMainWindow::closeEvent(event);
}

} // namespace countersign
