#pragma once

#include "domain/searchreport.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace countersign {

// The ranked candidates of one search.
class CandidateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        SimilarityColumn,
        SessionColumn,
        StatusColumn,
        VendorColumn,
        DocumentColumn,
        DateColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, CandidateRole, BlocklistedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(const QVector<Candidate> &candidates);
    const Candidate &candidateAt(int row) const { return m_candidates.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<Candidate> m_candidates;
};

// Sorting by value and filtering by text or to blocklisted ones.
class CandidateFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CandidateFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setBlocklistedOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_blocklistedOnly = false;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::Candidate)
