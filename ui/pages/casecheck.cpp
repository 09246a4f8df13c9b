#include "ui/pages/casecheck.h"

#include "models/casepictures.h"
#include "ui/pages/casecolumn.h"
#include "ui/pages/caseevidence.h"
#include "ui/pages/casequeue.h"
#include "ui/pages/picturestrip.h"

#include <utility>

namespace countersign {

CaseCheck::CaseCheck(SeededChecks &checks, CasesViewModel &cases, CaseQueue &queue, CaseEvidence &evidence,
                     PictureStrip &pictures, CaseColumn &column, QObject *parent)
    : QObject(parent)
    , m_checks(checks)
    , m_cases(cases)
    , m_queue(queue)
    , m_evidence(evidence)
    , m_pictures(pictures)
    , m_column(column)
{
    connect(&checks.round(), &PracticeRound::changed, this, &CaseCheck::readRound);
    connect(&cases, &CasesViewModel::caseChanged, this, &CaseCheck::noteSeen);
    connect(&column, &CaseColumn::checkEnded, this, [this] {
        goOn();
        m_evidence.focusProbe();
    });
}

bool CaseCheck::isRated() const
{
    return m_checks.round().stage() == PracticeRound::Stage::Told;
}

void CaseCheck::openNext(int row)
{
    if (isShown() && isRated()) {
        goOn();
        return;
    }
    if (row < 0 || row >= m_cases.queue().rowCount())
        return;
    leave();
    const SessionRow next = m_cases.queue().rowAt(row);
    // Other faces than before under the same number would tell what they are.
    if (m_seen.contains(next.id) || !m_checks.takesTurn()) {
        m_queue.selectRow(row);
        return;
    }
    m_case = next;
    m_seen.insert(next.id);
    // As many as the case before has; most have more than two.
    if (m_cases.decision())
        m_pictureCount = int(picturesOf(*m_cases.decision()).size());
    m_since = QDateTime::currentDateTimeUtc();
    m_queue.markRow(row);
    m_cases.close();
}

void CaseCheck::noteSeen()
{
    if (m_cases.decision())
        m_seen.insert(m_cases.sessionId());
}

void CaseCheck::rate(int rating)
{
    m_checks.round().rate(rating);
}

void CaseCheck::goOn()
{
    if (!isShown())
        return;
    const QString id = m_case.id;
    leave();
    m_cases.open(id);
}

void CaseCheck::leave()
{
    if (!isShown())
        return;
    m_case = {};
    m_column.setCheckInView(false);
    // Who saw it without rating it would know it again.
    if (isRated())
        m_checks.round().goOn();
    else
        m_checks.round().skip();
}

void CaseCheck::show()
{
    // Before the pictures: no frame shows more of them than two heads.
    m_evidence.setFacesOnly(!isRated());
    m_evidence.showPair(m_checks.round().pictures());
    m_pictures.hidePictures(isRated() ? 0 : m_pictureCount);
    m_column.setCheckInView(true);
}

// The policy may end it, too.
void CaseCheck::readRound()
{
    if (!isShown())
        return;
    if (m_checks.round().pictures().first)
        Q_EMIT changed();
    else
        goOn();
}

} // namespace countersign
