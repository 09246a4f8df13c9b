#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace countersign {

// What one entry of the record tells. The names in recordbody.cpp are part of the file format.
enum class RecordEvent {
    Started,
    Opened,
    Rated,
    Revealed,
    Decided,
    Undone,
    Sent,
    Confirmed,
    ChangedMeanwhile,
    Refused,
    Unsent,
    Parked,
    Called,
    ListAdded,
    ListRemoved,
    Exported,
    SettingChanged,
    SecondOpinion,  // asked for, or given
    CutNoticed,     // entries that existed were missing when the record was opened
    Noted,          // a note without a verdict is at the service
    HandOverMade,   // second opinions went into a file
    HandOverTaken,  // second opinions came out of a file
    BatchEnded,     // all calls of a batch were made, or the rest was cancelled
    SearchResult,   // what a reviewer found among the candidates of a search
    MoreCandidates, // more of them than were shown at first
    ListProposed,   // for a blocklist; a second person has to confirm it
    ListRefused,    // the second person did not
    RecordCut,      // the oldest entries were cut off because their time was over
    CallFailed,     // a call or a change that did not come about
    SeededCheck,    // one was shown in the place of a case, and rated
    PolicyInForce,  // what the administrator fixes is another than at the last start
};

// Who did it, where.
struct Reviewer
{
    QString name;    // as the person wants to be called
    QString login;   // of the operating system
    QString machine; // host name
};

// One entry of the record. Holds no picture and no name of a customer; `details` differ by event and are
// described in docs of the record's format, ARCHITECTURE.md.
struct RecordEntry
{
    qint64 number = 0; // from 1, without gaps; 0 before it is in the record
    QDateTime at;      // UTC, to the millisecond
    RecordEvent event = RecordEvent::Started;
    Reviewer reviewer;
    QString profileId;
    QString sessionId; // empty when it is about no case
    qint64 caseNumber = 0;
    QJsonObject details;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::RecordEntry)
