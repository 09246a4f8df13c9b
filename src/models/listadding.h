#pragma once

#include "base/call.h"
#include "domain/facelist.h"
#include "imaging/uploadencoder.h"
#include "models/runhistory.h"
#include "review/listproposal.h"

#include <QObject>

namespace countersign {

class ActiveService;
class CaseMarks;
class Record;
class Settings;

namespace didit {
class Service;
}

// One thing that goes onto a list: a picture, a session's own face, or a value.
struct ListAddition
{
    FaceList list;
    std::optional<imaging::Upload> picture; // of a face; nothing: as `entry` says
    NewEntry entry;                         // value or session, comment, label
    QStringList overridden;                 // language-free: what spoke against it
    RunCase forCase;
    bool isRestored = false;           // it was on the list before
    didit::Service *service = nullptr; // null: the one that is active
    QString profileId;                 // of `service`
    // Without an initializer GCC warns of each caller that leaves it out.
    // NOLINTNEXTLINE(readability-redundant-member-init)
    QVector<SentPicture> pictures = {}; // what was sent of which file, for the record
};

// What came of it.
struct ListAdded
{
    ListEntry entry;    // where it is on the list
    bool waits = false; // it is not: a second person has to confirm it
};

// Why something waits for a second person, and where that is set.
QString secondPersonNotice();

// Puts things onto lists, and tells the record. Where the team's policy wants two people for blocklists, the
// first one only proposes. GUI thread.
class ListAdding final : public QObject
{
    Q_OBJECT

public:
    ListAdding(ActiveService &service, RunHistory &history, const Settings &settings, CaseMarks &marks,
               const Record &record, QObject *parent = nullptr);

    Call<ListAdded> add(const ListAddition &addition);
    // The second person's yes.
    Call<ListAdded> confirm(const ListProposal &proposal);
    bool needsSecond(const ListAddition &addition) const;
    // What waits for a second person on a list of the service that is active.
    QVector<ListProposal> waiting(const FaceList &list) const;

Q_SIGNALS:
    void added(const countersign::ListAddition &addition, const countersign::ListEntry &entry);

private:
    Call<ListAdded> send(const ListAddition &addition, const QString &proposedBy);
    Call<ListAdded> propose(const ListAddition &addition);

    ActiveService &m_service;
    RunHistory &m_history;
    const Settings &m_settings;
    CaseMarks &m_marks;
    const Record &m_record;
};

} // namespace countersign
