#pragma once

#include "models/activityviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace countersign {

class StateView;
class TextLabel;

// The record: who did what to which case and when, whether the chain is whole, and its export.
class ActivityPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit ActivityPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("activity"); }
    void activate() override;
    void refresh() override;

    ActivityViewModel &viewModel() { return m_model; }

protected:
    void watch(bool watching) override { m_model.setWatching(watching); }

private:
    QWidget *makeTools();
    QWidget *makeEntries();
    void connectModel();
    void narrow();
    void askWhereToExport();

    ActivityViewModel m_model;
    QComboBox *m_event;
    QLineEdit *m_text;
    QCheckBox *m_mine;
    QCheckBox *m_others;
    QPushButton *m_verify;
    QPushButton *m_export;
    TextLabel *m_chain;
    TextLabel *m_agreement;
    QTableView *m_table;
    StateView *m_state;
};

} // namespace countersign
