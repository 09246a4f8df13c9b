#pragma once

#include "models/newcaseviewmodel.h"
#include "ui/canvas/faceslot.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace countersign {

class TextLabel;

// Two pictures become a case: the selfie on the left, the document on the right. Closing stops what runs.
class NewCaseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewCaseDialog(NewCaseViewModel &model, QWidget *parent = nullptr);
    ~NewCaseDialog() override;

    void setFetch(const FaceSlot::Fetch &fetch); // see FaceSlot

Q_SIGNALS:
    void made(const countersign::SessionDecision &decision);

private:
    void build();
    void readModel();
    void make();

    NewCaseViewModel &m_model;
    FaceSlot *m_selfie;
    FaceSlot *m_document;
    QLineEdit *m_vendorData;
    QPushButton *m_make;
    QProgressBar *m_progress;
    TextLabel *m_notice;
};

} // namespace countersign
