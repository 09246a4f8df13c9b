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
    // Of the text, from 1, where the row begins.
    qsizetype lineOf(qsizetype row) const { return m_rows.at(row).line; }
    // In the order of the head.
    QStringList columns() const;
    bool hasColumn(const QString &name) const { return m_columns.contains(name); }
    // Its place, for many look-ups; -1 where there is none.
    qsizetype column(const QString &name) const { return m_columns.value(name, -1); }
    // Empty where the row is shorter than the head or there is no such column.
    QString at(qsizetype row, const QString &column) const { return at(row, this->column(column)); }
    QString at(qsizetype row, qsizetype column) const;
    // Likewise, as it stands in the text, quotes included; valid as long as the table.
    QStringView rawAt(qsizetype row, qsizetype column) const;

private:
    friend class CsvReader;

    // A place in the text: a table of many rows is no million small texts.
    struct Field
    {
        qsizetype from = 0;
        qsizetype length = 0;
        bool isPlain = true; // without quotes
    };
    struct Row
    {
        qsizetype line = 0;
        qsizetype firstField = 0;
        qsizetype fields = 0;
    };

    QString textOf(const Field &field) const;

    QString m_text;
    QHash<QString, qsizetype> m_columns;
    QVector<Field> m_fields;
    QVector<Row> m_rows;
};

// A cell that a spreadsheet would take for a formula gets an apostrophe in front; for texts that come from
// elsewhere. What has apostrophes before such a beginning gets one more, so that fromPlainCell() is exact.
QString asPlainCell(const QString &text);
QString fromPlainCell(const QString &cell);

// One line without its line break.
QString csvLine(const QStringList &fields);

} // namespace countersign
