#pragma once

#include <QVector>
#include <QWidget>

class QPushButton;
class QShortcut;

namespace countersign {

class IconLabel;
class PracticeRound;
class RatingButtons;
class TextLabel;

// Asks how alike the two faces of a practice pair are, and tells the answer once it is rated. Enter goes on
// then, wherever the focus is.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    // `goOnText`: of the button that ends the pair.
    PracticePanel(PracticeRound &round, const QString &goOnText, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOnRequested();

private:
    void addEnterKeys();
    void showRound();

    PracticeRound &m_round;
    TextLabel *m_question;
    RatingButtons *m_answers;
    QWidget *m_told;
    IconLabel *m_mark;
    TextLabel *m_feedback;
    QPushButton *m_goOn;
    QVector<QShortcut *> m_enterKeys;
};

} // namespace countersign
