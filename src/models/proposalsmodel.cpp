#include "models/proposalsmodel.h"

#include "domain/entrycomment.h"
#include "models/relativetime.h"
#include "profile/activeservice.h"
#include "review/listproposals.h"

namespace countersign {

namespace {

QString whatOf(const ListProposal &proposal)
{
    if (!proposal.list.holdsFaces())
        return ProposalsModel::tr("“%1” for “%2”").arg(proposal.entry.value, proposal.list.name);
    return proposal.isKept() ? ProposalsModel::tr("The face of a case for “%1”").arg(proposal.list.name)
                             : ProposalsModel::tr("A picture for “%1”").arg(proposal.list.name);
}

QString proposedText(const ListProposal &proposal)
{
    return ProposalsModel::tr("%1 had proposed it: “%2”.")
        .arg(proposal.proposer.name, EntryComment::read(proposal.entry.comment).text);
}

} // namespace

ProposalsModel::ProposalsModel(ActiveService &service, ListProposals &proposals, ListAdding &adding,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_proposals(proposals)
    , m_adding(adding)
{
    connect(&proposals, &ListProposals::changed, this, &ProposalsModel::read);
    connect(&service, &ActiveService::changed, this, &ProposalsModel::read);
    read();
}

void ProposalsModel::read()
{
    beginResetModel();
    m_rows = m_proposals.open(m_service.profile().id);
    endResetModel();
}

QString ProposalsModel::obstacle(int row) const
{
    const ListProposal &proposal = m_rows.at(row);
    if (m_proposals.isOwn(proposal))
        return tr("You proposed it yourself, so a colleague answers. Who sits here is set in Settings.");
    if (m_underWay != 0)
        return tr("The answer is on its way.");
    return {};
}

void ProposalsModel::confirm(int row)
{
    if (!obstacle(row).isEmpty())
        return;
    const ListProposal proposal = m_rows.at(row);
    m_underWay = proposal.id;
    m_adding.confirm(proposal).then(this, [this, proposal](const Result<ListAdded> &added) {
        m_underWay = 0;
        if (added)
            Q_EMIT answered(tr("It is on the list now. %1").arg(proposedText(proposal)));
        else
            Q_EMIT failed(added.error());
    });
}

void ProposalsModel::refuse(int row)
{
    if (!obstacle(row).isEmpty())
        return;
    const ListProposal proposal = m_rows.at(row);
    m_underWay = proposal.id;
    m_proposals.refuse(proposal).then(this, [this, proposal](const Result<bool> &refused) {
        m_underWay = 0;
        if (refused)
            Q_EMIT answered(tr("It does not come onto the list. %1").arg(proposedText(proposal)));
        else
            Q_EMIT failed(refused.error());
    });
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListProposal &proposal = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 · %2").arg(whatOf(proposal),
                                             relativeTime(proposal.at, QDateTime::currentDateTimeUtc()));
    if (role == Qt::ToolTipRole)
        return exactTime(proposal.at);
    return {};
}

} // namespace countersign
