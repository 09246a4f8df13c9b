#include "review/batchinput.h"

#include "base/csv.h"
#include "base/limits.h"
#include "imaging/sniff.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace countersign {

namespace {

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::BatchInput)
};

constexpr qint64 sniffedBytes = 64;

struct Pair
{
    const char *probe;
    const char *reference;
};
constexpr std::array usualPairs = {Pair{"selfie", "document"}, Pair{"probe", "reference"}, Pair{"a", "b"},
                                   Pair{"user_image", "ref_image"}};
constexpr std::array usualPictures = {"picture", "image", "file", "path", "probe", "selfie", "user_image"};

// Why a file is no picture that can be sent; each file is looked at once, whatever number of rows name it.
class Files
{
public:
    QString problemWith(const QString &path)
    {
        const auto found = m_problems.constFind(path);
        return found != m_problems.constEnd() ? *found : *m_problems.insert(path, look(path));
    }

private:
    static QString look(const QString &path)
    {
        QFile file(path);
        if (!QFileInfo(path).isFile())
            return BatchText::tr("There is no such file.");
        if (!file.open(QIODevice::ReadOnly))
            return BatchText::tr("This file may not be read.");
        if (file.size() > limits::intakeFileBytes)
            return BatchText::tr("This file is too large.");
        const imaging::FileKind kind = imaging::sniff(file.read(sniffedBytes));
        if (kind == imaging::FileKind::Empty)
            return BatchText::tr("This file is empty.");
        return imaging::formatName(kind).isEmpty() ? BatchText::tr("This is no picture that can be read.")
                                                   : QString();
    }

    QHash<QString, QString> m_problems;
};

void check(BatchItem &item, BatchKind kind, Files &files)
{
    if (!item.problem.isEmpty())
        return;
    item.problem = files.problemWith(item.probe);
    if (item.problem.isEmpty() && kind == BatchKind::Match)
        item.problem = files.problemWith(item.reference);
}

// A second call for the same pictures would be billed and tell nothing new.
void refuseRepeats(QVector<BatchItem> &items)
{
    QSet<std::pair<QString, QString>> seen;
    for (BatchItem &item : items) {
        if (!item.problem.isEmpty())
            continue;
        const auto pictures = std::pair(item.probe, item.reference);
        if (seen.contains(pictures))
            item.problem = BatchText::tr("The same pictures stand in a row above.");
        seen.insert(pictures);
    }
}

std::unexpected<Error> tooMany()
{
    return failure(ErrorKind::TooLarge, BatchText::tr("A batch holds at most %n calls. Split it.", nullptr,
                                                      int(limits::batchItems)));
}

// The names of `columns` that are not given, from those that the table has.
Result<BatchColumns> columnsFor(const BatchSource &source, const CsvTable &table)
{
    const QStringList names = table.columns();
    BatchColumns taken = source.columns;
    for (const QString &name : {taken.probe, taken.reference, taken.label}) {
        if (!name.isEmpty() && !names.contains(name))
            return failure(ErrorKind::Unreadable, BatchText::tr("The table has no column “%1”. It has: %2")
                                                      .arg(name, names.join(QStringLiteral(", "))));
    }
    if (taken.label.isEmpty() && names.contains(QLatin1String("same")))
        taken.label = QStringLiteral("same");
    if (source.kind != BatchKind::Match) {
        const auto usual = std::ranges::find_if(
            usualPictures, [&names](const char *name) { return names.contains(QLatin1String(name)); });
        if (taken.probe.isEmpty())
            taken.probe = usual == usualPictures.end() ? names.value(0) : QString::fromLatin1(*usual);
        taken.reference.clear();
        return taken;
    }
    const auto usual = std::ranges::find_if(usualPairs, [&names](const Pair &pair) {
        return names.contains(QLatin1String(pair.probe)) && names.contains(QLatin1String(pair.reference));
    });
    const bool isUsual = usual != usualPairs.end();
    if (taken.probe.isEmpty())
        taken.probe = isUsual ? QString::fromLatin1(usual->probe) : names.value(0);
    if (taken.reference.isEmpty())
        taken.reference = isUsual ? QString::fromLatin1(usual->reference) : names.value(1);
    if (taken.reference.isEmpty() || taken.reference == taken.probe)
        return failure(
            ErrorKind::Unreadable,
            BatchText::tr("The table needs two columns of pictures, for example “selfie” and “document”."));
    return taken;
}

BatchItem itemOf(const CsvTable &table, qsizetype row, const BatchColumns &columns, const QDir &folder)
{
    BatchItem item;
    const auto path = [&](const QString &column) {
        const QString name = table.at(row, column).trimmed();
        return name.isEmpty() ? QString() : QDir::cleanPath(folder.absoluteFilePath(name));
    };
    item.probe = path(columns.probe);
    item.reference = columns.reference.isEmpty() ? QString() : path(columns.reference);
    item.vendorData = table.at(row, QStringLiteral("vendor_data"));
    item.comment = table.at(row, QStringLiteral("comment"));
    const QString label = columns.label.isEmpty() ? QString() : table.at(row, columns.label).trimmed();
    item.same = readLabel(label);
    if (item.probe.isEmpty() || (!columns.reference.isEmpty() && item.reference.isEmpty()))
        item.problem = BatchText::tr("A picture is missing in this row.");
    else if (!label.isEmpty() && !item.same)
        item.problem = BatchText::tr("“%1” says neither same nor different.").arg(label);
    else if (item.vendorData.size() > limits::vendorDataCharacters)
        item.problem = BatchText::tr("The vendor data is too long.");
    return item;
}

