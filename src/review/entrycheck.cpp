#include "review/entrycheck.h"

#include "base/limits.h"
#include "domain/entrycomment.h"
#include "domain/entryvalue.h"
#include "review/entrytable.h"
#include "review/listproposal.h"
#include "review/tablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace countersign {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::EntryCheck)
};

using Problem = std::optional<QString>;

// Where the columns stand; looked up once, not once for each row.
struct Places
{
    explicit Places(const CsvTable &table)
        : entryType(table.column(entrycolumns::entryType))
        , value(table.column(entrycolumns::value))
        , label(table.column(entrycolumns::label))
        , comment(table.column(entrycolumns::comment))
        , reviewBy(table.column(entrycolumns::reviewBy))
        , sessionId(table.column(entrycolumns::sessionId))
        , picture(table.column(entrycolumns::picture))
        , metadata(table.column(entrycolumns::metadata))
    {}

    qsizetype entryType, value, label, comment, reviewBy, sessionId, picture, metadata;
};

// What a service takes for the same, whichever way it is written (contract 4).
QString keyOf(const QString &value)
{
    return value.toLower();
}

// YYYY-MM-DD
bool isDay(QStringView text)
{
    constexpr qsizetype length = 10;
    const auto number = [text](qsizetype from, qsizetype digits) { return text.mid(from, digits).toInt(); };
    return text.size() == length && text.at(4) == QLatin1Char('-') && text.at(7) == QLatin1Char('-') &&
           QDate::isValid(number(0, 4), number(5, 2), number(8, 2));
}

// What a row would send.
struct ReadRow
{
    NewEntry entry;
    QString picture;
    bool hasWords = false;
};

class RowReader
{
public:
    explicit RowReader(const EntryCheck &check)
        : m_table(check.table)
        , m_places(check.table)
        , m_folder(check.folder)
        , m_list(check.list)
    {}

    // Whether it is written as most rows of values are, so that only its value has to be looked at.
    bool isOrdinary(qsizetype row) const
    {
        const QStringView type = m_table.rawAt(row, m_places.entryType);
        const QStringView date = m_table.rawAt(row, m_places.reviewBy);
        const QStringView comment = m_table.rawAt(row, m_places.comment);
        return !m_list.holdsFaces() && (type.isEmpty() || type == m_list.entryType) &&
               m_table.rawAt(row, m_places.sessionId).isEmpty() &&
               m_table.rawAt(row, m_places.metadata).isEmpty() &&
               m_table.rawAt(row, m_places.label).size() <= limits::displayLabelCharacters &&
               comment.size() <= limits::commentCharacters / 2 && !comment.endsWith(QLatin1Char(']')) &&
               !comment.endsWith(QLatin1Char('"')) && (date.isEmpty() || isDay(date));
    }

    // Of an ordinary row.
    bool hasWords(qsizetype row) const { return !m_table.rawAt(row, m_places.comment).trimmed().isEmpty(); }
    auto value(qsizetype row) const { return normalisedValue(m_list.entryType, cell(row, m_places.value)); }

    Problem read(qsizetype row, ReadRow *checked) const
    {
        const QString type = cell(row, m_places.entryType);
        if (!type.isEmpty() && type != m_list.entryType)
            return CheckText::tr("It is of the type “%1”, and the list holds “%2”.")
                .arg(type, m_list.entryType);
        if (const Problem problem = readWhat(row, checked))
            return problem;
        checked->entry.displayLabel = cell(row, m_places.label);
        if (checked->entry.displayLabel.size() > limits::displayLabelCharacters)
            return CheckText::tr("Its label has more than %1 characters.")
                .arg(limits::displayLabelCharacters);
        if (const Problem problem = readMetadata(row, checked))
            return problem;
        return readComment(row, checked);
    }

private:
    QString cell(qsizetype row, qsizetype column) const
    {
        return fromPlainCell(m_table.at(row, column)).trimmed();
    }

    // Value, session and picture: what it is that goes onto the list.
    Problem readWhat(qsizetype row, ReadRow *checked) const
    {
        NewEntry &entry = checked->entry;
        entry.value = cell(row, m_places.value);
        entry.referenceSessionId = cell(row, m_places.sessionId);
        if (!entry.referenceSessionId.isEmpty() && QUuid(entry.referenceSessionId).isNull())
            return CheckText::tr("“%1” is not the id of a case.").arg(entry.referenceSessionId);
        if (m_list.holdsFaces())
            return readFace(row, checked);
        if (entry.value.isEmpty() && !entry.referenceSessionId.isEmpty())
            return std::nullopt; // the service takes it from the case
        const auto value = normalisedValue(m_list.entryType, entry.value);
        if (!value)
            return valueFlawText(value.error());
        entry.value = *value;
        return std::nullopt;
    }

