#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace countersign {

namespace {

using Keys = QList<std::pair<QString, QString>>; // key, what it does

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

Keys menuKeys(const QMenuBar &menus)
{
    Keys keys;
    for (const QAction *menu : menus.actions()) {
        // Each page has its own group, whichever page is shown.
        if (menu->menu()->objectName() == QLatin1String("pageMenu"))
            continue;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                keys.append({shown(action->shortcut()), QString(action->text()).remove(QLatin1Char('&'))});
        }
    }
    return keys;
}

Keys canvasKeys()
{
    return {{QStringLiteral("+ −"), ShortcutsDialog::tr("Zoom")},
            {QStringLiteral("Z"), ShortcutsDialog::tr("Fit, one to one, face")},
            {QStringLiteral("F"), ShortcutsDialog::tr("Zoom to the face")},
            {ShortcutsDialog::tr("Arrows"), ShortcutsDialog::tr("Pan; with Shift further")},
            {QStringLiteral("B"), ShortcutsDialog::tr("Boxes on or off")},
            {QStringLiteral("Tab"), ShortcutsDialog::tr("Next face, then on")}};
}

Keys checkKeys()
{
    return {
        {shown(QKeySequence::Open), ShortcutsDialog::tr("Open the probe")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), ShortcutsDialog::tr("Open the reference")},
        {shown(QKeySequence::Paste), ShortcutsDialog::tr("Paste into the focused side")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_Return)), ShortcutsDialog::tr("Run the check, send the form")},
        {QStringLiteral("Esc"), ShortcutsDialog::tr("Cancel")}};
}

Keys caseKeys()
{
    return {
        {shown(QKeySequence(Qt::CTRL | Qt::Key_PageDown)), ShortcutsDialog::tr("Next case")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_PageUp)), ShortcutsDialog::tr("Previous case")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_J)), ShortcutsDialog::tr("Next undecided case")},
        {shown(Qt::Key_PageDown), ShortcutsDialog::tr("Next picture of the case")},
        {shown(Qt::Key_PageUp), ShortcutsDialog::tr("Previous picture of the case")},
        {QStringLiteral("1 … 5, Alt+1 … Alt+5"), ShortcutsDialog::tr("Rate how alike two faces are")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)), ShortcutsDialog::tr("Approve")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)), ShortcutsDialog::tr("Decline")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)), ShortcutsDialog::tr("Ask again")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)), ShortcutsDialog::tr("Second opinion")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)), ShortcutsDialog::tr("Park until a day")},
        {QStringLiteral("1 … 9"), ShortcutsDialog::tr("Choose a reason")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)), ShortcutsDialog::tr("Write a note")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_Return)), ShortcutsDialog::tr("Commit the decision")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), ShortcutsDialog::tr("Copy the case number")},
        {shown(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2)),
         ShortcutsDialog::tr("Match the two faces again")},
        {shown(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3)), ShortcutsDialog::tr("Search this face")},
        {shown(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_4)), ShortcutsDialog::tr("Estimate the age again")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_B)), ShortcutsDialog::tr("Add this face to the blocklist")},
        {QStringLiteral("F9"), ShortcutsDialog::tr("Show or hide the list of cases")},
        {shown(QKeySequence::New), ShortcutsDialog::tr("New case")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_I)), ShortcutsDialog::tr("All details of the case")},
        {shown(QKeySequence::Print), ShortcutsDialog::tr("Report on the case")}};
}

Keys listKeys()
{
    return {{shown(QKeySequence::Find), ShortcutsDialog::tr("Filter cases or entries")},
            {shown(QKeySequence(Qt::CTRL | Qt::Key_U)), ShortcutsDialog::tr("Add a face to the list")},
            {shown(QKeySequence::Delete), ShortcutsDialog::tr("Remove the list entry")},
            {shown(QKeySequence::Copy), ShortcutsDialog::tr("Copy an id or a row")},
            {shown(QKeySequence::Undo), ShortcutsDialog::tr("Undo a held removal")}};
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

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * theme::margin);
    const auto addColumn = [columns](const QList<std::pair<QString, Keys>> &groups) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme::gap);
        for (const auto &[title, keys] : groups)
            addGroup(column, title, keys);
        column->addStretch();
        columns->addLayout(column, 1);
    };
    addColumn({{tr("Everywhere"), menuKeys(menus)}});
    addColumn({{tr("Checks"), checkKeys()}, {tr("Pictures"), canvasKeys()}, {tr("Lists"), listKeys()}});
    addColumn({{tr("Cases"), caseKeys()}});
    layout->addLayout(columns);
    auto *buttons = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace countersign
