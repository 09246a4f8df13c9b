#pragma once

#include "models/sessionsmodel.h"

#include <QTimer>

namespace countersign {

class ActiveService;
class CaseMarks;
class Outbox;
class Record;
class Settings;

// The queue that cases are worked from: which sessions it holds, in which order, what comes next, and what
// has come since it was read. GUI thread.
class WaitingCases final : public QObject
{
    Q_OBJECT

public:
    // All of it outlives this.
    WaitingCases(ActiveService &service, const Settings &settings, const Outbox &outbox,
                 const CaseMarks &marks, const Record &record, QObject *parent = nullptr);
    ~WaitingCases() override;

    SessionsModel &model() { return m_model; }
    const SessionsModel &model() const { return m_model; }
    // Which sessions; In Review unless told otherwise.
    const SessionFilter &filter() const { return m_filter; }
    void setFilter(const SessionFilter &filter);
    // The service now looks at now and then; rows do not move.
    void setWatching(bool watching);
    // ... at once. arrived() follows where there are more than were told.
    void look();
    // Nothing is here any more; it is read again if somebody watches.
    void startOver();

    // The row behind this case's that nobody decided here yet, from the first one on where it is not here; -1
    // when there is none among those read.
    int nextUndecided(const QString &sessionId) const;
    // The next cases behind it that wait, at most limits::casesAhead. Where few are left of those that are
    // read, more are read: grown() follows.
    QStringList following(const QString &sessionId);

Q_SIGNALS:
    void grown();
    // So many are not in the queue yet; told again when there are more.
    void arrived(int count);

private:
    bool waits(int row) const;
    void followSettings();
    void showMarks(); // second opinions and parked cases

    ActiveService &m_service;
    const Settings &m_settings;
    const Outbox &m_outbox;
    const CaseMarks &m_marks;
    const Record &m_record;
    SessionFilter m_filter;
    SessionsModel m_model;
    QTimer m_poll;
    LatestCall<Page<SessionRow>> m_looking;
    int m_told = 0; // arrivals
};

} // namespace countersign