    Problem readFace(qsizetype row, ReadRow *checked) const
    {
        const QString path = cell(row, m_places.picture);
        if (path.isEmpty())
            return std::nullopt; // by reference, or it is there already
        // A table from elsewhere reads what came with it, and nothing else of this computer.
        const QString clean = QDir::cleanPath(path);
        if (QDir::isAbsolutePath(clean) || clean.startsWith(QLatin1String("..")))
            return CheckText::tr("Its picture must lie in the folder of the table, or below it: %1")
                .arg(path);
        checked->picture = m_folder.filePath(clean);
        if (!QFileInfo(checked->picture).isFile())
            return CheckText::tr("Its picture is not there: %1").arg(path);
        return std::nullopt;
    }

    Problem readMetadata(qsizetype row, ReadRow *checked) const
    {
        const QString text = cell(row, m_places.metadata);
        if (text.isEmpty())
            return std::nullopt;
        const QJsonDocument document = text.size() > limits::metadataCharacters
                                           ? QJsonDocument()
                                           : QJsonDocument::fromJson(text.toUtf8());
        if (!document.isObject())
            return CheckText::tr("Its metadata are not one JSON object of at most %1 characters.")
                .arg(limits::metadataCharacters);
        if (!checked->picture.isEmpty())
            return CheckText::tr("A picture takes no metadata; leave them out.");
        checked->entry.metadata = document.object();
        return std::nullopt;
    }

    Problem readComment(qsizetype row, ReadRow *checked) const
    {
        EntryComment comment = EntryComment::read(cell(row, m_places.comment));
        comment.people.clear(); // that two people wanted it, no table can say
        if (const QString date = cell(row, m_places.reviewBy); !date.isEmpty()) {
            comment.reviewBy = QDate::fromString(date, Qt::ISODate);
            if (!isDay(date))
                return CheckText::tr("Its review date “%1” is no day; write it like 2027-01-31.").arg(date);
        }
        // A picture carries no reference (contract 4.6); everything else is linked by the service.
        if (!checked->picture.isEmpty() && !checked->entry.referenceSessionId.isEmpty())
            comment.sessionId = std::exchange(checked->entry.referenceSessionId, {});
        checked->hasWords = !comment.text.isEmpty();
        checked->entry.comment = comment.written();
        if (checked->entry.comment.size() > limits::commentCharacters)
            return CheckText::tr("Its reason has more than %1 characters.").arg(limits::commentCharacters);
        return std::nullopt;
    }

    const CsvTable &m_table;
    Places m_places;
    QDir m_folder;
    const FaceList &m_list;
};

class Checker
{
public:
    Checker(const EntryCheck &check, const QVector<ListEntry> &listed, const QVector<NewEntry> &proposed)
        : m_check(check)
        , m_reader(check)
    {
        m_seen.reserve(check.table.rowCount());
        m_listed.reserve(listed.size());
        for (const ListEntry &entry : listed) {
            m_listed.insert(keyOf(entry.value));
            if (!entry.referenceSessionId.isEmpty())
                m_listed.insert(keyOf(entry.referenceSessionId));
        }
        for (const NewEntry &entry : proposed) {
            const QString &what = entry.value.isEmpty() ? entry.referenceSessionId : entry.value;
            if (!what.isEmpty()) // a picture's is neither
                m_proposed.insert(keyOf(what));
        }
    }

