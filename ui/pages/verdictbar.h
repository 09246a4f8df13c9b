#pragma once

#include "models/casesviewmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace countersign {

class TextLabel;

// Approve or decline the open case with a comment: choose, then commit with a second stroke.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(CasesViewModel &model, QWidget *parent = nullptr);

    void approve();
    void decline();
    void commit();
    void reset(); // for another case

private:
    void choose(const QString &status);
    void readModel();

    CasesViewModel &m_model;
    QString m_caseId;
    QString m_chosen;
    QPushButton *m_approve;
    QPushButton *m_decline;
    QPlainTextEdit *m_comment;
    QPushButton *m_commit;
    TextLabel *m_notice;
};

} // namespace countersign
