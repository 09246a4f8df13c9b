#pragma once

#include "domain/facelist.h"
#include "models/pagedmodel.h"

#include <QHash>
#include <QSet>

namespace countersign {

// The entries of one list, newest first, without those whose removal is held.
class EntriesModel final : public PagedModel<ListEntry>
{
    Q_OBJECT

public:
    enum Column {
        LabelColumn,
        CommentColumn,
        AddedByColumn,
        AddedColumn,
        SourceColumn,
        ReviewColumn,
        ColumnCount
    };
    enum Role { EntryRole = Qt::UserRole, HeldRole, ProblemRole };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Marks an entry whose removal waits to be sent.
    void setHeld(const QString &entryId, bool held);
    bool isHeld(const QString &entryId) const { return m_held.contains(entryId); }
    // Why the last change of it failed, as one sentence, until it is read again.
    void setProblem(const QString &entryId, const QString &sentence);
    // Something beside the labels, by entry.
    void setNotes(const QHash<QString, QString> &notes);
    void removeEntry(const QString &entryId);

private:
    int rowOf(const QString &entryId) const;
    void entryChanged(const QString &entryId);

    QSet<QString> m_held;
    QHash<QString, QString> m_problems; // by entry
    QHash<QString, QString> m_notes;    // likewise
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::ListEntry)
