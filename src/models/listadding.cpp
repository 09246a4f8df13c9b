#include "models/listadding.h"

#include "base/settings.h"
#include "domain/entrycomment.h"
#include "profile/activeservice.h"
#include "review/casemarks.h"
#include "review/casereview.h"
#include "review/record.h"

#include <algorithm>

namespace countersign {

QString secondPersonNotice()
{
    return ListAdding::tr("It waits for a second person, because two people decide what comes onto a "
                          "blocklist (Settings, Review policy).");
}

ListAdding::ListAdding(ActiveService &service, RunHistory &history, const Settings &settings,
                       CaseMarks &marks, const Record &record, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_settings(settings)
    , m_marks(marks)
    , m_record(record)
{}

bool ListAdding::needsSecond(const ListAddition &addition) const
{
    if (!m_settings.twoPeopleForBlocklistAdds() || !addition.list.isBlocklist() || addition.isRestored)
        return false;
    // A colleague who looked at the case and thinks of two different people has agreed already.
    const auto others =
        m_marks.opinionsOfOthers(m_service.profile().id, addition.forCase.sessionId, m_record.reviewer());
    return std::ranges::none_of(others, [](const Opinion &opinion) {
        return opinion.rating != 0 && leaningOf(opinion.rating) == Leaning::Different;
    });
}

QVector<ListProposal> ListAdding::waiting(const FaceList &list) const
{
    QVector<ListProposal> waiting = m_marks.proposals().open(m_service.profile().id);
    waiting.removeIf([&list](const ListProposal &proposal) { return proposal.list.id != list.id; });
    return waiting;
}

Call<ListAdded> ListAdding::add(const ListAddition &addition)
{
    return needsSecond(addition) ? propose(addition) : send(addition, {});
}

Call<ListAdded> ListAdding::propose(const ListAddition &addition)
{
    ListProposal proposal;
    proposal.profileId = m_service.profile().id;
    proposal.list = addition.list;
    proposal.entry = addition.entry;
    proposal.overridden = addition.overridden;
    proposal.picture = addition.picture;
    proposal.file = addition.pictures.value(0).received;
    const CallSource<ListAdded> source;
    Call<ListAdded> call(source);
    m_marks.proposals().propose(proposal).then(this, [source](const Result<bool> &kept) {
        source.finish(kept ? Result<ListAdded>(ListAdded{{}, true}) : std::unexpected(kept.error()));
    });
    return call;
}

Call<ListAdded> ListAdding::confirm(const ListProposal &proposal)
{
    ListAddition addition;
    addition.list = proposal.list;
    addition.picture = proposal.picture;
    addition.entry = proposal.entry;
    addition.overridden = proposal.overridden;
    EntryComment comment = EntryComment::read(proposal.entry.comment);
    addition.forCase = {proposal.entry.referenceSessionId.isEmpty() ? comment.sessionId
                                                                    : proposal.entry.referenceSessionId,
                        0};
    comment.people = {proposal.proposer.name, m_record.reviewer().name};
    addition.entry.comment = comment.written();
    const CallSource<ListAdded> source;
    Call<ListAdded> call(source);
    send(addition, proposal.proposer.name)
        .then(this, [this, source, proposal](const Result<ListAdded> &added) {
            if (added)
                m_marks.proposals().settle(proposal);
            source.finish(added);
        });
    return call;
}

Call<ListAdded> ListAdding::send(const ListAddition &addition, const QString &proposedBy)
{
    const CallSource<ListAdded> source;
    Call<ListAdded> call(source);
    didit::Service &service = addition.service ? *addition.service : m_service.service();
    const QString profile = addition.service ? addition.profileId : m_service.profile().id;
    const NewEntry &entry = addition.entry;
    const auto sent = addition.picture
                          ? service.uploadFace(addition.list.id,
                                               {addition.picture->bytes, addition.picture->format,
                                                addition.picture->uprightSize},
                                               entry.comment, entry.displayLabel)
                          : service.createEntry(addition.list.id, entry);
    sent.then(this, [this, source, addition, profile, proposedBy](const Result<ListEntry> &added) {
        if (!added) {
            m_history.addFailure(RunAction::AddToList, added.error(), addition.forCase);
            return void(source.finish(std::unexpected(added.error())));
        }
        m_history.add({QDateTime::currentDateTimeUtc(),
                       RunAction::AddToList,
                       {},
                       {},
                       added->id,
                       addition.list.name,
                       addition.overridden,
                       profile,
                       addition.forCase,
                       addition.pictures,
                       proposedBy});
        Q_EMIT this->added(addition, *added);
        source.finish(ListAdded{*added, false});
    });
    return call;
}

} // namespace countersign
