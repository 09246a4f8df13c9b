#include "models/blocklistsviewmodel.h"

#include "base/limits.h"
#include "domain/entrycomment.h"
#include "profile/activeservice.h"
#include "review/casemarks.h"

namespace countersign {

namespace {

constexpr int searchDelay = 250;    // milliseconds after the last key
constexpr int readAgainDelay = 300; // milliseconds after the last of many additions

} // namespace

BlocklistsViewModel::BlocklistsViewModel(ActiveService &service, RunHistory &history, FaceLocator &faces,
                                         const Settings &settings, CaseMarks &marks, Record &record,
                                         QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_reader(service)
    , m_listAdding(service, history, settings, marks, record)
    , m_batch(service, m_listAdding)
    , m_import(service, m_listAdding)
    , m_export(service, record)
    , m_doubles(service)
    , m_work(service, m_listAdding, history)
    , m_proposals(service, marks.proposals(), m_listAdding)
    , m_intake(service, faces)
    , m_sessionFace(service)
{
    m_lists.setSource([this](const PageRequest &page) { return m_service.service().lists({}, page); });
    m_entries.setSource([this](const PageRequest &page) { return m_reader.page(page); });
    m_searchDelay.setSingleShot(true);
    m_readAgain.setSingleShot(true);
    m_hold.setSingleShot(true);
    connect(&m_searchDelay, &QTimer::timeout, &m_entries, [this] { m_entries.reload(); });
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        readEntries();
        m_lists.reload();
    });
    connect(&m_reader, &EntryReader::progressed, this, &BlocklistsViewModel::wholeListProgressed);
    connect(&m_listAdding, &ListAdding::added, this, &BlocklistsViewModel::rememberAdded);
    connect(&m_batch, &IntakeBatch::ended, this, &BlocklistsViewModel::changesChanged);
    connect(&m_import, &EntryImport::checked, this, [this] { m_importIsNewest = false; });
    connect(&m_import, &EntryImport::ended, this, &BlocklistsViewModel::changesChanged);
    connect(&m_export, &EntryExport::made, this, &BlocklistsViewModel::announced);
    connect(&m_export, &EntryExport::failed, this, &BlocklistsViewModel::failed);
    connect(&m_doubles, &ListDoubles::found, this, &BlocklistsViewModel::showDoubles);
    connect(&m_doubles, &ListDoubles::failed, this, &BlocklistsViewModel::failed);
    connect(&m_work, &EntryWork::ended, this, &BlocklistsViewModel::workEnded);
    connect(&m_work, &EntryWork::progressed, this, [this](int done, int of) {
        m_workDone = done;
        m_workInAll = of;
        Q_EMIT changesChanged();
    });
    connect(&m_hold, &QTimer::timeout, this, [this] { sendHeldRemovals(); });
    // Another service has other lists; whoever looks at them asks for them.
    connect(&service, &ActiveService::aboutToSwitch, this, [this] {
        sendHeldRemovals(EntryWork::Keep::Nothing);
        m_undo.clear();
        m_redo.clear();
    });
    connect(&service, &ActiveService::changed, this, &BlocklistsViewModel::forgetChosen);
}

BlocklistsViewModel::~BlocklistsViewModel()
{
    m_preparing.drop();
    m_adding.drop();
    m_changingList.drop();
    m_deletingList.drop();
}

