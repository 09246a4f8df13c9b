#pragma once

#include "imaging/picture.h"
#include "models/runhistory.h"
#include "ui/pages/pagecontext.h"
#include "ui/shell/shouldercare.h"
#include "ui/widgets/keymap.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

namespace countersign {

class BlocklistsPage;
class BuiltInNotice;
class HeldBar;
class CasesPage;
class ConsolePage;
class NavigationRail;

// The console's window: rail, pages, menus, status bar. Pages are made when they are first shown, so that the
// first paint waits for one page only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // In the order of the rail.
    enum PageIndex {
        Cases,
        Match,
        Search,
        Age,
        Blocklists,
        Activity,
        Batch,
        Thresholds,
        Practice,
        SettingsPage
    };

    explicit MainWindow(const PageContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(int index);
    int currentPage() const;
    ConsolePage *page(int index); // makes it if need be
    void showAbout();
    void showShortcuts();
    void changeKeys();
    Keymap &keymap() { return m_keymap; }
    void installNetworks();
    // Everything that can be done now, to be found by typing.
    void showPalette();
    ShoulderCare &shoulderCare() { return m_shoulderCare; }
    // A sentence in the status bar, for a few seconds.
    void announce(const QString &sentence);

Q_SIGNALS:
    // Once, when the window has painted for the first time.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry
    {
        QString iconName;
        QString text;
        QKeySequence key;
        std::function<ConsolePage *()> make;
        ConsolePage *page = nullptr;
    };

    void addEntries();
    void makeMenus();
    void showPageMenu(const ConsolePage &page);
    QMenu *addMenu(const QString &title);
    QAction *addAction(QMenu *menu, const QString &id, const QString &text, const QKeySequence &key,
                       std::function<void()> triggered);
    QAction *addActionWithKeys(QMenu *menu, const QString &id, const QString &text,
                               const QList<QKeySequence> &keys, std::function<void()> triggered);
    void goToCase();
    void makeNextPageSoon();
    void connectPage(ConsolePage *page);
    void addToBlocklist(const imaging::PicturePtr &picture, const QString &sessionId, const QString &reason);
    void check(RunAction check, const QVector<imaging::PicturePtr> &pictures, const RunCase &forCase);
    QWidget *windowInUse();
    void toggleFullScreen();
    bool waitsForDecisions();
    bool waitsForCalls();
    void closeSoon(const QString &sentence);
    bool asksAboutProposals();
    bool tellsUnsent();

    PageContext m_context;
    Keymap m_keymap;
    std::vector<Entry> m_entries;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    QMenu *m_pageMenu = nullptr;
    QMenu *m_pictureMenu = nullptr;
    HeldBar *m_heldBar;
    BuiltInNotice *m_builtInNotice;
    ShoulderCare m_shoulderCare;
    bool m_painted = false;
    bool m_closing = false;        // asked to close, decisions are on their way
    bool m_pausing = false;        // the same for the calls of a batch
    bool m_patienceOver = false;   // they took too long
    bool m_dropsProposals = false; // the person knows that they are lost
    bool m_unsentTold = false;     // that some cannot go now
};

} // namespace countersign
