#include "base/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Csv)
};

// One pass over the text; a quoted field keeps its commas and line breaks.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype line() const { return m_line; }

    // Nothing when a quote is never closed.
    std::optional<QStringList> row()
    {
        QStringList fields{QString()};
        bool quoted = false;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == QLatin1Char('\n'))
                ++m_line;
            if (quoted) {
                quoted = readQuoted(c, &fields.last());
            } else if (c == QLatin1Char('\n')) {
                return fields;
            } else if (c == QLatin1Char('"')) {
                quoted = true;
            } else if (c == QLatin1Char(',')) {
                fields.append(QString());
            } else if (c != QLatin1Char('\r')) {
                fields.last().append(c);
            }
        }
        return quoted ? std::nullopt : std::optional(fields);
    }

private:
    // Whether the field is still quoted after `c`.
    bool readQuoted(QChar c, QString *field)
    {
        if (c != QLatin1Char('"')) {
            field->append(c);
            return true;
        }
        if (atEnd() || m_text.at(m_at) != QLatin1Char('"'))
            return false;
        field->append(c);
        ++m_at;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

std::unexpected<Error> damaged(qsizetype line)
{
    return failure(
        ErrorKind::Unreadable,
        CsvText::tr("Line %1 of the table cannot be read. Check its quotes and commas.").arg(line));
}

} // namespace

Result<CsvTable> CsvTable::read(const QByteArray &text)
{
    QString decoded = QString::fromUtf8(text);
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    Reader reader(decoded);
    const auto head = reader.row();
    if (decoded.trimmed().isEmpty() || !head)
        return failure(ErrorKind::Unreadable,
                       CsvText::tr("The table is empty. Its first line must name the columns."));
    CsvTable table;
    for (qsizetype i = 0; i < head->size(); ++i)
        table.m_columns.insert(head->at(i).trimmed(), i);
    while (!reader.atEnd()) {
        const qsizetype line = reader.line();
        const auto fields = reader.row();
        if (!fields || fields->size() > head->size())
            return damaged(line);
        if (*fields != QStringList{QString()})
            table.m_rows.append(*fields);
    }
    return table;
}

QStringList CsvTable::columns() const
{
    QStringList names = m_columns.keys();
    std::ranges::sort(names, {}, [this](const QString &name) { return m_columns.value(name); });
    return names;
}

QString CsvTable::at(qsizetype row, const QString &column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? QString() : m_rows.at(row).value(*found);
}

QString asPlainCell(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && formulaStarts.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields) {
        const bool plain = std::ranges::none_of(field, [](QChar c) {
            return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') ||
                   c == QLatin1Char('\r');
        });
        quoted.append(plain ? field
                            : QLatin1Char('"') +
                                  QString(field).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                                  QLatin1Char('"'));
    }
    return quoted.join(QLatin1Char(','));
}

} // namespace countersign
