#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace countersign {

class CaseReview;

// Whether the service tells the person of the verdict, and at which address. Not there where it cannot or may
// not.
class EmailRow : public QWidget
{
    Q_OBJECT

public:
    explicit EmailRow(CaseReview &review, QWidget *parent = nullptr);

private:
    void readReview();

    CaseReview &m_review;
    QCheckBox *m_sends;
    QLineEdit *m_address;
};

} // namespace countersign
