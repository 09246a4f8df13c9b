#include "ui/pages/historyview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"

#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

HistoryFilter::HistoryFilter(RunHistory &history, RunAction action, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_history(history)
    , m_action(action)
{
    setSourceModel(&history);
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !m_withheld && m_history.entryAt(row).action == m_action;
}

void HistoryFilter::setWithheld(bool withheld)
{
    if (m_withheld == withheld)
        return;
    m_withheld = withheld;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return column == RunHistory::TimeColumn || column == RunHistory::ResultColumn ||
           column == RunHistory::ScoreColumn;
}

HistoryView::HistoryView(RunHistory &history, RunAction action, QWidget *parent)
    : QWidget(parent)
    , m_filter(new HistoryFilter(history, action, this))
{
    auto *table = makeTable();
    table->setObjectName(QStringLiteral("runHistory"));
    table->setAccessibleName(tr("Checks of this run"));
    table->setModel(m_filter);
    fitColumns(table);
    table->setToolTip(tr("Enter or a double click puts the result back on the page."));
    connect(table, &QTableView::activated, this, [this, &history](const QModelIndex &index) {
        Q_EMIT chosen(history.entryAt(m_filter->mapToSource(index).row()).requestId);
    });
    auto *state = new StateView(table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state);
    setMinimumHeight(2 * theme::rowHeight);
    state->showEmpty(QStringLiteral("activity"), tr("Nothing yet."));
    connect(m_filter, &QAbstractItemModel::rowsInserted, state, &StateView::showContent);
}

void HistoryView::setWithheld(bool withheld)
{
    m_filter->setWithheld(withheld);
}

} // namespace countersign