Result<BatchInput> readTable(const BatchSource &source)
{
    const QString path = source.paths.first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, BatchText::tr("The file cannot be read: %1").arg(path));
    if (file.size() > limits::intakeFileBytes)
        return failure(ErrorKind::TooLarge, BatchText::tr("The table is too large: %1").arg(path));
    const auto table = CsvTable::read(file.readAll());
    if (!table)
        return std::unexpected(table.error());
    if (table->rowCount() > limits::batchItems)
        return tooMany();
    const auto columns = columnsFor(source, *table);
    if (!columns)
        return std::unexpected(columns.error());
    BatchInput input{{}, table->columns(), *columns};
    const QDir folder = QFileInfo(path).absoluteDir();
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        input.items.append(itemOf(*table, row, *columns, folder));
    return input;
}

// Every file once, in the order of the names.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(QFileInfo(path).absoluteFilePath());
            continue;
        }
        QDirIterator inside(QDir(path).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
        while (inside.hasNext() && files.size() <= 2 * limits::batchItems)
            files.append(inside.next());
    }
    std::ranges::sort(files);
    files.removeDuplicates();
    return files;
}

// What stands for the star of `pattern` in a file's name; nothing when it does not fit.
class Pattern
{
public:
    explicit Pattern(const QString &pattern)
    {
        const QString escaped = QRegularExpression::escape(pattern);
        m_expression.setPattern(QRegularExpression::anchoredPattern(
            QString(escaped).replace(QLatin1String("\\*"), QLatin1String("(.*)"))));
        m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    }

    std::optional<QString> star(const QString &name) const
    {
        const auto match = m_expression.match(name);
        return match.hasMatch() ? std::optional(match.captured(1).toLower()) : std::nullopt;
    }

private:
    QRegularExpression m_expression;
};

struct Partners
{
    QStringList probes;
    QStringList references;
};

void appendPairs(const Partners &partners, QVector<BatchItem> &items)
{
    const qsizetype probes = partners.probes.size();
    const qsizetype references = partners.references.size();
    if (probes == 1 && references == 1) {
        items.append({partners.probes.first(), partners.references.first(), {}, {}, {}, {}});
        return;
    }
    const QString problem = probes == 0 || references == 0
                                ? BatchText::tr("There is no picture that belongs to this one.")
                                : BatchText::tr("Several pictures would belong together here.");
    for (const QString &probe : partners.probes)
        items.append({probe, {}, {}, {}, {}, problem});
    for (const QString &reference : partners.references)
        items.append({{}, reference, {}, {}, {}, problem});
}

QVector<BatchItem> pairsOf(const QStringList &files, const PairPattern &pattern)
{
    const Pattern probe(pattern.probe);
    const Pattern reference(pattern.reference);
    std::map<std::pair<QString, QString>, Partners> byName; // folder and star
    QVector<BatchItem> rest;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (const auto star = probe.star(info.completeBaseName()))
            byName[{info.path(), *star}].probes.append(file);
        else if (const auto other = reference.star(info.completeBaseName()))
            byName[{info.path(), *other}].references.append(file);
        else
            rest.append({file, {}, {}, {}, {}, BatchText::tr("Its name fits neither pattern.")});
    }
    QVector<BatchItem> items;
    for (const auto &[name, partners] : byName)
        appendPairs(partners, items);
    return items + rest;
}

Result<BatchInput> readFiles(const BatchSource &source)
{
    if (source.kind == BatchKind::Match && !source.pattern.isUsable())
        return failure(ErrorKind::Unreadable,
                       BatchText::tr("Each pattern needs one star, and the two must differ: for example "
                                     "“*selfie” and “*document”."));
    const QStringList files = filesOf(source.paths);
    BatchInput input;
    if (source.kind == BatchKind::Match) {
        input.items = pairsOf(files, source.pattern);
    } else {
        for (const QString &file : files)
            input.items.append({file, {}, {}, {}, {}, {}});
    }
    if (input.items.size() > limits::batchItems)
        return tooMany();
    return input;
}

bool isTable(const QStringList &paths)
{
    return paths.size() == 1 && !QFileInfo(paths.first()).isDir() &&
           paths.first().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

} // namespace

bool PairPattern::isUsable() const
{
    return probe.count(QLatin1Char('*')) == 1 && reference.count(QLatin1Char('*')) == 1 &&
           probe.compare(reference, Qt::CaseInsensitive) != 0;
}

qsizetype BatchInput::usable() const
{
    return std::ranges::count_if(items, [](const BatchItem &item) { return item.problem.isEmpty(); });
}

qsizetype BatchInput::labelled() const
{
    return std::ranges::count_if(
        items, [](const BatchItem &item) { return item.problem.isEmpty() && item.same.has_value(); });
}

std::optional<bool> readLabel(const QString &text)
{
    static const QStringList same = {QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("y"),
                                     QStringLiteral("same"), QStringLiteral("true")};
    static const QStringList different = {QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("n"),
                                          QStringLiteral("different"), QStringLiteral("false")};
    const QString word = text.trimmed().toLower();
    if (same.contains(word))
        return true;
    return different.contains(word) ? std::optional(false) : std::nullopt;
}

Result<BatchInput> readBatchInput(const BatchSource &source)
{
    if (source.paths.isEmpty())
        return failure(ErrorKind::Unreadable, BatchText::tr("Choose a folder, a table or pictures first."));
    auto input = isTable(source.paths) ? readTable(source) : readFiles(source);
    if (!input)
        return input;
    if (input->items.isEmpty())
        return failure(ErrorKind::Unreadable, BatchText::tr("There is nothing in it that could be sent."));
    Files files;
    for (BatchItem &item : input->items)
        check(item, source.kind, files);
    refuseRepeats(input->items);
    return input;
}

} // namespace countersign
