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

// What differs from one place to another; all but `name` are translated.
struct PracticeWords
{
    QString name; // of the buttons
    QString goOn; // of the button that ends the pair
    QString hint; // under the question, before the rating
    QString told; // before the answer
};

// Asks how alike the two faces of a practice pair are, and tells the answer once it is rated. Enter goes on
// then, wherever the focus is, in whichever window.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    PracticePanel(PracticeRound &round, const PracticeWords &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOnRequested();

private:
    void addEnterKeys();
    void showRound();

    PracticeRound &m_round;
    QString m_toldFirst;
    TextLabel *m_question;
    RatingButtons *m_answers;
    TextLabel *m_hint;
    QWidget *m_told;
    IconLabel *m_mark;
    TextLabel *m_feedback;
    QPushButton *m_goOn;
    QVector<QShortcut *> m_enterKeys;
};

} // namespace countersign
