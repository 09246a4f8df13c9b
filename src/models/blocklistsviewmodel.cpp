#include "models/blocklistsviewmodel.h"

#include "base/limits.h"
#include "profile/activeservice.h"

namespace countersign {

namespace {

constexpr int searchDelay = 250; // milliseconds after the last key

} // namespace

BlocklistsViewModel::BlocklistsViewModel(ActiveService &service, RunHistory &history, FaceLocator &faces,
                                         QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_intake(service, faces)
    , m_sessionFace(service)
{
    m_lists.setSource([this](const PageRequest &page) { return m_service.service().lists({}, page); });
    m_entries.setSource([this](const PageRequest &page) {
        return m_service.service().entries(m_chosen.id, {m_search, {}}, page);
    });
    m_searchDelay.setSingleShot(true);
    m_hold.setSingleShot(true);
    connect(&m_searchDelay, &QTimer::timeout, &m_entries, [this] { m_entries.reload(); });
    connect(&m_hold, &QTimer::timeout, this, &BlocklistsViewModel::sendHeldRemovals);
    connect(&service, &ActiveService::aboutToSwitch, this, &BlocklistsViewModel::sendHeldRemovals);
    // Another service has other lists; whoever looks at them asks for them.
    connect(&service, &ActiveService::changed, this, [this] {
        m_chosen = {};
        m_entries.clear();
        m_lists.clear();
        Q_EMIT chosenListChanged();
    });
}

BlocklistsViewModel::~BlocklistsViewModel()
{
    m_preparing.drop();
    m_adding.drop();
    m_changingList.drop();
    m_deletingList.drop();
}

void BlocklistsViewModel::reload()
{
    m_lists.reload();
    if (!m_chosen.id.isEmpty())
        m_entries.reload();
}

void BlocklistsViewModel::chooseList(const FaceList &list)
{
    if (list.id == m_chosen.id)
        return;
    sendHeldRemovals();
    m_chosen = list;
    m_search.clear();
    m_entries.clear();
    m_entries.reload();
    Q_EMIT chosenListChanged();
}

void BlocklistsViewModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_searchDelay.start(searchDelay);
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
    const didit::OutgoingImage image{upload.bytes, upload.format, upload.uprightSize};
    m_adding.start(m_service.service().uploadFace(m_chosen.id, image, comment, {}), this,
                   [this, reencoded = upload.reencoded, overridden](const Result<ListEntry> &entry) {
                       finishAdding(entry, reencoded, overridden);
                   });
}

void BlocklistsViewModel::addFromSession(const QString &sessionId, const QString &reason,
                                         const QStringList &overridden)
{
    NewEntry entry;
    entry.referenceSessionId = sessionId;
    entry.comment = reason;
    m_adding.start(
        m_service.service().createEntry(m_chosen.id, entry), this,
        [this, overridden](const Result<ListEntry> &added) { finishAdding(added, false, overridden); });
}

FaceSource BlocklistsViewModel::sourceAt(const QString &sessionId, bool isItsFace) const
{
    return {sessionId, isItsFace, m_service.profile().id};
}

void BlocklistsViewModel::finishAdding(const Result<ListEntry> &entry, bool reencoded,
                                       const QStringList &overridden)
{
    Q_EMIT addingChanged();
    if (!entry) {
        Q_EMIT failed(entry.error());
        return;
    }
    m_history.add({QDateTime::currentDateTimeUtc(),
                   RunAction::AddToList,
                   {},
                   {},
                   entry->id,
                   m_chosen.name,
                   overridden,
                   {},
                   m_addingFor});
    m_entries.reload();
    m_lists.reload();
    Q_EMIT faceAdded(*entry, reencoded);
}

void BlocklistsViewModel::remove(const ListEntry &entry)
{
    for (const Held &held : m_held) {
        if (held.entry.id == entry.id)
            return;
    }
    m_held.push_back({m_chosen.id, m_chosen.name, m_service.profile().id, entry});
    m_entries.setHeld(entry.id, true);
    m_hold.start(limits::removalHold);
    Q_EMIT heldChanged();
}

void BlocklistsViewModel::undoRemoval()
{
    if (m_held.empty())
        return;
    const Held held = m_held.back();
    m_held.pop_back();
    m_entries.setHeld(held.entry.id, false);
    if (m_held.empty())
        m_hold.stop();
    Q_EMIT heldChanged();
    Q_EMIT announced(tr("The entry stays on the list."));
}

void BlocklistsViewModel::sendHeldRemovals()
{
    m_hold.stop();
    const std::deque<Held> held = std::exchange(m_held, {});
    for (const Held &one : held)
        sendRemoval(one);
    if (!held.empty())
        Q_EMIT heldChanged();
}

void BlocklistsViewModel::sendRemoval(const Held &held)
{
    m_service.service()
        .deleteEntry(held.listId, held.entry.id)
        .then(this, [this, held](const Result<bool> &removed) {
            if (!removed) {
                m_entries.setHeld(held.entry.id, false);
                Q_EMIT failed(removed.error());
                return;
            }
            m_entries.removeEntry(held.entry.id);
            m_history.add({QDateTime::currentDateTimeUtc(),
                           RunAction::RemoveFromList,
                           {},
                           {},
                           held.entry.id,
                           held.listName,
                           {},
                           held.profileId,
                           {held.entry.sourceSessionId(), 0}});
            if (held.profileId == m_service.profile().id)
                m_lists.reload();
            Q_EMIT announced(tr("The entry was removed."));
        });
}

void BlocklistsViewModel::createList(const NewList &list)
{
    m_changingList.start(m_service.service().createList(list), this,
                         [this](const Result<FaceList> &created) { afterListChange(created); });
}

void BlocklistsViewModel::renameChosenList(const QString &name, const QString &description)
{
    m_changingList.start(m_service.service().renameList(m_chosen.id, name, description), this,
                         [this](const Result<FaceList> &renamed) { afterListChange(renamed); });
}

void BlocklistsViewModel::deleteChosenList()
{
    m_deletingList.start(m_service.service().deleteList(m_chosen.id), this,
                         [this](const Result<bool> &deleted) {
                             if (!deleted) {
                                 Q_EMIT failed(deleted.error());
                                 return;
                             }
                             m_chosen = {};
                             m_entries.clear();
                             m_lists.reload();
                             Q_EMIT chosenListChanged();
                         });
}

void BlocklistsViewModel::afterListChange(const Result<FaceList> &list)
{
    if (!list) {
        Q_EMIT failed(list.error());
        return;
    }
    m_chosen = *list;
    m_entries.clear();
    m_entries.reload();
    m_lists.reload();
    Q_EMIT chosenListChanged();
}

} // namespace countersign
