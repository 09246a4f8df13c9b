#pragma once

#include "models/facemodel.h"

#include <QWidget>

namespace countersign {

class AgeScale;
class AgeViewModel;
class CopyableId;
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
    TextLabel *m_time;
    CopyableId *m_id;
};

} // namespace countersign
