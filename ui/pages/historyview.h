#pragma once

#include "models/runhistory.h"

#include <QSortFilterProxyModel>
#include <QWidget>

namespace countersign {

class HistoryFilter;

// What this page did since the console started: time, result, value, newest first.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(RunHistory &history, RunAction action, QWidget *parent = nullptr);

    // Nothing is shown while what the newest line says is not to be known yet.
    void setWithheld(bool withheld);

Q_SIGNALS:
    // Enter or a double click on one line.
    void chosen(const QString &requestId);

private:
    HistoryFilter *m_filter;
};

// Rows of one action.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    HistoryFilter(RunHistory &history, RunAction action, QObject *parent);

    void setWithheld(bool withheld);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    RunHistory &m_history;
    RunAction m_action;
    bool m_withheld = false;
};

} // namespace countersign
