#include "models/thresholdmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr int step = 5; // of the similarity scale

QString percent(double share)
{
    // Rates near 0 are what matters, and "0.0" would claim that there is none.
    const double value = share * 100;
    return QLocale().toString(value, 'f', value >= 0.005 && value < 1 ? 2 : 1);
}

} // namespace

QString shareText(const Share &share)
{
    return ThresholdModel::tr("%1 % (%2 to %3 %)")
        .arg(percent(share.value), percent(share.low), percent(share.high));
}

void ThresholdModel::setEvidence(const ThresholdEvidence &evidence)
{
    beginResetModel();
    const bool isEmpty = evidence.samePairs() + evidence.differentPairs() == 0;
    m_effects = isEmpty ? QVector<ThresholdEffect>() : evidence.table(step);
    m_same = evidence.samePairs();
    m_different = evidence.differentPairs();
    endResetModel();
}

int ThresholdModel::rowFor(double threshold) const
{
    return std::clamp(int(std::lround(threshold / step)), 0, std::max(0, int(m_effects.size()) - 1));
}

QVariant ThresholdModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ThresholdEffect &effect = m_effects.at(index.row());
    switch (index.column()) {
    case ThresholdColumn:
        return QLocale().toString(effect.threshold);
    case FalseAcceptColumn:
        return tr("%1 of %2: %3")
            .arg(QLocale().toString(effect.differentAccepted), QLocale().toString(m_different),
                 shareText(effect.falseAccept));
    case FalseRejectColumn:
        return tr("%1 of %2: %3")
            .arg(QLocale().toString(effect.sameDeclined), QLocale().toString(m_same),
                 shareText(effect.falseReject));
    default:
        return {};
    }
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ThresholdColumn:
        return tr("Threshold");
    case FalseAcceptColumn:
        return tr("Different people accepted (FAR)");
    case FalseRejectColumn:
        return tr("Same person declined (FRR)");
    default:
        return {};
    }
}

} // namespace countersign
