#pragma once

#include "models/entryimport.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace countersign {

class StateView;
class TextLabel;

// A table of values for one list: what is new, on the list already, or unusable and why, before anything is
// sent; then how each row ended.
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPane(EntryImport &import, QWidget *parent = nullptr);

    // Sends, or pauses what is being sent.
    void send();
    // Pauses what is being sent, otherwise closes.
    void leave();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void closed();
    void openRequested(); // another table
    void announced(const QString &sentence);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeTableView();
    void readImport();
    void readProgress(const EntryImport::Counts &counts);
    void showFailure(const Error &error);
    void tellEnd(const QString &why);
    void askWhereToWriteProblems();
    void writeProblems(const QString &file);

    EntryImport &m_import;
    TextLabel *m_title;
    QLineEdit *m_reason;
    QComboBox *m_shown;
    QTableView *m_table;
    StateView *m_state;
    QProgressBar *m_progress;
    TextLabel *m_summary;
    QPushButton *m_problems;
    QPushButton *m_send;
    int m_toSend = 0; // when it began
    bool m_readPending = false;
    bool m_failed = false;
};

} // namespace countersign
