#pragma once

#include <QWidget>

class QGridLayout;

namespace countersign {

class PracticeTally;
class TextLabel;

// How somebody did in practice: what was right, both kinds of error apart, and what each rating was worth.
class PracticeResults : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeResults(QWidget *parent = nullptr);

    void showTally(const PracticeTally &tally);

private:
    QWidget *makeTable();

    TextLabel *m_right;
    TextLabel *m_errors;
    QWidget *m_table;
    TextLabel *m_separation;
};

} // namespace countersign
