#include "models/facemodel.h"

#include "models/facetext.h"

#include <QLocale>

namespace countersign {

void FaceModel::setDetection(const Detection &detection)
{
    beginResetModel();
    m_detection = detection;
    endResetModel();
}

int FaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_detection.faces.size());
}

int FaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Face &face = m_detection.faces.at(index.row());
    switch (index.column()) {
    case FaceColumn:
        return m_detection.comparedFace() == index.row() ? tr("%1, largest").arg(index.row() + 1)
                                                         : QLocale().toString(index.row() + 1);
    case AgeColumn:
        return ageText(face.age);
    case GenderColumn:
        return genderText(face.gender);
    case ConfidenceColumn:
        return QLocale().toString(face.confidence, 'f', 2);
    default:
        return {};
    }
}

QVariant FaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FaceColumn:
        return tr("Face");
    case AgeColumn:
        return tr("Age");
    case GenderColumn:
        return tr("Gender");
    case ConfidenceColumn:
        return tr("Detection");
    default:
        return {};
    }
}

} // namespace countersign
