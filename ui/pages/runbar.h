#pragma once

#include <QWidget>

class QPushButton;

namespace countersign {

class CheckViewModel;
class TextLabel;

// The one action of a check's page, and Cancel while it runs. Ctrl+Return runs, Esc cancels.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    // `runText`: for example tr("Compare"); `runName`: the button's object name.
    RunBar(CheckViewModel &model, const QString &runText, const QString &runName, QWidget *parent = nullptr);

private:
    void readModel();

    CheckViewModel &m_model;
    QString m_runText;
    QPushButton *m_run;
    QPushButton *m_cancel;
    TextLabel *m_note;
};

} // namespace countersign
