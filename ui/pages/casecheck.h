#pragma once

#include "models/casesviewmodel.h"
#include "models/seededchecks.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

namespace countersign {

class CaseColumn;
class CaseEvidence;
class CaseQueue;
class PictureStrip;

// The way from one case to the next, on which a seeded check may come first. It looks like the case in whose
// place it stands until it is rated; that case stays closed meanwhile, so that nothing done then can reach
// any case, and follows the rated check at once. Whatever else is opened ends the check.
class CaseCheck : public QObject
{
    Q_OBJECT

public:
    // All of it outlives this.
    CaseCheck(SeededChecks &checks, CasesViewModel &cases, CaseQueue &queue, CaseEvidence &evidence,
              PictureStrip &pictures, CaseColumn &column, QObject *parent = nullptr);

    // Opens the case in that row of the queue, or shows a check in its place, unless the person has seen that
    // case before. Behind a rated check its case follows; one that nobody rated is passed by like a case that
    // nobody rated, which stays in the queue. Nothing without such a row.
    void openNext(int row);
    // The case that is open, or in whose place a check stands.
    const QString &place() const { return isShown() ? m_case.id : m_cases.sessionId(); }
    bool isShown() const { return !m_case.id.isEmpty(); }
    bool isRated() const;
    // 1..5; others are ignored.
    void rate(int rating);
    void goOn();
    // Another case is open.
    void leave();
    // The case whose place it took, and since when.
    qint64 number() const { return m_case.number; }
    const QDateTime &since() const { return m_since; }

    // Into the widgets of the page.
    void show();

Q_SIGNALS:
    void changed();

private:
    void readRound();
    void noteSeen();

    SeededChecks &m_checks;
    CasesViewModel &m_cases;
    CaseQueue &m_queue;
    CaseEvidence &m_evidence;
    PictureStrip &m_pictures;
    CaseColumn &m_column;
    SessionRow m_case;
    QSet<QString> m_seen; // cases, by session
    QDateTime m_since;
    int m_pictureCount = 2; // that are said to be there
};

} // namespace countersign
