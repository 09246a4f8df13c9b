#include "review/entrycheck.h"

#include "base/limits.h"
#include "base/listlimits.h"
#include "domain/entrycomment.h"
#include "domain/entryvalue.h"
#include "review/entrytable.h"
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

class Checker
{
public:
    Checker(const CsvTable &table, QDir folder, const FaceList &list, const QVector<ListEntry> &listed)
        : m_table(table)
        , m_places(table)
        , m_folder(std::move(folder))
        , m_list(list)
    {
        for (const ListEntry &entry : listed) {
            m_listed.insert(keyOf(entry.value));
            if (!entry.referenceSessionId.isEmpty())
                m_listed.insert(keyOf(entry.referenceSessionId));
        }
    }

    CheckedRow check(qsizetype row)
    {
        CheckedRow checked;
        checked.row = row;
        checked.line = m_table.lineOf(row);
        if (const Problem problem = read(row, &checked)) {
            checked.verdict = RowVerdict::Unusable;
            checked.why = *problem;
        } else {
            compare(&checked);
        }
        return checked;
    }

private:
    QString cell(qsizetype row, qsizetype column) const
    {
        return fromPlainCell(m_table.at(row, column)).trimmed();
    }

    Problem read(qsizetype row, CheckedRow *checked) const
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

    // Value, session and picture: what it is that goes onto the list.
    Problem readWhat(qsizetype row, CheckedRow *checked) const
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

    Problem readFace(qsizetype row, CheckedRow *checked) const
    {
        const QString path = cell(row, m_places.picture);
        if (path.isEmpty())
            return !checked->entry.referenceSessionId.isEmpty() || isListed(checked->entry.value)
                       ? std::nullopt
                       : Problem(CheckText::tr("It names neither a picture nor a case."));
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

    Problem readMetadata(qsizetype row, CheckedRow *checked) const
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

    Problem readComment(qsizetype row, CheckedRow *checked) const
    {
        EntryComment comment = EntryComment::read(cell(row, m_places.comment));
        comment.people.clear(); // that two people wanted it, no table can say
        if (const QString date = cell(row, m_places.reviewBy); !date.isEmpty()) {
            comment.reviewBy = QDate::fromString(date, Qt::ISODate);
            if (!comment.reviewBy.isValid())
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

    bool isListed(const QString &value) const { return !value.isEmpty() && m_listed.contains(keyOf(value)); }

    // Pictures are compared by what they show (models/intakebatch).
    void compare(CheckedRow *checked)
    {
        const NewEntry &entry = checked->entry;
        if (isListed(entry.value) || (entry.value.isEmpty() && isListed(entry.referenceSessionId))) {
            checked->verdict = RowVerdict::Listed;
            checked->why = CheckText::tr("It is on the list already.");
            return;
        }
        const QString what = !checked->picture.isEmpty()                    ? checked->picture
                             : entry.value.isEmpty() || m_list.holdsFaces() ? keyOf(entry.referenceSessionId)
                                                                            : keyOf(entry.value);
        const auto before = m_seen.constFind(what);
        if (before == m_seen.constEnd()) {
            m_seen.insert(what, checked->line);
            return;
        }
        checked->verdict = RowVerdict::Repeated;
        checked->why = CheckText::tr("Line %1 has the same.").arg(*before);
    }

    const CsvTable &m_table;
    Places m_places;
    QDir m_folder;
    const FaceList &m_list;
    QSet<QString> m_listed;
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

Result<EntryCheck> checkEntryTable(const QString &file, const FaceList &list,
                                   const QVector<ListEntry> &listed)
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
    check.table = *table;
    check.rows.reserve(table->rowCount());
    Checker checker(check.table, QFileInfo(file).dir(), list, listed);
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
