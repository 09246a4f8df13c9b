#include "imaging/labelledset.h"

#include "base/csv.h"
#include "base/limits.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace countersign::imaging {

namespace {

struct SetText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::LabelledSet)
};

const QStringList pictureNames = {QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"),
                                  QStringLiteral("*.png"),  QStringLiteral("*.webp"),
                                  QStringLiteral("*.tiff"), QStringLiteral("*.tif")};

// The first of several names for one column that a table has; null when it has none.
QString columnOf(const CsvTable &table, const QStringList &names)
{
    const auto found =
        std::ranges::find_if(names, [&table](const QString &name) { return table.hasColumn(name); });
    return found == names.end() ? QString() : *found;
}

// `columns`: for each the names that it may have.
Result<CsvTable> readTable(const QString &path, const QVector<QStringList> &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       SetText::tr("“%1” cannot be opened. Check the file and its permissions.").arg(path));
    if (file.size() > limits::labelTableBytes)
        return failure(ErrorKind::TooLarge,
                       SetText::tr("“%1” is too large for a table of labels.").arg(path));
    auto table = CsvTable::read(file.readAll());
    if (!table)
        return failure(ErrorKind::Unreadable, QStringLiteral("%1: %2").arg(path, table.error().message));
    for (const QStringList &names : columns)
        if (columnOf(*table, names).isNull())
            return failure(
                ErrorKind::Unreadable,
                SetText::tr("“%1” has no column “%2”. Name it in the first line.").arg(path, names.first()));
    return table;
}

std::optional<bool> sameness(const QString &text)
{
    static const QStringList same = {QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("true"),
                                     QStringLiteral("same")};
    static const QStringList different = {QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("false"),
                                          QStringLiteral("different")};
    const QString word = text.trimmed().toLower();
    if (same.contains(word))
        return true;
    return different.contains(word) ? std::optional(false) : std::nullopt;
}

class SetReader
{
public:
    explicit SetReader(const QString &folder) { m_set.folder = folder; }

    Result<LabelledSet> read(const LabelFiles &files, PairPeople pairPeople)
    {
        if (!files.index.isEmpty())
            if (auto read = readIndex(files.index); !read)
                return std::unexpected(read.error());
        if (!files.pairs.isEmpty())
            if (auto read = readPairs(files.pairs); !read)
                return std::unexpected(read.error());
        if (files.index.isEmpty() && files.pairs.isEmpty())
            readPeople();
        if (m_set.pictures.isEmpty())
            return failure(ErrorKind::Unreadable,
                           SetText::tr("There are no labelled pictures in “%1”.").arg(m_set.folder));
        if (files.pairs.isEmpty() && pairPeople == PairPeople::Everybody)
            pairEverybody();
        return m_set;
    }

private:
    Result<void> readIndex(const QString &path)
    {
        const auto table = readTable(path, {{QStringLiteral("file")}});
        if (!table)
            return std::unexpected(table.error());
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            LabelledPicture &picture = m_set.pictures[indexOf(table->at(row, QStringLiteral("file")))];
            picture.person = table->at(row, QStringLiteral("person"));
            picture.gender = table->at(row, QStringLiteral("gender"));
            bool isNumber = false;
            if (const int faces = table->at(row, QStringLiteral("faces")).toInt(&isNumber); isNumber)
                picture.faces = faces;
            if (const double age = table->at(row, QStringLiteral("age")).toDouble(&isNumber); isNumber)
                picture.age = age;
        }
        return {};
    }

    Result<void> readPairs(const QString &path)
    {
        const QStringList firstNames{QStringLiteral("first"), QStringLiteral("a")};
        const QStringList secondNames{QStringLiteral("second"), QStringLiteral("b")};
        const QString sameName = QStringLiteral("same");
        const auto table = readTable(path, {firstNames, secondNames, {sameName}});
        if (!table)
            return std::unexpected(table.error());
        const QString first = columnOf(*table, firstNames);
        const QString second = columnOf(*table, secondNames);
        const QString likeness =
            columnOf(*table, {QStringLiteral("similarity"), QStringLiteral("measured_cosine")});
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            const auto same = sameness(table->at(row, sameName));
            if (!same || table->at(row, first).isEmpty() || table->at(row, second).isEmpty()) {
                m_set.problems.append(SetText::tr("Row %1 of the table does not name two files and whether "
                                                  "they show the same person.")
                                          .arg(row + 1));
                continue;
            }
            LabelledPair pair{indexOf(table->at(row, first)), indexOf(table->at(row, second)), *same, {}};
            bool isNumber = false;
            if (const double alike = table->at(row, likeness).toDouble(&isNumber); isNumber)
                pair.likeness = alike;
            m_set.pairs.append(pair);
        }
        return {};
    }

    // The person is the first folder, whatever lies below it.
    void readPeople()
    {
        QDirIterator files(m_set.folder, pictureNames, QDir::Files,
                           QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        QStringList found;
        while (files.hasNext() && found.size() < limits::labelledPictures)
            found.append(QDir(m_set.folder).relativeFilePath(files.next()));
        found.sort();
        for (const QString &file : found)
            m_set.pictures[indexOf(file)].person =
                file.contains(QLatin1Char('/')) ? file.section(QLatin1Char('/'), 0, 0) : QString();
    }

    void pairEverybody()
    {
        for (qsizetype i = 0; i < m_set.pictures.size(); ++i)
            for (qsizetype j = i + 1; j < m_set.pictures.size(); ++j) {
                const QString a = onlyPerson(m_set.pictures.at(i));
                const QString b = onlyPerson(m_set.pictures.at(j));
                if (!a.isEmpty() && !b.isEmpty())
                    m_set.pairs.append({i, j, a == b, {}});
            }
    }

    qsizetype indexOf(const QString &file)
    {
        const auto known = m_indices.constFind(file);
        if (known != m_indices.constEnd())
            return *known;
        m_indices.insert(file, m_set.pictures.size());
        m_set.pictures.append({file, {}, {}, {}, {}});
        return m_set.pictures.size() - 1;
    }

    LabelledSet m_set;
    QHash<QString, qsizetype> m_indices;
};

} // namespace

Result<LabelledSet> readLabelledSet(const QString &folder, const LabelFiles &files, PairPeople pairPeople)
{
    return SetReader(folder).read(files, pairPeople);
}

// Two people in one picture are nobody's pair.
QString onlyPerson(const LabelledPicture &picture)
{
    return picture.person.contains(QLatin1Char(';')) ? QString() : picture.person;
}

} // namespace countersign::imaging
