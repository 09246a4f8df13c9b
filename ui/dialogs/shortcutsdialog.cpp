#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

using Keys = QList<std::pair<QString, QString>>; // key, what it does

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

enum class Where { Everywhere, Cases, Search, Lists, Batch, Thresholds, Practice, Pictures };

Where placeOf(const Keymap::Item &item)
{
    if (item.place.isEmpty())
        return Where::Everywhere;
    const QString id = item.action->objectName();
    const bool isOfList = id.startsWith(QLatin1String("list-"));
    if (item.action->shortcutContext() != Qt::WindowShortcut && !isOfList)
        return Where::Pictures;
    static constexpr std::array pages = {
        std::pair("list-", Where::Lists), std::pair("search-", Where::Search),
        std::pair("batch-", Where::Batch), std::pair("threshold-", Where::Thresholds),
        std::pair("practice-", Where::Practice)};
    const auto page = std::ranges::find_if(
        pages, [&id](const auto &one) { return id.startsWith(QLatin1String(one.first)); });
    return page == pages.end() ? Where::Cases : page->second;
}

// Those that have a key now; the ratings are one line of the fixed keys.
Keys menuKeys(const Keymap &keymap, Where where)
{
    Keys keys;
    for (const Keymap::Item &item : keymap.items()) {
        const bool isRating = item.action->objectName().contains(QLatin1String("rate-"));
        const std::pair key(shown(item.key()), actionText(*item.action));
        // Pages with the same tools have the same keys.
        if (placeOf(item) == where && !item.key().isEmpty() && !isRating && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

Keys canvasKeys(const Keymap &keymap)
{
    const Keys fixed{
        {ShortcutsDialog::tr("Arrows"), ShortcutsDialog::tr("Pan; with Shift further")},
        {ShortcutsDialog::tr("Space, held"), ShortcutsDialog::tr("The other picture, after the rating")},
        {QStringLiteral("Tab"), ShortcutsDialog::tr("Next face, then on")}};
    return fixed + menuKeys(keymap, Where::Pictures);
}

Keys checkKeys()
{
    return {
        {shown(QKeySequence::Open), ShortcutsDialog::tr("Open the probe")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), ShortcutsDialog::tr("Open the reference")},
        {shown(QKeySequence::Paste), ShortcutsDialog::tr("Paste into the focused side")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_Return)),
         ShortcutsDialog::tr("Run the check, send the form, record the search result")},
        {QStringLiteral("Esc"), ShortcutsDialog::tr("Cancel")}};
}

Keys caseKeys(const Keymap &keymap)
{
    Keys keys{{QStringLiteral("1 … 5, Alt+1 … Alt+5"), ShortcutsDialog::tr("Rate how alike two faces are")},
              {QStringLiteral("0, Alt+0"), ShortcutsDialog::tr("None of these candidates")},
              {QStringLiteral("1 … 9"), ShortcutsDialog::tr("Choose a reason")}};
    return keys + menuKeys(keymap, Where::Cases);
}

Keys searchKeys(const Keymap &keymap)
{
    const Keys fixed{
        {QStringLiteral("1 … 5, Alt+1 … Alt+5"), ShortcutsDialog::tr("Rate how alike two faces are")}};
    return fixed + menuKeys(keymap, Where::Search);
}

Keys listKeys(const Keymap &keymap)
{
    return Keys{{shown(QKeySequence::Copy), ShortcutsDialog::tr("Copy an id or a row")}} +
           menuKeys(keymap, Where::Lists);
}

void addGroup(QVBoxLayout *column, const QString &title, const Keys &keys)
{
    column->addWidget(makeLabel(title, theme::TextRole::Title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::margin);
    grid->setVerticalSpacing(theme::gap / 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, meaning] : keys) {
        grid->addWidget(makeLabel(key, theme::TextRole::Monospace), row, 0);
        grid->addWidget(makeLabel(meaning), row++, 1);
    }
    column->addLayout(grid);
    column->addSpacing(theme::margin);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Keymap &keymap, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * theme::margin);
    const auto addColumn = [columns](const QList<std::pair<QString, Keys>> &groups) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme::gap);
        for (const auto &[title, keys] : groups) {
            if (!keys.isEmpty()) // a page that is not made yet
                addGroup(column, title, keys);
        }
        column->addStretch();
        columns->addLayout(column, 1);
    };
    addColumn({{tr("Everywhere"), menuKeys(keymap, Where::Everywhere)}, {tr("Lists"), listKeys(keymap)}});
    addColumn({{tr("Pictures"), canvasKeys(keymap)}});
    addColumn({{tr("Cases"), caseKeys(keymap)}, {tr("Checks"), checkKeys()}});
    addColumn({{tr("Search"), searchKeys(keymap)},
               {tr("Batch"), menuKeys(keymap, Where::Batch)},
               {tr("Thresholds"), menuKeys(keymap, Where::Thresholds)},
               {tr("Practice"), menuKeys(keymap, Where::Practice)}});
    auto *scroll = new QScrollArea; // more than a small screen is high
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const QSize frame(2 * theme::margin + scroll->verticalScrollBar()->sizeHint().width(),
                      3 * theme::margin + buttons->sizeHint().height());
    resize((sheet->sizeHint() + frame).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace countersign
