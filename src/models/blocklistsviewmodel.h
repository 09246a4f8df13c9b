#pragma once

#include "imaging/uploadencoder.h"
#include "models/entriesmodel.h"
#include "models/entryexport.h"
#include "models/entryimport.h"
#include "models/entryreader.h"
#include "models/faceintake.h"
#include "models/intakebatch.h"
#include "models/listdoubles.h"
#include "models/listsmodel.h"
#include "models/listundo.h"
#include "models/proposalsmodel.h"
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

// Lists and the entries of the chosen one: add with a reason, change and remove many, take it back. GUI
// thread.
class BlocklistsViewModel final : public QObject
{
    Q_OBJECT

public:
    BlocklistsViewModel(ActiveService &service, RunHistory &history, FaceLocator &faces,
                        const Settings &settings, CaseMarks &marks, Record &record,
                        QObject *parent = nullptr);
    ~BlocklistsViewModel() override;

    ActiveService &service() const { return m_service; }
    ListsModel &lists() { return m_lists; }
    EntriesModel &entries() { return m_entries; }

    void reload();
    void chooseList(const FaceList &list);
    const FaceList &chosenList() const { return m_chosen; }
    void setSearch(const QString &text);
    // Everything but the search.
    void setQuery(EntryQuery query);
    const EntryQuery &query() const { return m_reader.query(); }

    bool isAdding() const { return m_preparing.isRunning() || m_adding.isRunning(); }
    // Many pictures on their way onto the chosen list.
    IntakeBatch &batch() { return m_batch; }
    // A table of entries on its way onto the chosen list, and out of it.
    EntryImport &importing() { return m_import; }
    EntryExport &exporting() { return m_export; }
    // What is shown of the chosen list.
    void exportTo(const QString &file, bool pictures);
    // Who is on the chosen list more than once; those entries alone are shown then, person by person.
    void findDoubles();
    ListDoubles &doubles() { return m_doubles; }
    bool showsDoubles() const { return m_reader.hasOnly(); }
    void showAll();
    // Looks at the face that may be added.
    FaceIntake &intake() { return m_intake; }
    // The face of a case that may be added.
    SessionFace &sessionFace() { return m_sessionFace; }
    // The face that intake() looks at goes onto the chosen list. A reason is required. Ignored until the
    // intake is ready, and while it objects, unless that is overridden, which the record keeps.
    void addFace(const QString &reason, bool override = false, const FaceSource &source = {});
    FaceSource sourceAt(const QString &sessionId, bool isItsFace) const; // of the service that is active now
    // For a list that holds no faces.
    void addValue(const NewEntry &entry);

    // Removal waits limits::removalHold for an undo before it is sent; closing sends what is held.
    void remove(const QVector<ListEntry> &entries);
    void sendHeldRemovals(EntryWork::Keep keep = EntryWork::Keep::ForUndo);
    int heldRemovals() const;
    // The same words for all of them; what consoles keep in a comment beside the words stays.
    void recomment(const QVector<ListEntry> &entries, const QString &words);
    // An invalid date: never again.
    void setReviewDate(const QVector<ListEntry> &entries, const QDate &date);
    // Takes back the newest change: what is held first.
    void undo();
    bool canUndo() const;
    // Does again what was taken back last.
    void redo();
    // One sentence on what undo() would take back, or on what is under way; empty for nothing.
    QString changeText() const;
    void stopChanges() { m_work.stop(); }

    // What waits for a second person.
    ProposalsModel &proposals() { return m_proposals; }

    void createList(const NewList &list);
    void renameChosenList(const QString &name, const QString &description);
    void deleteChosenList();

Q_SIGNALS:
    void chosenListChanged();
    void addingChanged();
    void changesChanged(); // held, under way, or to be taken back
    void faceAdded(const countersign::ListAdded &added, bool reencoded);
    void failed(const countersign::Error &error);
    void announced(const QString &sentence);
    void wholeListProgressed(qsizetype read, qint64 count);

private:
    struct Held
    {
        FaceList list;
        QVector<ListEntry> entries;
    };

    void upload(const imaging::Upload &upload, const QString &comment, const QStringList &overridden);
    void prepareUpload(const QString &comment, const QStringList &overridden);
    void addFromSession(const QString &sessionId, const QString &reason, const QStringList &overridden);
    void add(const ListAddition &addition, bool reencoded);
    void finishAdding(const Result<ListAdded> &added, bool reencoded);
    void rememberAdded(const ListAddition &addition, const ListEntry &entry);
    void workEnded(const EntryWorkReport &report);
    void showDoubles(const ListDoubles::Groups &groups, qsizetype unread);
    void undoHeld();
    void forgetChosen();
    void readEntries();
    void noteListChange(RunAction action, const QString &listId, const Result<bool> &done);
    void afterListChange(RunAction action, const Result<FaceList> &list);

    ActiveService &m_service;
    RunHistory &m_history;
    ListsModel m_lists;
    EntriesModel m_entries;
    EntryReader m_reader;
    ListAdding m_listAdding;
    IntakeBatch m_batch;
    EntryImport m_import;
    EntryExport m_export;
    ListDoubles m_doubles;
    bool m_importIsNewest = false; // of what can be taken back
    EntryWork m_work;
    ListUndo m_undo;
    ListUndo m_redo;
    ProposalsModel m_proposals;
    QTimer m_readAgain;
    FaceList m_chosen;
    FaceIntake m_intake;
    SessionFace m_sessionFace;
    QTimer m_searchDelay;
    QTimer m_hold;
    std::deque<Held> m_held; // oldest first
    int m_workDone = 0;
    int m_workInAll = 0;
    RunCase m_addingFor;
    LatestCall<imaging::Upload> m_preparing;
    LatestCall<ListAdded> m_adding;
    LatestCall<FaceList> m_changingList;
    LatestCall<bool> m_deletingList;
};

} // namespace countersign
