#include "review/listproposals.h"

#include "review/opinion.h"
#include "review/record.h"
#include "review/reviewthread.h"

#include <QJsonArray>

#include <algorithm>

namespace countersign {

bool wantTheSame(const ListProposal &one, const ListProposal &other)
{
    if (one.profileId != other.profileId || one.list.id != other.list.id ||
        one.picture.has_value() != other.picture.has_value())
        return false;
    if (one.picture)
        return one.picture->sha256 == other.picture->sha256;
    const auto isSame = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0; // as a service takes it (contract 4)
    };
    return isSame(one.entry.value, other.entry.value) &&
           (!one.entry.value.isEmpty() ||
            isSame(one.entry.referenceSessionId, other.entry.referenceSessionId));
}

QString proposedAlready()
{
    return ListProposals::tr("It is proposed already and waits for a second person.");
}

ListProposals::ListProposals(ReviewThread &thread, Record &record, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_record(record)
{}

void ListProposals::start()
{
    m_thread.ask<QVector<ListProposal>>([](ReviewStore &store) { return store.proposals().open(); })
        .then(this, [this](const Result<QVector<ListProposal>> &open) {
            m_open = open.value_or(QVector<ListProposal>()) + m_open;
            Q_EMIT changed();
        });
}

RecordEntry ListProposals::entryOf(RecordEvent event, const ListProposal &proposal) const
{
    QJsonObject details{{QStringLiteral("list"), proposal.list.id},
                        {QStringLiteral("proposed_by"), proposal.proposer.name}};
    if (!proposal.overridden.isEmpty())
        details.insert(QStringLiteral("overridden"), QJsonArray::fromStringList(proposal.overridden));
    if (proposal.picture)
        details.insert(QStringLiteral("picture"), QString::fromLatin1(proposal.picture->sha256.toHex()));
    return m_record.entry(event, {proposal.profileId, proposal.entry.referenceSessionId, 0}, details);
}

Call<bool> ListProposals::propose(ListProposal proposal)
{
    if (std::ranges::any_of(m_open, [&](const ListProposal &open) { return wantTheSame(open, proposal); }))
        return Call<bool>::finished(failure(ErrorKind::Rejected, proposedAlready()));
    proposal.proposer = m_record.reviewer();
    const RecordEntry entry = entryOf(RecordEvent::ListProposed, proposal);
    proposal.at = entry.at;
    const CallSource<bool> source;
    Call<bool> call(source);
    m_thread.ask<qint64>([proposal, entry](ReviewStore &store) { return store.addProposal(proposal, entry); })
        .then(this, [this, proposal, source](const Result<qint64> &id) mutable {
            if (!id)
                return void(source.finish(std::unexpected(id.error())));
            proposal.id = proposal.isKept() ? *id : m_nextInMemory--;
            m_open.append(proposal);
            m_record.announceAdded();
            Q_EMIT changed();
            source.finish(true);
        });
    return call;
}

Call<bool> ListProposals::refuse(const ListProposal &proposal)
{
    const RecordEntry entry = entryOf(RecordEvent::ListRefused, proposal);
    const CallSource<bool> source;
    Call<bool> call(source);
    m_thread.ask<bool>([id = proposal.id, entry](ReviewStore &store) { return store.endProposal(id, entry); })
        .then(this, [this, id = proposal.id, source](const Result<bool> &ended) {
            if (ended) {
                m_record.announceAdded();
                forget(id);
            }
            source.finish(ended);
        });
    return call;
}

void ListProposals::settle(const ListProposal &proposal)
{
    m_thread.ask<bool>([id = proposal.id](ReviewStore &store) { return store.endProposal(id, std::nullopt); })
        .then(this, [this, id = proposal.id](const Result<bool> &) { forget(id); });
}

void ListProposals::forget(qint64 id)
{
    m_open.removeIf([id](const ListProposal &proposal) { return proposal.id == id; });
    Q_EMIT changed();
}

QVector<ListProposal> ListProposals::open(const QString &profileId) const
{
    QVector<ListProposal> found;
    std::ranges::copy_if(m_open, std::back_inserter(found),
                         [&](const ListProposal &proposal) { return proposal.profileId == profileId; });
    return found;
}

bool ListProposals::isOwn(const ListProposal &proposal) const
{
    return isSamePerson(proposal.proposer, m_record.reviewer());
}

int ListProposals::inMemoryOnly() const
{
    return int(
        std::ranges::count_if(m_open, [](const ListProposal &proposal) { return !proposal.isKept(); }));
}

} // namespace countersign
