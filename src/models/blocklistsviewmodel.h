#pragma once

#include "imaging/uploadencoder.h"
#include "models/entriesmodel.h"
#include "models/faceintake.h"
#include "models/listsmodel.h"
#include "models/runhistory.h"
#include "models/sessionface.h"

#include <QTimer>

#include <deque>

namespace countersign {

class ActiveService;

// Where a face comes from: its session, or none.
struct FaceSource
{
    QString sessionId;
    bool isItsFace = false; // the very face that the session is about, not another picture of it
    QString profileId;      // whose session it is; another service knows nothing of it
};

// Lists and the entries of the chosen one: add a face with its reason, remove with time to undo. GUI thread.
class BlocklistsViewModel final : public QObject
{
    Q_OBJECT

public:
    BlocklistsViewModel(ActiveService &service, RunHistory &history, FaceLocator &faces,
                        QObject *parent = nullptr);
    ~BlocklistsViewModel() override;

    ListsModel &lists() { return m_lists; }
    EntriesModel &entries() { return m_entries; }

    void reload();
    void chooseList(const FaceList &list);
    const FaceList &chosenList() const { return m_chosen; }
    void setSearch(const QString &text);

    bool isAdding() const { return m_preparing.isRunning() || m_adding.isRunning(); }
    // Looks at the face that may be added.
    FaceIntake &intake() { return m_intake; }
    // The face of a case that may be added.
    SessionFace &sessionFace() { return m_sessionFace; }
    // The face that intake() looks at goes onto the chosen list. A reason is required. Ignored until the
    // intake is ready, and while it objects, unless that is overridden, which the record keeps.
    void addFace(const QString &reason, bool override = false, const FaceSource &source = {});
    FaceSource sourceAt(const QString &sessionId, bool isItsFace) const; // of the service that is active now

    // Removal waits limits::removalHold for an undo before it is sent; closing sends what is held.
    void remove(const ListEntry &entry);
    void undoRemoval();
    void sendHeldRemovals();
    int heldRemovals() const { return int(m_held.size()); }

    void createList(const NewList &list);
    void renameChosenList(const QString &name, const QString &description);
    void deleteChosenList();

Q_SIGNALS:
    void chosenListChanged();
    void addingChanged();
    void heldChanged();
    void faceAdded(const countersign::ListEntry &entry, bool reencoded);
    void failed(const countersign::Error &error);
    void announced(const QString &sentence);

private:
    struct Held
    {
        QString listId;
        QString listName;
        QString profileId;
        ListEntry entry;
    };

    void upload(const imaging::Upload &upload, const QString &comment, const QStringList &overridden);
    void prepareUpload(const QString &comment, const QStringList &overridden);
    void addFromSession(const QString &sessionId, const QString &reason, const QStringList &overridden);
    void finishAdding(const Result<ListEntry> &entry, bool reencoded, const QStringList &overridden = {});
    void sendRemoval(const Held &held);
    void afterListChange(const Result<FaceList> &list);

    ActiveService &m_service;
    RunHistory &m_history;
    ListsModel m_lists;
    EntriesModel m_entries;
    FaceList m_chosen;
    QString m_search;
    FaceIntake m_intake;
    SessionFace m_sessionFace;
    QTimer m_searchDelay;
    QTimer m_hold;
    std::deque<Held> m_held; // oldest first
    RunCase m_addingFor;
    LatestCall<imaging::Upload> m_preparing;
    LatestCall<ListEntry> m_adding;
    LatestCall<FaceList> m_changingList;
    LatestCall<bool> m_deletingList;
};

} // namespace countersign
