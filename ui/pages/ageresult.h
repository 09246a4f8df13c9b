#pragma once

#include "domain/agereport.h"

#include <QWidget>

namespace countersign {

class AgeScale;
class CopyableId;
class StatusBadge;
class TextLabel;
class WarningList;

// One age report: estimate against the minimum, liveness, every face, warnings.
class AgeResult : public QWidget
{
    Q_OBJECT

public:
    explicit AgeResult(QWidget *parent = nullptr);

    void showReport(const AgeReport &report, int threshold);

private:
    StatusBadge *m_status;
    TextLabel *m_age;
    AgeScale *m_scale;
    TextLabel *m_error;
    TextLabel *m_liveness;
    TextLabel *m_faces;
    WarningList *m_warnings;
    CopyableId *m_id;
};

} // namespace countersign
