#pragma once

#include "models/listadding.h"

#include <QAbstractListModel>
#include <QVector>

namespace countersign {

class ListProposals;

// What waits for a second person before it comes onto a blocklist of the active service, oldest first. Says
// nothing of who proposed it or why until it is answered: the second person looks for themselves. GUI thread.
class ProposalsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    ProposalsModel(ActiveService &service, ListProposals &proposals, ListAdding &adding,
                   QObject *parent = nullptr);

    const ListProposal &proposalAt(int row) const { return m_rows.at(row); }
    // Why the person at this computer cannot answer it, as one sentence; empty when they can.
    QString obstacle(int row) const;
    void confirm(int row);
    void refuse(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    // With who had proposed it and why.
    void answered(const QString &sentence);
    void failed(const countersign::Error &error);

private:
    void read();

    ActiveService &m_service;
    ListProposals &m_proposals;
    ListAdding &m_adding;
    QVector<ListProposal> m_rows;
    qint64 m_underWay = 0; // id of the one that is being answered; 0 for none
};

} // namespace countersign
