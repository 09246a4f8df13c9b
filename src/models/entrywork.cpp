#include "models/entrywork.h"

#include "base/limits.h"
#include "domain/entrycomment.h"
#include "imaging/sniff.h"
#include "profile/activeservice.h"

#include <QCryptographicHash>

#include <algorithm>

namespace countersign {

namespace {

// A failure of a picture's address may only mean that the address is too old.
bool mayHaveExpired(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Rejected;
}

imaging::Upload uploadOf(const QByteArray &picture)
{
    imaging::Upload upload;
    upload.bytes = picture;
    upload.format = imaging::formatName(imaging::sniff(picture));
    upload.sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
    return upload;
}

} // namespace

EntryWork::EntryWork(ActiveService &service, ListAdding &adding, RunHistory &history, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_adding(adding)
    , m_history(history)
{}

EntryWork::Target EntryWork::targetAt(const FaceList &list) const
{
    return {&m_service.service(), m_service.profile().id, list};
}

void EntryWork::remove(const FaceList &list, const QVector<ListEntry> &entries, Keep keep)
{
    Batch batch;
    batch.report.list = list;
    for (const ListEntry &entry : entries)
        batch.jobs.push_back(
            {entry, [this, target = targetAt(list), entry, keep] { return removing(target, entry, keep); }});
    start(std::move(batch));
}

void EntryWork::recomment(const FaceList &list, const QVector<ListEntry> &entries, const Comment &comment)
{
    Batch batch;
    batch.report.list = list;
    for (const ListEntry &entry : entries)
        batch.jobs.push_back({entry, [this, target = targetAt(list), entry, text = comment(entry)] {
                                  return rewriting(target, entry, text);
                              }});
    start(std::move(batch));
}

void EntryWork::takeBack(const EntryWorkReport &report)
{
    Batch batch;
    batch.report.list = report.list;
    batch.report.takesBack = !report.takesBack;
    for (auto former = report.replaced.cbegin(); former != report.replaced.cend(); ++former)
        batch.rewrittenAs.insert(former.key(), former->id);
    const Target target = targetAt(report.list);
    for (const ListEntry &entry : report.added)
        batch.jobs.push_back(
            {entry, [this, target, entry] { return removing(target, entry, Keep::ForUndo); }});
    for (const KeptEntry &kept : report.removed)
        batch.jobs.push_back(
            {kept.entry, [this, target, kept] { return adding(target, kept, kept.entry.comment); }});
    start(std::move(batch));
}

void EntryWork::start(Batch batch)
{
    if (batch.jobs.empty())
        return;
    batch.report.profileId = m_service.profile().id;
    m_batches.push_back(std::move(batch));
    if (m_batches.size() == 1)
        runMore();
}

void EntryWork::stop()
{
    if (m_batches.empty())
        return;
    m_batches.erase(m_batches.begin() + 1, m_batches.end());
    m_batches.front().jobs.resize(m_batches.front().begun);
}

void EntryWork::runMore()
{
    Batch &batch = m_batches.front();
    while (batch.begun < batch.jobs.size() && batch.begun - batch.done < size_t(limits::callsInFlight)) {
        const Job job = batch.jobs.at(batch.begun++);
        job.run().then(this, [this, entry = job.entry](const Result<EntryOutcome> &outcome) {
            // Later: what is refused at once would end a batch in the middle of its beginning.
            QMetaObject::invokeMethod(
                this, [this, entry, outcome] { jobEnded(entry, outcome); }, Qt::QueuedConnection);
        });
    }
}

void EntryWork::jobEnded(const ListEntry &entry, const Result<EntryOutcome> &outcome)
{
    Batch &batch = m_batches.front();
    ++batch.done;
    if (!outcome) {
        batch.report.failures.append({entry, outcome.error().message});
    } else {
        if (outcome->removed)
            batch.report.removed.append(*outcome->removed);
        if (outcome->added) {
            batch.report.added.append(*outcome->added);
            batch.report.replaced.insert(entry.id, *outcome->added);
            if (const auto other = batch.rewrittenAs.constFind(entry.id); other != batch.rewrittenAs.cend())
                batch.report.replaced.insert(*other, *outcome->added);
        }
        if (!outcome->problem.isEmpty())
            batch.report.failures.append({entry, outcome->problem});
    }
    Q_EMIT progressed(int(batch.done), int(batch.jobs.size()));
    if (batch.done < batch.jobs.size()) {
        runMore();
        return;
    }
    const EntryWorkReport report = batch.report;
    m_batches.erase(m_batches.begin());
    Q_EMIT ended(report);
    if (!m_batches.empty())
        runMore();
}

Call<QByteArray> EntryWork::picture(const Target &target, const ListEntry &entry)
{
    const CallSource<QByteArray> source;
    Call<QByteArray> call(source);
    target.service->fetchImage(entry.imageAddress)
        .then(this, [this, source, target, entry](const Result<QByteArray> &bytes) {
            if (bytes || !mayHaveExpired(bytes.error()))
                source.finish(bytes);
            else
                fetchAnew(target, entry, source);
        });
    return call;
}

// Addresses are signed anew on every read (contract 4).
void EntryWork::fetchAnew(const Target &target, const ListEntry &entry, const CallSource<QByteArray> &source)
{
    target.service->entries(target.list.id, {entry.value, {}}, {})
        .then(this, [this, source, target, entry](const Result<Page<ListEntry>> &page) {
            if (!page)
                return void(source.finish(std::unexpected(page.error())));
            const auto row = std::ranges::find(page->rows, entry.id, &ListEntry::id);
            if (row == page->rows.end())
                return void(source.finish(failure(ErrorKind::NotFound)));
            target.service->fetchImage(row->imageAddress)
                .then(this, [source](const Result<QByteArray> &again) { source.finish(again); });
        });
}

Call<KeptEntry> EntryWork::keep(const Target &target, const ListEntry &entry)
{
    const FaceList &list = target.list;
    // What was taken from a case by reference can be taken from it again.
    if (!list.holdsFaces() || entry.imageAddress.isEmpty() || !entry.referenceSessionId.isEmpty())
        return Call<KeptEntry>::finished(KeptEntry{list, entry, {}});
    const CallSource<KeptEntry> source;
    Call<KeptEntry> call(source);
    picture(target, entry).then(this, [source, list, entry](const Result<QByteArray> &bytes) {
        if (bytes)
            source.finish(KeptEntry{list, entry, *bytes});
        else
            source.finish(failure(bytes.error().kind,
                                  tr("Its picture could not be read, so it could not be put back; nothing "
                                     "was removed. Try again later.")));
    });
    return call;
}

Call<EntryOutcome> EntryWork::removing(const Target &target, const ListEntry &entry, Keep wish)
{
    const CallSource<EntryOutcome> source;
    Call<EntryOutcome> call(source);
    const auto removeKept = [this, source, target](const Result<KeptEntry> &kept) {
        if (!kept)
            return void(source.finish(std::unexpected(kept.error())));
        target.service->deleteEntry(target.list.id, kept->entry.id)
            .then(this, [this, source, target, kept = *kept](const Result<bool> &removed) {
                if (!removed) {
                    m_history.addFailure(RunAction::RemoveFromList, removed.error(),
                                         {kept.entry.sourceSessionId(), 0});
                    return void(source.finish(std::unexpected(removed.error())));
                }
                tellRemoved(target, kept.entry);
                source.finish(EntryOutcome{kept, std::nullopt, {}});
            });
    };
    if (wish == Keep::Nothing)
        removeKept(KeptEntry{target.list, entry, {}});
    else
        keep(target, entry).then(this, removeKept);
    return call;
}

void EntryWork::tellRemoved(const Target &target, const ListEntry &entry)
{
    m_history.add({QDateTime::currentDateTimeUtc(),
                   RunAction::RemoveFromList,
                   {},
                   {},
                   entry.id,
                   target.list.name,
                   {},
                   target.profileId,
                   {entry.sourceSessionId(), 0}});
}

Call<EntryOutcome> EntryWork::adding(const Target &target, const KeptEntry &kept, const QString &comment)
{
    ListAddition addition;
    addition.list = kept.list;
    addition.entry.comment = comment;
    addition.entry.displayLabel = kept.entry.displayLabel;
    addition.entry.metadata = kept.entry.metadata;
    addition.forCase = {kept.entry.sourceSessionId(), 0};
    addition.service = target.service;
    addition.profileId = target.profileId;
    addition.isRestored = true;
    if (!kept.picture.isEmpty()) {
        addition.picture = uploadOf(kept.picture);
    } else if (!kept.entry.referenceSessionId.isEmpty()) {
        addition.entry.referenceSessionId = kept.entry.referenceSessionId;
        if (!kept.list.holdsFaces())
            addition.entry.value = kept.entry.value;
    } else if (kept.list.holdsFaces()) {
        return Call<EntryOutcome>::finished(
            failure(ErrorKind::Unsupported,
                    tr("The service gave no picture of this face, so it cannot be put back from here.")));
    } else {
        addition.entry.value = kept.entry.value;
    }
    const CallSource<EntryOutcome> source;
    Call<EntryOutcome> call(source);
    m_adding.add(addition).then(this, [source](const Result<ListAdded> &added) {
        source.finish(added ? Result<EntryOutcome>(EntryOutcome{std::nullopt, added->entry, {}})
                            : std::unexpected(added.error()));
    });
    return call;
}

Call<EntryOutcome> EntryWork::rewriting(const Target &target, const ListEntry &entry, const QString &comment)
{
    const CallSource<EntryOutcome> source;
    Call<EntryOutcome> call(source);
    removing(target, entry, Keep::ForUndo)
        .then(this, [this, source, target, comment](const Result<EntryOutcome> &removed) {
            if (removed)
                addAgain(target, *removed->removed, comment, source);
            else
                source.finish(removed);
        });
    return call;
}

// With the new comment; where that fails, the old one is better than none.
void EntryWork::addAgain(const Target &target, const KeptEntry &kept, const QString &comment,
                         const CallSource<EntryOutcome> &source)
{
    adding(target, kept, comment).then(this, [this, target, kept, source](const Result<EntryOutcome> &added) {
        if (added)
            return void(source.finish(EntryOutcome{kept, added->added, {}}));
        adding(target, kept, kept.entry.comment)
            .then(this, [kept, source, error = added.error()](const Result<EntryOutcome> &restored) {
                source.finish(
                    restored ? EntryOutcome{kept, restored->added, error.message}
                             : EntryOutcome{kept, std::nullopt,
                                            tr("It was taken off the list and could not be put on again: %1 "
                                               "Undo tries it once more.")
                                                .arg(error.message)});
            });
    });
}

} // namespace countersign
