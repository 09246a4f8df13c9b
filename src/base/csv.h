#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace countersign {

// A table with named columns, as RFC 4180 writes it: UTF-8, comma, fields with commas, quotes or line breaks
// in double quotes.
class CsvTable
{
public:
    // Unreadable for an empty text, a quote that is never closed, or a row with more fields than the head;
    // the sentence names the line.
    static Result<CsvTable> read(const QByteArray &text);

    qsizetype rowCount() const { return m_rows.size(); }
    // In the order of the head.
    QStringList columns() const;
    bool hasColumn(const QString &name) const { return m_columns.contains(name); }
    // Empty where the row is shorter than the head or there is no such column.
    QString at(qsizetype row, const QString &column) const;

private:
    QHash<QString, qsizetype> m_columns;
    QVector<QStringList> m_rows;
};

// A cell that a spreadsheet would take for a formula gets an apostrophe in front; for texts that come from
// elsewhere.
QString asPlainCell(const QString &text);

// One line without its line break.
QString csvLine(const QStringList &fields);

} // namespace countersign
