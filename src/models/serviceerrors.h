#pragma once

#include "base/latestcall.h"
#include "domain/answeringnetworks.h"
#include "review/closedcases.h"

#include <QDeadlineTimer>
#include <QObject>

namespace countersign {

class ActiveService;
class Record;

// How often a service errs at such similarities, as far as that is known here: by what its networks were
// measured at, and by what the team decided. Whoever is told that a machine errs is swayed less by it
// (product brief, section 2, rule 2). GUI thread.
class ServiceErrors final : public QObject
{
    Q_OBJECT

public:
    ServiceErrors(const ActiveService &service, Record &record, QObject *parent = nullptr);
    ~ServiceErrors() override;

    // Reads the closed cases of the active profile, unless that was done a short while ago.
    void read();
    // For the person; never empty. `score`: 0..100.
    QString text(double score, const AnsweringNetworks &networks) const;

Q_SIGNALS:
    void changed();

private:
    const ActiveService &m_service;
    Record &m_record;
    QString m_profileId; // that the cases are of
    QVector<ClosedCase> m_closed;
    QDeadlineTimer m_fresh{0};
    LatestCall<QVector<ClosedCase>> m_reading;
};

// What was measured of the networks that answered; empty where nobody has.
QString measuredErrorText(double score, const AnsweringNetworks &networks);
// What the team decided in the band of that similarity; empty below limits::fewestClosedCases.
QString closedErrorText(double score, const QVector<ClosedCase> &closed);

} // namespace countersign
