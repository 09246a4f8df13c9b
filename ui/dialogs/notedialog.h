#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace countersign {

class CasesViewModel;
class TextLabel;

// A note on the open case, without a verdict. Closes once the service has it; what was written stays until
// then.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    // `model` has an open case.
    explicit NoteDialog(CasesViewModel &model, QWidget *parent = nullptr);

private:
    void readText();
    void send();

    CasesViewModel &m_model;
    QPlainTextEdit *m_text;
    TextLabel *m_notice;
    QPushButton *m_send;
};

} // namespace countersign
