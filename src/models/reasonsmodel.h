#pragma once

#include "review/reasons.h"

#include <QAbstractTableModel>

namespace countersign {

// The reasons for one verdict, as the team's lead edits them. Each change is kept at once in the settings,
// and so becomes an entry of the record. GUI thread.
class ReasonsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UsedColumn, IdColumn, TextColumn, NoteColumn, ColumnCount };

    explicit ReasonsModel(Settings &settings, QObject *parent = nullptr);

    Verdict verdict() const { return m_verdict; }
    void setVerdict(Verdict verdict);

    // No more can be used at once than there are digits.
    bool isFull() const;
    // Adds one of the team's own; the row. Not while isFull().
    int add(const QString &text);
    // Whether it is a shipped reason that was changed, and there is room for it.
    bool canRestore(int row) const;
    // Takes back what was changed of a shipped reason; a team's own stays.
    void restore(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Refused: an empty text, a tenth reason in use, and none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    qsizetype used() const;
    QVariant checkState(const Reason &reason, int column) const;
    bool setText(int row, const QString &text);
    void change(int row, const ReasonEdit &edit);
    void read();

    Settings &m_settings;
    Verdict m_verdict = Verdict::Approve;
    QVector<Reason> m_reasons;
};

} // namespace countersign
