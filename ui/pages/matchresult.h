#pragma once

#include "domain/matchreport.h"

#include <QWidget>

namespace countersign {

class ResultFoot;
class ScoreScale;
class StatusBadge;
class TextLabel;
class WarningList;

// One match report in words and on the scale.
class MatchResult : public QWidget
{
    Q_OBJECT

public:
    explicit MatchResult(QWidget *parent = nullptr);

    // `threshold`: the one the report was judged by.
    void showReport(const MatchReport &report, double threshold);
    // How often the service errs at that similarity; empty takes no room.
    void showErrors(const QString &sentence);

private:
    StatusBadge *m_status;
    TextLabel *m_similarity;
    TextLabel *m_meaning;
    ScoreScale *m_scale;
    TextLabel *m_errors;
    TextLabel *m_faces;
    WarningList *m_warnings;
    ResultFoot *m_foot;
};

} // namespace countersign
