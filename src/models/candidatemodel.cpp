#include "models/candidatemodel.h"

#include "domain/scoreband.h"
#include "models/candidategroups.h"
#include "models/relativetime.h"

#include <QLocale>

namespace countersign {

namespace {

QString sessionText(const Candidate &candidate)
{
    if (candidate.sessionNumber)
        return CandidateModel::tr("Case %1").arg(*candidate.sessionNumber);
    if (candidate.source == QLatin1String("list_entry"))
        return CandidateModel::tr("List entry");
    if (candidate.source == QLatin1String("imported"))
        return CandidateModel::tr("Imported face");
    return candidate.source == QLatin1String("retained_template") ? CandidateModel::tr("Retained face")
                                                                  : candidate.source;
}

QString documentText(const Candidate &candidate)
{
    const QString number = maskedDocumentNumber(candidate.documentNumber);
    return QStringList{candidate.documentType, number}.join(QLatin1Char(' ')).trimmed();
}

} // namespace

QString candidateOriginText(const Candidate &candidate)
{
    QStringList parts{sessionText(candidate), candidate.vendorData, candidate.fullName,
                      documentText(candidate),
                      relativeTime(candidate.verificationDate, QDateTime::currentDateTimeUtc())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void CandidateModel::setCandidates(const QVector<Candidate> &candidates)
{
    beginResetModel();
    m_candidates = candidates;
    m_groups = candidateGroups(candidates);
    m_gone.clear();
    endResetModel();
}

int CandidateModel::rowOf(const QUrl &address) const
{
    for (int row = 0; row < int(m_candidates.size()); ++row) {
        if (!address.isEmpty() && m_candidates.at(row).imageAddress == address)
            return row;
    }
    return -1;
}

void CandidateModel::replacePicture(const QUrl &former, const QUrl &fresh)
{
    for (Candidate &candidate : m_candidates) {
        if (candidate.imageAddress == former)
            candidate.imageAddress = fresh;
    }
    pictureChanged(fresh);
}

void CandidateModel::markPictureGone(const QUrl &address)
{
    m_gone.insert(address);
    pictureChanged(address);
}

void CandidateModel::pictureChanged(const QUrl &address)
{
    for (int row = 0; row < int(m_candidates.size()); ++row) {
        if (m_candidates.at(row).imageAddress == address)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidate &candidate = m_candidates.at(index.row());
    if (role == CandidateRole)
        return QVariant::fromValue(candidate);
    if (role == BlocklistedRole)
        return candidate.blocklisted;
    if (role == PictureGoneRole)
        return candidate.imageAddress.isEmpty() || m_gone.contains(candidate.imageAddress);
    if (role == Qt::ToolTipRole && index.column() == DateColumn)
        return exactTime(candidate.verificationDate);
    if (role == SortRole && index.column() == SimilarityColumn)
        return candidate.similarity;
    if (role == SortRole && index.column() == DateColumn)
        return candidate.verificationDate;
    if (role == SortRole && index.column() == RankColumn)
        return index.row();
    // One person's together, in the order of the best of each.
    if (role == SortRole && index.column() == VendorColumn)
        return m_groups.at(index.row()) * qint64(m_groups.size()) + index.row();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case RankColumn:
        return QLocale().toString(index.row() + 1);
    case SimilarityColumn:
        return similarityText(candidate.similarity);
    case SessionColumn:
        return sessionText(candidate);
    case StatusColumn:
        return candidate.statusText();
    case VendorColumn:
        return candidate.vendorData;
    case DocumentColumn:
        return documentText(candidate);
    case DateColumn:
        return relativeTime(candidate.verificationDate, QDateTime::currentDateTimeUtc());
    default:
        return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case SimilarityColumn:
        return tr("Similarity");
    case SessionColumn:
        return tr("From");
    case StatusColumn:
        return tr("Status");
    case VendorColumn:
        return tr("Vendor data");
    case DocumentColumn:
        return tr("Document");
    case DateColumn:
        return tr("Checked");
    default:
        return {};
    }
}

CandidateFilter::CandidateFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CandidateModel::SortRole);
}

void CandidateFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void CandidateFilter::setBlocklistedOnly(bool only)
{
    m_blocklistedOnly = only;
    invalidateFilter();
}

bool CandidateFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_blocklistedOnly && !first.data(CandidateModel::BlocklistedRole).toBool())
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace countersign
