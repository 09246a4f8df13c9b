#pragma once

#include "models/casesviewmodel.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QGridLayout;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace countersign {

class TextLabel;

// The verdicts, and for the chosen one its reasons, a note, what will happen, and the commit.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(CasesViewModel &model, QWidget *parent = nullptr);

    // Shows the reasons of a verdict with the focus in them; says why when it cannot be given.
    void choose(Verdict verdict);
    // The reason behind a digit, from 1 on.
    void chooseReason(int digit);
    // The field for a note beside a reason; false while there is none.
    bool focusNote();
    void commit();

    QWidget *button(Verdict verdict) const;
    QWidget *commitButton() const;
    QWidget *blocksFaceBox() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addVerdicts(QGridLayout *grid);
    void makeReasons();
    void fillReasons();
    void fitReasons();
    QString commitText() const;
    void readModel();
    void readParking();
    void sayProblem(const QString &sentence);

    CasesViewModel &m_model;
    QString m_caseId;
    QHash<Verdict, QPushButton *> m_verdicts;
    QWidget *m_reasonPart;
    QListWidget *m_reasons;
    QWidget *m_parkRow;
    QDateEdit *m_parkUntil;
    QPlainTextEdit *m_note;
    QCheckBox *m_blocks;
    TextLabel *m_effects;
    QPushButton *m_commit;
    TextLabel *m_notice;
    std::optional<Verdict> m_listed; // whose reasons are in the list
};

} // namespace countersign
