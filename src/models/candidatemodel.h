#pragma once

#include "domain/searchreport.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace countersign {

// Where a candidate comes from: its case, its customer as the vendor and the document name them, its day.
QString candidateOriginText(const Candidate &candidate);

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
    enum Role { SortRole = Qt::UserRole, CandidateRole, BlocklistedRole, PictureGoneRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(const QVector<Candidate> &candidates);
    const Candidate &candidateAt(int row) const { return m_candidates.at(row); }

    // The first row with this picture address, or -1.
    int rowOf(const QUrl &address) const;
    void replacePicture(const QUrl &former, const QUrl &fresh);
    void markPictureGone(const QUrl &address);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void pictureChanged(const QUrl &address);

    QVector<Candidate> m_candidates;
    QVector<int> m_groups; // as candidateGroups() says
    QSet<QUrl> m_gone;
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
