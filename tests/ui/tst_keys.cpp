#include "base/settings.h"
#include "models/facelocator.h"
#include "models/runhistory.h"
#include "support/guitest.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/consolepage.h"
#include "ui/shell/mainwindow.h"

#include "models/picturefetcher.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"

#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace countersign;

namespace {

const QKeySequence freeKey(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F12);

// Pages of a console whose engine cannot start; keys do not need one.
struct Console
{
    explicit Console(const QTemporaryDir &folder)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , service(settings, secrets::makeMemoryKeyStore(), {{}, {}, folder.filePath(QStringLiteral("none"))})
        , pictures(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, {})
        , window({service, settings, history, pictures, faces, desk.outbox, desk.record, desk.marks,
                  desk.batches})
    {
        window.show();
    }

    template<class T>
    T *child(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    // The row of an action in the dialog, by its id.
    QTreeWidgetItem *row(const char *action) const
    {
        QAction *wanted = child<QAction>(action);
        for (QTreeWidgetItem *found :
             child<QTreeWidget>("keysTree")->findItems(actionText(*wanted), Qt::MatchRecursive))
            return found;
        return nullptr;
    }

    void chooseKey(const char *action, const QKeySequence &key) const
    {
        child<QTreeWidget>("keysTree")->setCurrentItem(row(action));
        child<QKeySequenceEdit>("newKey")->setKeySequence(key);
        QTest::mouseClick(child<QPushButton>("useKey"), Qt::LeftButton);
    }

    Settings settings;
    ActiveService service;
    RunHistory history;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    MainWindow window;
};

} // namespace

// The keys of the menus: no two on one key in one place, each to be changed, changes kept.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void noKeyTwiceInOnePlace();
    void everyActionHasAnIdOfItsOwn();
    void everyKeyCanBeChangedAndPutBack();
    void takenKeysAreRefusedWithTheirOwner();
    void changedKeyWorksIsToldAndOutlivesTheRun();
    void keyCanBeSwitchedOff();
    void keyOfThePicturesCanBeChanged();
    void paletteHoldsEverythingThatCanBeDone();
    void paletteFindsAndDoes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeys::noKeyTwiceInOnePlace()
{
    Console console(*m_folder);
    console.window.changeKeys();
    const auto &items = console.window.keymap().items();
    QVERIFY(items.size() > 40);
    for (const auto &one : items) {
        for (const auto &other : items) {
            const bool meet = one.place == other.place || one.place.isEmpty() || other.place.isEmpty();
            QVERIFY2(one.action == other.action || !meet || one.key().isEmpty() || one.key() != other.key(),
                     qPrintable(actionText(*one.action) + " and " + actionText(*other.action)));
        }
    }
}

void TestKeys::everyActionHasAnIdOfItsOwn()
{
    Console console(*m_folder);
    console.window.changeKeys();
    QSet<QString> ids;
    for (const auto &item : console.window.keymap().items()) {
        const QString id = item.action->objectName();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(actionText(*item.action)));
        ids.insert(id);
    }
}

void TestKeys::everyKeyCanBeChangedAndPutBack()
{
    Console console(*m_folder);
    console.window.changeKeys();
    Keymap &keymap = console.window.keymap();
    for (size_t i = 0; i < keymap.items().size(); ++i) {
        const auto &item = keymap.items().at(i);
        QCOMPARE(keymap.setKey(i, freeKey), QString());
        QCOMPARE(item.action->shortcut(), freeKey);
        QCOMPARE(console.settings.actionKey(item.action->objectName()),
                 std::optional(freeKey.toString(QKeySequence::PortableText)));
        QCOMPARE(keymap.setKey(i, item.standard()), QString());
        QCOMPARE(item.action->shortcuts(), item.standards);
        QVERIFY(!console.settings.actionKey(item.action->objectName()));
    }
}

