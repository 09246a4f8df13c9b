#include "ui/pages/activitypage.h"

#include "models/runhistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int columnWidths[] = {90, 160, 120, 200, 320}; // logical pixels; the note takes the rest

} // namespace

ActivityPage::ActivityPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
{
    setObjectName(QStringLiteral("activityPage"));
    auto *table = makeTable();
    table->setObjectName(QStringLiteral("activityTable"));
    table->setAccessibleName(tr("Activity of this run"));
    table->setModel(&context.history);
    for (int column = 0; column < int(std::size(columnWidths)); ++column)
        table->setColumnWidth(column, columnWidths[column]);
    stretchLastColumn(table);
    m_table = table;

    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, table, [table] {
        const QModelIndex index = table->currentIndex().siblingAtColumn(RunHistory::IdColumn);
        QGuiApplication::clipboard()->setText(index.data().toString());
    });

    auto *state = new StateView(table);
    if (context.history.rowCount() == 0)
        state->showEmpty(QStringLiteral("activity"), tr("Nothing has been done yet in this run."));
    connect(&context.history, &QAbstractItemModel::rowsInserted, state, &StateView::showContent);

    auto *card = new Card;
    card->body()->addWidget(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeLabel(title(), theme::TextRole::PageTitle));
    layout->addWidget(
        makeQuietLabel(tr("What was done since Countersign started, newest first. Ctrl+C copies the id.")));
    layout->addWidget(card, 1);
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

void ActivityPage::activate()
{
    m_table->setFocus();
}

} // namespace countersign
