#pragma once

#include "review/checklist.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QFormLayout;

namespace countersign {

class CaseReview;

// The open case feature by feature: how alike each is. Always as the reviewer left it, never prefilled.
class ChecklistPanel : public Panel
{
    Q_OBJECT

public:
    explicit ChecklistPanel(CaseReview &review, QWidget *parent = nullptr);

    void focusFirst();

private:
    void addFeature(QFormLayout *form, const ChecklistFeature &feature);
    void readReview();

    CaseReview &m_review;
    QVector<std::pair<QString, QComboBox *>> m_answers; // by the feature's id, in their order
};

} // namespace countersign