void TestKeys::takenKeysAreRefusedWithTheirOwner()
{
    Console console(*m_folder);
    console.window.changeKeys();
    const auto *notice = console.child<QLabel>("keysNotice");
    const auto *approve = console.child<QAction>("approve");
    const QKeySequence before = approve->shortcut();
    console.chooseKey("approve", Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    QVERIFY2(notice->text().contains(QLatin1String("Decline")), qPrintable(notice->text()));
    console.chooseKey("approve", Qt::Key_F5);
    QVERIFY2(notice->text().contains(QLatin1String("Read again")), qPrintable(notice->text()));
    console.chooseKey("approve", Qt::Key_1); // a rating
    QVERIFY2(notice->text().contains(QLatin1String("always does the same")), qPrintable(notice->text()));
    console.chooseKey("approve", QKeySequence(Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_M));
    QVERIFY2(notice->text().contains(QLatin1String("several")), qPrintable(notice->text()));
    QCOMPARE(approve->shortcut(), before);
}

void TestKeys::changedKeyWorksIsToldAndOutlivesTheRun()
{
    {
        Console console(*m_folder);
        console.window.changeKeys();
        console.chooseKey("go-search", freeKey);
        QCOMPARE(console.row("go-search")->text(1), freeKey.toString(QKeySequence::NativeText));
        QTest::keyClick(console.child<QDialog>("keysDialog"), Qt::Key_Escape);
    }
    Console console(*m_folder);
    console.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    QTest::keyClick(&console.window, Qt::Key_F12, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(console.window.currentPage(), int(MainWindow::Search));
    console.window.showShortcuts();
    QStringList sheet;
    for (const QLabel *label : console.child<QDialog>("shortcutsDialog")->findChildren<QLabel *>())
        sheet.append(label->text());
    QVERIFY(sheet.contains(freeKey.toString(QKeySequence::NativeText)));
    QVERIFY(!sheet.contains(QStringLiteral("Ctrl+3")));
}

void TestKeys::keyCanBeSwitchedOff()
{
    Console console(*m_folder);
    console.window.changeKeys();
    console.child<QTreeWidget>("keysTree")->setCurrentItem(console.row("quit"));
    QTest::mouseClick(console.child<QPushButton>("noKey"), Qt::LeftButton);
    QVERIFY(console.child<QAction>("quit")->shortcut().isEmpty());
    // Its key is free for something else now, so the standard one is refused until that lets it go.
    console.chooseKey("about", Qt::CTRL | Qt::Key_Q);
    QCOMPARE(console.child<QAction>("about")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    console.child<QTreeWidget>("keysTree")->setCurrentItem(console.row("quit"));
    QTest::mouseClick(console.child<QPushButton>("standardKey"), Qt::LeftButton);
    QVERIFY(console.child<QAction>("quit")->shortcut().isEmpty());
    QVERIFY(console.child<QLabel>("keysNotice")->text().contains(QLatin1String("About")));
}

void TestKeys::keyOfThePicturesCanBeChanged()
{
    Console console(*m_folder);
    auto *canvas = console.window.page(MainWindow::Match)->findChild<ImageCanvas *>();
    console.window.changeKeys();
    console.chooseKey("match-boxes", Qt::Key_Y);
    QTest::keyClick(console.child<QDialog>("keysDialog"), Qt::Key_Escape);
    console.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_B);
    QVERIFY(canvas->boxesVisible());
    QTest::keyClick(canvas, Qt::Key_Y);
    QVERIFY(!canvas->boxesVisible());
}

// The actions of all menus that are there now, each with its key.
void TestKeys::paletteHoldsEverythingThatCanBeDone()
{
    Console console(*m_folder);
    console.window.showPage(MainWindow::Match);
    console.window.showPalette();
    QStringList listed;
    const auto *list = console.child<QTreeWidget>("commandList");
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        listed.append(list->topLevelItem(i)->text(0) + QLatin1Char('|') + list->topLevelItem(i)->text(1));
    QStringList wanted;
    for (const QAction *menu : console.window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (menu->isVisible() && action->isEnabled() && !action->isSeparator())
                wanted.append(actionText(*action) + QLatin1Char('|') +
                              action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    listed.sort();
    wanted.sort();
    QVERIFY(wanted.size() > 20);
    QCOMPARE(listed, wanted);
}

void TestKeys::paletteFindsAndDoes()
{
    Console console(*m_folder);
    console.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    console.window.showPage(MainWindow::Match);
    auto *canvas = console.window.page(MainWindow::Match)->findChild<ImageCanvas *>();
    canvas->setFocus();
    const auto open = [&console] {
        QTest::keyClick(console.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        return console.child<QLineEdit>("commandText");
    };
    QLineEdit *text = open();
    QVERIFY(text && text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY2(canvas->hasFocus(), "nothing chosen, nothing moved");
    QTRY_VERIFY(!console.child<QLineEdit>("commandText"));

    text = open();
    QTest::keyClicks(text, QStringLiteral("boxes OFF"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(canvas->hasFocus());
    QVERIFY(!canvas->boxesVisible());
    QTRY_VERIFY(!console.child<QLineEdit>("commandText"));

    text = open();
    QTest::keyClicks(text, QStringLiteral("s")); // what begins so comes first: Search, Settings, …
    const auto *list = console.child<QTreeWidget>("commandList");
    const QString first = list->currentItem()->text(0);
    QVERIFY(first.startsWith(QLatin1Char('S')));
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(list->currentItem()->text(0) != first);
    QTest::keyClick(text, Qt::Key_Up);
    QCOMPARE(list->currentItem()->text(0), first);
    text->setText(QStringLiteral("nothing is called like that"));
    QVERIFY(!list->currentItem());
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY2(text->isVisible(), "there was nothing to do");
    text->setText(QStringLiteral("ctrl+6"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(console.window.currentPage(), int(MainWindow::Activity));
}

COUNTERSIGN_GUITEST_MAIN(TestKeys)
#include "tst_keys.moc"