    CheckedRow check(qsizetype row)
    {
        if (!m_reader.isOrdinary(row))
            return checkClosely(row);
        const auto value = m_reader.value(row);
        if (!value)
            return {RowVerdict::Unusable, false, valueFlawText(value.error())};
        return compared(row, isListed(*value), keyOf(*value), m_reader.hasWords(row));
    }

private:
    CheckedRow checkClosely(qsizetype row)
    {
        ReadRow read;
        if (const Problem problem = m_reader.read(row, &read))
            return {RowVerdict::Unusable, read.hasWords, *problem};
        const NewEntry &entry = read.entry;
        const bool isThere =
            isListed(entry.value) || (entry.value.isEmpty() && isListed(entry.referenceSessionId));
        const bool holdsFaces = m_check.list.holdsFaces();
        if (!isThere && holdsFaces && read.picture.isEmpty() && entry.referenceSessionId.isEmpty())
            return {RowVerdict::Unusable, read.hasWords,
                    CheckText::tr("It names neither a picture nor a case.")};
        // Pictures are compared by what they show (models/intakebatch).
        const QString what = !read.picture.isEmpty()               ? read.picture
                             : holdsFaces || entry.value.isEmpty() ? keyOf(entry.referenceSessionId)
                                                                   : keyOf(entry.value);
        return compared(row, isThere, what, read.hasWords);
    }

    bool isListed(const QString &value) const { return !value.isEmpty() && m_listed.contains(keyOf(value)); }

    CheckedRow compared(qsizetype row, bool isThere, const QString &what, bool hasWords)
    {
        if (isThere)
            return {RowVerdict::Listed, hasWords, m_isThere};
        if (!m_proposed.isEmpty() && m_proposed.contains(what))
            return {RowVerdict::Proposed, hasWords, proposedAlready()};
        qsizetype &first = m_seen[what];
        if (first > 0)
            return {RowVerdict::Repeated, hasWords, CheckText::tr("Line %1 has the same.").arg(first)};
        first = m_check.lineAt(row);
        return {RowVerdict::New, hasWords, {}};
    }

    const EntryCheck &m_check;
    RowReader m_reader;
    const QString m_isThere = CheckText::tr("It is on the list already."); // looked up once
    QSet<QString> m_listed;
    QSet<QString> m_proposed;
    QHash<QString, qsizetype> m_seen; // its line
};

Result<CsvTable> readTable(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, CheckText::tr("The file cannot be read: %1").arg(name));
    if (file.size() > limits::importBytes)
        return failure(ErrorKind::TooLarge, CheckText::tr("The table is larger than %1 MB. Split it.")
                                                .arg(limits::importBytes / 1024 / 1024));
    auto table = CsvTable::read(file.readAll());
    if (table && table->rowCount() > limits::importRows)
        return failure(ErrorKind::TooLarge,
                       CheckText::tr("The table has %1 rows, and %2 are taken at once. Split it.")
                           .arg(table->rowCount())
                           .arg(limits::importRows));
    return table;
}

} // namespace

NewEntry EntryCheck::entryAt(qsizetype row) const
{
    ReadRow read;
    std::ignore = RowReader(*this).read(row, &read);
    return read.entry;
}

QString EntryCheck::pictureAt(qsizetype row) const
{
    ReadRow read;
    std::ignore = RowReader(*this).read(row, &read);
    return read.picture;
}

Result<EntryCheck> checkEntryTable(const QString &file, const FaceList &list,
                                   const QVector<ListEntry> &listed, const QVector<NewEntry> &proposed)
{
    const auto table = readTable(file);
    if (!table)
        return std::unexpected(table.error());
    const QString &wanted = list.holdsFaces() ? entrycolumns::picture : entrycolumns::value;
    if (!table->hasColumn(wanted) && !table->hasColumn(entrycolumns::sessionId))
        return failure(ErrorKind::Unreadable,
                       CheckText::tr("The table needs the column “%1” or “%2”. An export of a list shows how "
                                     "it is written.")
                           .arg(wanted, entrycolumns::sessionId));
    EntryCheck check;
    check.list = list;
    check.folder = QFileInfo(file).path();
    check.table = *table;
    check.rows.reserve(table->rowCount());
    Checker checker(check, listed, proposed);
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        check.rows.append(checker.check(row));
    return check;
}

Result<bool> writeProblemTable(const QString &file, const CsvTable &table, const QVector<ProblemRow> &rows)
{
    QStringList columns = table.columns();
    columns.removeAll(entrycolumns::problem); // of the time before
    return writeTableFile(file, columns + QStringList{entrycolumns::problem}, rows.size(),
                          [&](qsizetype number) {
                              const ProblemRow &row = rows.at(number);
                              QStringList cells;
                              for (const QString &column : columns)
                                  cells.append(fromPlainCell(table.at(row.row, column)));
                              return cells + QStringList{row.problem};
                          });
}

} // namespace countersign
