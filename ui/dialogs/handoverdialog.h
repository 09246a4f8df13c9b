#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace countersign {

class HandOverViewModel;
class TextLabel;

// Second opinions into a file, or out of one: a file, its passphrase, and a sentence on what stands in the
// way. Closes once it is done.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { HandOver, TakeIn };

    HandOverDialog(HandOverViewModel &model, Mode mode, QWidget *parent = nullptr);

private:
    QLayout *makeFields();
    QWidget *makeFileRow();
    QWidget *makeButtons();
    void askForFile();
    QString obstacle() const;
    QString advice() const;
    void readFields();
    void act();
    void fail(const QString &sentence);

    HandOverViewModel &m_model;
    const Mode m_mode;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLineEdit *m_passphrase;
    QLineEdit *m_again; // handing over only
    TextLabel *m_notice;
    QPushButton *m_act;
    bool m_acting = false;
};

} // namespace countersign
