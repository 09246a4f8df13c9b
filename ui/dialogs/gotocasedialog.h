#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace countersign {

class CasesViewModel;
class TextLabel;

// Asks for a case's number, in the queue or not. Closes once the case is found.
class GoToCaseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GoToCaseDialog(CasesViewModel &model, QWidget *parent = nullptr);

private:
    void go();

    CasesViewModel &m_model;
    QLineEdit *m_number;
    TextLabel *m_notice;
    QPushButton *m_go;
};

} // namespace countersign
