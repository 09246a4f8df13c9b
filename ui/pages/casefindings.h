#pragma once

#include "base/result.h"
#include "domain/session.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

class ServiceErrors;

// What the service found in the open case: status, scores on their scales, warnings, document data, timeline.
class CaseFindings : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFindings(QWidget *parent = nullptr);

    void showCase(const SessionDecision &decision, const QVector<SessionRow> &earlier,
                  const Result<QVector<Activity>> &timeline, const ServiceErrors &errors);
    void clear();

Q_SIGNALS:
    void caseRequested(const QString &sessionId);

private:
    void addHead(const SessionDecision &decision);
    void addMatches(const SessionDecision &decision, const ServiceErrors &errors);
    void addLiveness(const SessionDecision &decision);
    void addDocuments(const SessionDecision &decision);
    void addEarlier(const QVector<SessionRow> &earlier);
    void addTimeline(const Result<QVector<Activity>> &timeline);

    QVBoxLayout *m_layout;
};

} // namespace countersign
