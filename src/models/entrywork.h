#pragma once

#include "models/listadding.h"

#include <QHash>

#include <functional>
#include <vector>

namespace countersign {

class ActiveService;

namespace didit {
class Service;
}

// What is needed to put an entry on its list again.
struct KeptEntry
{
    FaceList list;
    ListEntry entry;
    QByteArray picture; // of a face, as the service had it; empty when it had none to give
};

// What one piece of work did: enough to take it back.
struct EntryOutcome
{
    std::optional<KeptEntry> removed;
    std::optional<ListEntry> added;
    QString problem; // what went wrong all the same; empty for nothing
};

struct EntryFailure
{
    ListEntry entry;
    QString sentence;
};

// How many pieces of work ended.
struct EntryWorkReport
{
    FaceList list;
    QString profileId; // of the service that has the list
    QVector<KeptEntry> removed;
    QVector<ListEntry> added;
    QVector<EntryFailure> failures;
    QHash<QString, ListEntry>
        replaced;           // by former id: what stands in an entry's place since it was added anew
    bool takesBack = false; // it undid something

    bool changedAnything() const { return !removed.isEmpty() || !added.isEmpty(); }
};

// Changes many entries of one list, a few at a time. An entry cannot be changed at a service (contract 4.7),
// so a new comment means removing and adding: its date becomes today's. What is removed is kept in memory
// first, a face with its picture; what cannot be kept is not removed. GUI thread.
class EntryWork final : public QObject
{
    Q_OBJECT

public:
    EntryWork(ActiveService &service, ListAdding &adding, RunHistory &history, QObject *parent = nullptr);

    using Comment = std::function<QString(const ListEntry &)>;

    enum class Keep { ForUndo, Nothing };

    // One at a time: what comes meanwhile waits. ended() follows once for each. Everything goes to the
    // service that is active when it is asked for, whichever is when its turn comes.
    void remove(const FaceList &list, const QVector<ListEntry> &entries, Keep keep = Keep::ForUndo);
    void recomment(const FaceList &list, const QVector<ListEntry> &entries, const Comment &comment);
    // Takes back what a report tells; `takesBack` of the one that follows is the opposite.
    void takeBack(const EntryWorkReport &report);
    bool isRunning() const { return !m_batches.empty(); }
    // What has not begun stays as it is.
    void stop();

Q_SIGNALS:
    void progressed(int done, int of);
    void ended(const countersign::EntryWorkReport &report);

private:
    struct Job
    {
        ListEntry entry;
        std::function<Call<EntryOutcome>()> run;
    };
    struct Batch
    {
        EntryWorkReport report;
        QHash<QString, QString>
            rewrittenAs; // ids that an entry had when what is taken back here had been done
        std::vector<Job> jobs;
        size_t begun = 0;
        size_t done = 0;
    };

    void start(Batch batch);
    void runMore();
    void jobEnded(const ListEntry &entry, const Result<EntryOutcome> &outcome);
    struct Target
    {
        didit::Service *service = nullptr; // outlives its calls
        QString profileId;
        FaceList list;
    };
    Target targetAt(const FaceList &list) const;
    Call<KeptEntry> keep(const Target &target, const ListEntry &entry);
    Call<QByteArray> picture(const Target &target, const ListEntry &entry);
    void fetchAnew(const Target &target, const ListEntry &entry, const CallSource<QByteArray> &source);
    void tellRemoved(const Target &target, const ListEntry &entry);
    Call<EntryOutcome> removing(const Target &target, const ListEntry &entry, Keep kept);
    Call<EntryOutcome> adding(const Target &target, const KeptEntry &kept, const QString &comment);
    Call<EntryOutcome> rewriting(const Target &target, const ListEntry &entry, const QString &comment);
    void addAgain(const Target &target, const KeptEntry &kept, const QString &comment,
                  const CallSource<EntryOutcome> &source);

    ActiveService &m_service;
    ListAdding &m_adding;
    RunHistory &m_history;
    std::vector<Batch> m_batches; // the first one runs
};

} // namespace countersign
