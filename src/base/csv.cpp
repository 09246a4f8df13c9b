#include "base/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Csv)
};

std::unexpected<Error> damaged(qsizetype line)
{
    return failure(
        ErrorKind::Unreadable,
        CsvText::tr("Line %1 of the table cannot be read. Check its quotes and commas.").arg(line));
}

// A quote in quotes is doubled; line ends of other systems are not part of a field.
QString unquoted(QStringView raw)
{
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        const bool isQuote = c == QLatin1Char('"');
        if (isQuote && quoted && i + 1 < raw.size() && raw.at(i + 1) == c)
            field.append(raw.at(i++));
        else if (isQuote)
            quoted = !quoted;
        else if (quoted || c != QLatin1Char('\r'))
            field.append(c);
    }
    return field;
}

bool startsFormula(QStringView text)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && starts.contains(text.front());
}

// Behind its apostrophes it would be a formula.
bool isGuardable(QStringView text)
{
    while (text.startsWith(QLatin1Char('\'')))
        text = text.mid(1);
    return startsFormula(text);
}

} // namespace

// One pass over the text that finds where each field lies; a quoted one keeps its commas and line breaks.
class CsvReader
{
public:
    explicit CsvReader(CsvTable *table)
        : m_table(*table)
    {}

    bool atEnd() const { return m_at >= m_table.m_text.size(); }
    qsizetype line() const { return m_line; }

    // Nothing when a quote is never closed.
    std::optional<CsvTable::Row> row()
    {
        CsvTable::Row row{m_line, m_table.m_fields.size(), 1};
        const QStringView text = m_table.m_text;
        bool quoted = false;
        bool plain = true;
        qsizetype from = m_at;
        for (; m_at < text.size(); ++m_at) {
            const char16_t c = text.at(m_at).unicode();
            if (c > u',') // none of the signs that count
                continue;
            if (c == u'"') {
                quoted = !quoted;
                plain = false;
            } else if (c == u'\n') {
                ++m_line;
                if (quoted)
                    continue;
                add(from, plain);
                ++m_at;
                return row;
            } else if (c == u',' && !quoted) {
                add(from, plain);
                ++row.fields;
                plain = true;
                from = m_at + 1;
            } else if (c == u'\r' && (m_at + 1 >= text.size() || text.at(m_at + 1) != QLatin1Char('\n'))) {
                plain = false;
            }
        }
        add(from, plain);
        return quoted ? std::nullopt : std::optional(row);
    }

private:
    // The field that ends here, without the first half of its line end.
    void add(qsizetype from, bool plain)
    {
        const bool endsLine = m_at > from && m_table.m_text.at(m_at - 1) == QLatin1Char('\r');
        m_table.m_fields.append({from, m_at - from - (plain && endsLine ? 1 : 0), plain});
    }

    CsvTable &m_table;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

Result<CsvTable> CsvTable::read(const QByteArray &text)
{
    CsvTable table;
    table.m_text = QString::fromUtf8(text);
    if (table.m_text.startsWith(QChar::ByteOrderMark))
        table.m_text.remove(0, 1);
    CsvReader reader(&table);
    const auto head = reader.row();
    if (QStringView(table.m_text).trimmed().isEmpty() || !head)
        return failure(ErrorKind::Unreadable,
                       CsvText::tr("The table is empty. Its first line must name the columns."));
    for (qsizetype i = 0; i < head->fields; ++i)
        table.m_columns.insert(table.textOf(table.m_fields.at(i)).trimmed(), i);
    while (!reader.atEnd()) {
        const qsizetype line = reader.line();
        const auto row = reader.row();
        if (!row || row->fields > head->fields)
            return damaged(line);
        if (row->fields > 1 || !table.textOf(table.m_fields.last()).isEmpty())
            table.m_rows.append(*row);
    }
    return table;
}

QString CsvTable::textOf(const Field &field) const
{
    const QStringView raw = QStringView(m_text).mid(field.from, field.length);
    return field.isPlain ? raw.toString() : unquoted(raw);
}

QStringList CsvTable::columns() const
{
    QStringList names = m_columns.keys();
    std::ranges::sort(names, {}, [this](const QString &name) { return m_columns.value(name); });
    return names;
}

QString CsvTable::at(qsizetype row, qsizetype column) const
{
    const Row &place = m_rows.at(row);
    return column < 0 || column >= place.fields ? QString() : textOf(m_fields.at(place.firstField + column));
}

QStringView CsvTable::rawAt(qsizetype row, qsizetype column) const
{
    const Row &place = m_rows.at(row);
    if (column < 0 || column >= place.fields)
        return {};
    const Field &field = m_fields.at(place.firstField + column);
    return QStringView(m_text).mid(field.from, field.length);
}

QString asPlainCell(const QString &text)
{
    return isGuardable(text) ? QLatin1Char('\'') + text : text;
}

QString fromPlainCell(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) && isGuardable(cell) ? cell.mid(1) : cell;
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
