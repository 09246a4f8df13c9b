#pragma once

#include "models/reasonsmodel.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace countersign {

class TextLabel;

// The team's reasons for each verdict: which are used, in which words, and which need a note. A change counts
// at once, for the cases that are opened from then on.
class ReasonsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void addReason();
    void readChosen();

    ReasonsModel m_model;
    QComboBox *m_verdict;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_restore;
    TextLabel *m_notice;
};

} // namespace countersign
