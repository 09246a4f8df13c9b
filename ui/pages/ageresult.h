#pragma once

#include "models/facemodel.h"

#include <QWidget>

namespace countersign {

class AgeScale;
class AgeViewModel;
class ResultFoot;
class StatusBadge;
class TextLabel;
class WarningList;

// One age report: the estimate on its axis, liveness, the faces found, warnings.
class AgeResult : public QWidget
{
    Q_OBJECT

public:
    explicit AgeResult(QWidget *parent = nullptr);

    void showReport(const AgeViewModel &model); // the model holds a report

private:
    StatusBadge *m_status;
    TextLabel *m_age;
    TextLabel *m_meaning;
    AgeScale *m_scale;
    TextLabel *m_liveness;
    FaceModel m_faces;
    WarningList *m_warnings;
    ResultFoot *m_foot;
};

} // namespace countersign
