#include "engine/evaluation/labelledset.h"

#include "base/csv.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QHash>

namespace countersign::engine {

namespace {

struct SetText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::LabelledSet)
};

const QStringList pictureNames = {QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"),
                                  QStringLiteral("*.png"),  QStringLiteral("*.webp"),
                                  QStringLiteral("*.tiff"), QStringLiteral("*.tif")};

Result<CsvTable> readTable(const QString &path, const QStringList &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       SetText::tr("“%1” cannot be opened. Check the file and its permissions.").arg(path));
    auto table = CsvTable::read(file.readAll());
    if (!table)
        return failure(ErrorKind::Unreadable, QStringLiteral("%1: %2").arg(path, table.error().message));
    for (const QString &column : columns)
        if (!table->hasColumn(column))
            return failure(
                ErrorKind::Unreadable,
                SetText::tr("“%1” has no column “%2”. Name it in the first line.").arg(path, column));
    return table;
}

class SetReader
{
public:
    explicit SetReader(const QString &folder) { m_set.folder = folder; }

    Result<LabelledSet> read(const LabelFiles &files)
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
            return failure(
                ErrorKind::Unreadable,
                SetText::tr("There are no labelled pictures in “%1”. Put each person's pictures in a "
                            "folder of their own, or name a table with --pairs or --index.")
                    .arg(m_set.folder));
        if (files.pairs.isEmpty())
            pairEverybody();
        return m_set;
    }

private:
    Result<void> readIndex(const QString &path)
    {
        const auto table = readTable(path, {QStringLiteral("file")});
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
        const auto table =
            readTable(path, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("same")});
        if (!table)
            return std::unexpected(table.error());
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            const qsizetype first = indexOf(table->at(row, QStringLiteral("a")));
            const qsizetype second = indexOf(table->at(row, QStringLiteral("b")));
            m_set.pairs.append({first, second, table->at(row, QStringLiteral("same")).toInt() != 0});
        }
        return {};
    }

    void readPeople()
    {
        QDirIterator files(m_set.folder, pictureNames, QDir::Files,
                           QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        QStringList found;
        while (files.hasNext())
            found.append(QDir(m_set.folder).relativeFilePath(files.next()));
        found.sort();
        for (const QString &file : found)
            m_set.pictures[indexOf(file)].person = file.section(QLatin1Char('/'), 0, -2);
    }

    // Two people in one picture are nobody's pair.
    void pairEverybody()
    {
        const auto isOne = [](const QString &person) {
            return !person.isEmpty() && !person.contains(QLatin1Char(';'));
        };
        for (qsizetype i = 0; i < m_set.pictures.size(); ++i)
            for (qsizetype j = i + 1; j < m_set.pictures.size(); ++j) {
                const QString &a = m_set.pictures.at(i).person;
                const QString &b = m_set.pictures.at(j).person;
                if (isOne(a) && isOne(b))
                    m_set.pairs.append({i, j, a == b});
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

Result<LabelledSet> readLabelledSet(const QString &folder, const LabelFiles &files)
{
    return SetReader(folder).read(files);
}

} // namespace countersign::engine