void BlocklistsViewModel::forgetChosen()
{
    m_chosen = {};
    m_entries.clear();
    m_reader.setList({});
    m_lists.clear();
    Q_EMIT chosenListChanged();
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::reload()
{
    m_lists.reload();
    if (!m_chosen.id.isEmpty())
        readEntries();
}

// What was read before may no longer be so.
void BlocklistsViewModel::readEntries()
{
    m_reader.setList(m_chosen.id);
    m_entries.setNotes({});
    m_entries.reload();
}

void BlocklistsViewModel::chooseList(const FaceList &list)
{
    if (list.id == m_chosen.id)
        return;
    sendHeldRemovals();
    m_doubles.stop();
    m_chosen = list;
    m_entries.clear();
    m_reader.setQuery({});
    readEntries();
    Q_EMIT chosenListChanged();
}

void BlocklistsViewModel::setSearch(const QString &text)
{
    EntryQuery query = m_reader.query();
    query.search = text.trimmed();
    m_reader.setQuery(query);
    m_searchDelay.start(searchDelay);
}

void BlocklistsViewModel::setQuery(EntryQuery query)
{
    query.search = m_reader.query().search;
    if (query == m_reader.query())
        return;
    m_reader.setQuery(query);
    m_entries.reload();
}

void BlocklistsViewModel::addFace(const QString &reason, bool override, const FaceSource &source)
{
    if (!m_intake.isReady())
        return;
    QStringList overridden;
    for (const Objection &objection : m_intake.objections())
        overridden.append(objection.id);
    if (!overridden.isEmpty() && !override)
        return;
    const bool isKnown = source.profileId == m_service.profile().id;
    m_addingFor = isKnown ? RunCase{source.sessionId, 0} : RunCase{};
    if (isKnown && source.isItsFace)
        addFromSession(source.sessionId, reason.trimmed(), overridden);
    else
        prepareUpload(commentWithSource(reason.trimmed(), isKnown ? source.sessionId : QString()),
                      overridden);
    Q_EMIT addingChanged();
}

void BlocklistsViewModel::prepareUpload(const QString &comment, const QStringList &overridden)
{
    m_preparing.start(imaging::prepareUpload(m_intake.picture(), {limits::faceUploadBytes, false}), this,
                      [this, comment, overridden](const Result<imaging::Upload> &prepared) {
                          if (prepared)
                              upload(*prepared, comment, overridden);
                          else
                              finishAdding(std::unexpected(prepared.error()), false);
                      });
}

void BlocklistsViewModel::upload(const imaging::Upload &upload, const QString &comment,
                                 const QStringList &overridden)
{
    NewEntry entry;
    entry.comment = comment;
    ListAddition addition{m_chosen, upload, entry, overridden, m_addingFor, false, nullptr, {}};
    if (m_intake.picture())
        addition.pictures = {sentPicture(*m_intake.picture(), upload.sha256)};
    add(addition, upload.reencoded);
}

void BlocklistsViewModel::addFromSession(const QString &sessionId, const QString &reason,
                                         const QStringList &overridden)
{
    NewEntry entry;
    entry.referenceSessionId = sessionId;
    entry.comment = reason;
    add({m_chosen, std::nullopt, entry, overridden, m_addingFor, false, nullptr, {}}, false);
}

void BlocklistsViewModel::add(const ListAddition &addition, bool reencoded)
{
    m_adding.start(m_listAdding.add(addition), this,
                   [this, reencoded](const Result<ListAdded> &added) { finishAdding(added, reencoded); });
}

FaceSource BlocklistsViewModel::sourceAt(const QString &sessionId, bool isItsFace) const
{
    return {sessionId, isItsFace, m_service.profile().id};
}

void BlocklistsViewModel::finishAdding(const Result<ListAdded> &added, bool reencoded)
{
    Q_EMIT addingChanged();
    if (added)
        Q_EMIT faceAdded(*added, reencoded);
    else
        Q_EMIT failed(added.error());
}

// Additions of one intake, or of one table, are taken back together.
void BlocklistsViewModel::rememberAdded(const ListAddition &addition, const ListEntry &entry)
{
    m_readAgain.start(readAgainDelay);
    if (addition.isRestored)
        return;
    m_redo.clear();
    EntryWorkReport done;
    done.list = addition.list;
    done.profileId = m_service.profile().id;
    done.added = {entry};
    const bool isImported = m_import.isSending();
    if (m_batch.counts().added > 0 || (isImported && m_importIsNewest))
        m_undo.extend(done);
    else
        m_undo.push(done);
    m_importIsNewest = isImported;
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::addValue(const NewEntry &entry)
{
    add({m_chosen, std::nullopt, entry, {}, {}, false, nullptr, {}}, false);
    Q_EMIT addingChanged();
}

void BlocklistsViewModel::findDoubles()
{
    if (!m_chosen.holdsFaces()) {
        Q_EMIT announced(tr("Doubles are looked for on lists of faces; a value stands on its list once."));
        return;
    }
    Q_EMIT announced(tr("Looking for doubles on this computer; it costs nothing."));
    m_doubles.find(m_chosen);
}

void BlocklistsViewModel::showDoubles(const ListDoubles::Groups &groups, qsizetype unread)
{
    const QString rest =
        unread > 0 ? QLatin1Char(' ') + tr("%n pictures could not be looked at.", nullptr, int(unread))
                   : QString();
    if (groups.isEmpty()) {
        Q_EMIT announced(tr("Nobody is on this list more than once.") + rest);
        return;
    }
    QVector<ListEntry> entries;
    QHash<QString, QString> notes;
    for (qsizetype person = 0; person < groups.size(); ++person) {
        for (const ListEntry &entry : groups.at(person)) {
            entries.append(entry);
            notes.insert(entry.id, tr("Person %1").arg(person + 1));
        }
    }
    m_reader.setOnly(entries);
    m_entries.setNotes(notes);
    m_entries.reload();
    Q_EMIT announced(tr("%n people are on this list more than once. Keep one entry of each and remove the "
                        "others; Esc shows the whole list.",
                        nullptr, int(groups.size())) +
                     rest);
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::showAll()
{
    readEntries();
}

void BlocklistsViewModel::exportTo(const QString &file, bool pictures)
{
    if (!m_chosen.id.isEmpty())
        m_export.start({m_chosen, m_reader.query(), file, pictures, m_reader.onlyIds()});
}

void BlocklistsViewModel::remove(const QVector<ListEntry> &entries)
{
    Held held{m_chosen, {}};
    for (const ListEntry &entry : entries) {
        if (!m_entries.isHeld(entry.id))
            held.entries.append(entry);
        m_entries.setHeld(entry.id, true);
    }
    if (held.entries.isEmpty())
        return;
    m_redo.clear();
    m_held.push_back(held);
    m_hold.start(limits::removalHold);
    Q_EMIT changesChanged();
}

int BlocklistsViewModel::heldRemovals() const
{
    int count = 0;
    for (const Held &held : m_held)
        count += int(held.entries.size());
    return count;
}

void BlocklistsViewModel::undoHeld()
{
    const Held held = m_held.back();
    m_held.pop_back();
    for (const ListEntry &entry : held.entries)
        m_entries.setHeld(entry.id, false);
    if (m_held.empty())
        m_hold.stop();
    Q_EMIT changesChanged();
    Q_EMIT announced(tr("%n entries stay on the list.", nullptr, int(held.entries.size())));
}

void BlocklistsViewModel::undo()
{
    m_importIsNewest = false;
    if (!m_held.empty()) {
        undoHeld();
        return;
    }
    if (m_work.isRunning())
        return;
    if (const auto done = m_undo.take())
        m_work.takeBack(*done);
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::redo()
{
    if (m_work.isRunning())
        return;
    if (const auto undone = m_redo.take())
        m_work.takeBack(*undone);
    Q_EMIT changesChanged();
}

bool BlocklistsViewModel::canUndo() const
{
    return !m_held.empty() || (m_undo.newest() && !m_work.isRunning());
}

QString BlocklistsViewModel::changeText() const
{
    if (!m_held.empty())
        return tr("%n entries will be removed in a few seconds.", nullptr, heldRemovals());
    if (m_work.isRunning())
        return m_workInAll > 0 ? tr("%1 of %2 entries are done.").arg(m_workDone).arg(m_workInAll)
                               : tr("Changing the entries…");
    const EntryWorkReport *newest = m_undo.newest();
    if (!newest)
        return {};
    if (newest->removed.isEmpty())
        return tr("%n entries were added.", nullptr, int(newest->added.size()));
    return newest->added.isEmpty() ? tr("%n entries were removed.", nullptr, int(newest->removed.size()))
                                   : tr("%n entries were changed.", nullptr, int(newest->added.size()));
}

void BlocklistsViewModel::sendHeldRemovals(EntryWork::Keep keep)
{
    m_hold.stop();
    for (const Held &held : std::exchange(m_held, {}))
        m_work.remove(held.list, held.entries, keep);
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::recomment(const QVector<ListEntry> &entries, const QString &words)
{
    m_redo.clear();
    m_work.recomment(m_chosen, entries, [words](const ListEntry &entry) {
        EntryComment comment = EntryComment::read(entry.comment);
        comment.text = words.trimmed();
        return comment.written();
    });
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::setReviewDate(const QVector<ListEntry> &entries, const QDate &date)
{
    m_redo.clear();
    m_work.recomment(m_chosen, entries, [date](const ListEntry &entry) {
        EntryComment comment = EntryComment::read(entry.comment);
        comment.reviewBy = date;
        return comment.written();
    });
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::workEnded(const EntryWorkReport &report)
{
    m_workDone = m_workInAll = 0;
    for (const KeptEntry &kept : report.removed)
        m_entries.removeEntry(kept.entry.id);
    for (const EntryFailure &failure : report.failures) {
        m_entries.setHeld(failure.entry.id, false);
        m_entries.setProblem(failure.entry.id, failure.sentence);
    }
    if (report.profileId != m_service.profile().id) {
        Q_EMIT changesChanged();
        return;
    }
    m_undo.replace(report.replaced);
    m_redo.replace(report.replaced);
    if (report.changedAnything()) {
        (report.takesBack ? m_redo : m_undo).push(report);
        m_lists.reload();
    }
    if (!report.added.isEmpty())
        m_readAgain.start(readAgainDelay);
    if (!report.failures.isEmpty())
        Q_EMIT announced(
            tr("%n entries could not be changed; each says why.", nullptr, int(report.failures.size())));
    else if (report.takesBack)
        Q_EMIT announced(tr("It was taken back."));
    else
        Q_EMIT announced(changeText());
    Q_EMIT changesChanged();
}

void BlocklistsViewModel::createList(const NewList &list)
{
    m_changingList.start(m_service.service().createList(list), this, [this](const Result<FaceList> &created) {
        afterListChange(RunAction::MakeList, created);
    });
}

void BlocklistsViewModel::renameChosenList(const QString &name, const QString &description)
{
    m_changingList.start(
        m_service.service().renameList(m_chosen.id, name, description), this,
        [this](const Result<FaceList> &renamed) { afterListChange(RunAction::RenameList, renamed); });
}

void BlocklistsViewModel::deleteChosenList()
{
    m_deletingList.start(m_service.service().deleteList(m_chosen.id), this,
                         [this](const Result<bool> &deleted) {
                             noteListChange(RunAction::DeleteList, m_chosen.id, deleted);
                             if (!deleted) {
                                 Q_EMIT failed(deleted.error());
                                 return;
                             }
                             m_chosen = {};
                             m_entries.clear();
                             m_reader.setList({});
                             m_lists.reload();
                             Q_EMIT chosenListChanged();
                         });
}

// For the record.
void BlocklistsViewModel::noteListChange(RunAction action, const QString &listId, const Result<bool> &done)
{
    if (done)
        m_history.add({QDateTime::currentDateTimeUtc(), action, {}, {}, listId, {}, {}, {}, {}});
    else
        m_history.addFailure(action, done.error());
}

void BlocklistsViewModel::afterListChange(RunAction action, const Result<FaceList> &list)
{
    noteListChange(action, list ? list->id : QString(),
                   list ? Result<bool>(true) : std::unexpected(list.error()));
    if (!list) {
        Q_EMIT failed(list.error());
        return;
    }
    m_chosen = *list;
    m_entries.clear();
    m_reader.setQuery({});
    readEntries();
    m_lists.reload();
    Q_EMIT chosenListChanged();
}

} // namespace countersign
