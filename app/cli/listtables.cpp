#include "app/cli/commands.h"
#include "base/limits.h"
#include "domain/entrycomment.h"
#include "review/entrytable.h"
#include "review/faceblocklist.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <limits>

// "lists export" and "lists import": entries of a list as a table (review/entrytable.h).
namespace countersign::cli {

namespace {

const QString blocklistOfFaces = QStringLiteral("blocklist");

struct CheckCounts
{
    int fresh = 0;
    int listed = 0;
    int repeated = 0;
    int unusable = 0;
    int wordless = 0; // of the new ones
};

CheckCounts countsOf(const EntryCheck &check)
{
    CheckCounts counts;
    for (const CheckedRow &row : check.rows) {
        counts.fresh += row.verdict == RowVerdict::New ? 1 : 0;
        counts.listed += row.verdict == RowVerdict::Listed ? 1 : 0;
        counts.repeated += row.verdict == RowVerdict::Repeated ? 1 : 0;
        counts.unusable += row.verdict == RowVerdict::Unusable ? 1 : 0;
        counts.wordless += row.verdict == RowVerdict::New && !row.hasWords ? 1 : 0;
    }
    return counts;
}

QByteArray jsonOf(const CheckCounts &counts)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("new"), counts.fresh},
                                     {QStringLiteral("listed"), counts.listed},
                                     {QStringLiteral("repeated"), counts.repeated},
                                     {QStringLiteral("unusable"), counts.unusable}})
        .toJson(QJsonDocument::Compact);
}

QByteArray jsonOf(qsizetype line, const QString &problem)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("line"), line}, {QStringLiteral("problem"), problem}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

// By its id, or the word for the service's own blocklist of faces.
Call<FaceList> Commands::namedList()
{
    const CallSource<FaceList> source;
    Call<FaceList> call(source);
    const auto read = [this, source](const QString &id) {
        m_connection.service().list(id).then(this,
                                             [source](const Result<FaceList> &list) { source.finish(list); });
    };
    const QString word = m_arguments.operands().value(1);
    if (word != blocklistOfFaces) {
        read(word);
        return call;
    }
    faceBlocklist(m_connection.service(), this).then(this, [read, source](const Result<QString> &id) {
        if (id)
            read(*id);
        else
            source.finish(std::unexpected(id.error()));
    });
    return call;
}

// With all its entries.
void Commands::withEntries(const std::function<void(const FaceList &, const QVector<ListEntry> &)> &use,
                           const CallSource<int> &end)
{
    namedList().then(this, [=, this](const Result<FaceList> &list) {
        if (!list)
            return void(end.finish(report({}, list.error())));
        const auto entries = std::make_shared<QVector<ListEntry>>();
        PageWalk<ListEntry>::start(
            this,
            [this, id = list->id](const PageRequest &page) {
                return m_connection.service().entries(id, {}, page);
            },
            [entries](const Page<ListEntry> &page) { *entries += page.rows; }, 0,
            std::numeric_limits<int>::max())
            .then(this, [=, this, list = *list](const Result<bool> &read) {
                if (read)
                    use(list, *entries);
                else
                    end.finish(report({}, read.error()));
            });
    });
}

Call<int> Commands::exportEntries()
{
    const CallSource<int> source;
    Call<int> call(source);
    withEntries(
        [this, source](const FaceList &list, const QVector<ListEntry> &entries) {
            if (m_arguments.isSet(QStringLiteral("pictures")) && list.holdsFaces())
                exportPictures(list, entries, source);
            else
                writeEntries(list, entries, {}, source);
        },
        source);
    return call;
}

void Commands::exportPictures(const FaceList &list, const QVector<ListEntry> &entries,
                              const CallSource<int> &source)
{
    const QString file = m_arguments.operands().value(2);
    const QString folder = pictureFolderOf(file);
    const auto names = std::make_shared<QHash<QString, QString>>();
    QStringList ids;
    QHash<QString, ListEntry> byId;
    for (const ListEntry &entry : entries) {
        ids.append(entry.id);
        byId.insert(entry.id, entry);
    }
    const auto job = [=, this](const QString &id, const std::function<void(int)> &done) {
        const ListEntry entry = byId.value(id);
        m_connection.service()
            .fetchImage(entry.imageAddress)
            .then(this, [=, this](const Result<QByteArray> &picture) {
                if (!picture)
                    return done(report(id, picture.error()));
                const QString name = pictureNameOf(entry, *picture);
                QDir().mkpath(folder);
                QSaveFile out(folder + QLatin1Char('/') + name);
                if (!out.open(QIODevice::WriteOnly) || out.write(*picture) != picture->size() ||
                    !out.commit())
                    return done(report(out.fileName(), makeError(ErrorKind::Storage)));
                names->insert(id, QFileInfo(folder).fileName() + QLatin1Char('/') + name);
                done(approved);
            });
    };
    if (ids.isEmpty())
        return writeEntries(list, entries, {}, source);
    runBatch(ids, job).then(this, [=, this](const Result<int> &code) {
        const CallSource<int> written;
        Call<int>(written).then(this, [source, code = code.value_or(otherError)](const Result<int> &ended) {
            source.finish(worse(code, ended.value_or(otherError)));
        });
        writeEntries(list, entries, *names, written);
    });
}

void Commands::writeEntries(const FaceList &list, const QVector<ListEntry> &entries,
                            const QHash<QString, QString> &pictures, const CallSource<int> &source)
{
    const QString file = m_arguments.operands().value(2);
    const auto written = writeEntryTable(file, list, entries, pictures);
    if (!written)
        return void(source.finish(report(file, written.error())));
    m_output.printLine(tr("%n entries written.", nullptr, int(entries.size())));
    source.finish(approved);
}

Call<int> Commands::importEntries()
{
    const CallSource<int> source;
    Call<int> call(source);
    withEntries(
        [this, source](const FaceList &list, const QVector<ListEntry> &entries) {
            if (list.holdsFaces())
                return void(source.finish(report(
                    {}, makeError(ErrorKind::Rejected,
                                  tr("Faces are judged before they come onto a list: import them in "
                                     "Countersign's window, which shows what speaks against each.")))));
            const QString file = m_arguments.operands().value(2);
            const auto check = checkEntryTable(file, list, entries);
            if (!check)
                return void(source.finish(report(file, check.error())));
            tellCheck(*check);
            applyCheck(list, *check, source);
        },
        source);
    return call;
}

void Commands::tellCheck(const EntryCheck &check) const
{
    const CheckCounts counts = countsOf(check);
    for (qsizetype row = 0; row < check.rows.size(); ++row) {
        const CheckedRow &checked = check.rows.at(row);
        if (checked.verdict != RowVerdict::Unusable)
            continue;
        if (m_output.isJson())
            m_output.printJson(jsonOf(check.lineAt(row), checked.why));
        else
            m_output.printTable({{tr("Line %1").arg(check.lineAt(row)), checked.why}});
    }
    if (m_output.isJson())
        m_output.printJson(jsonOf(counts));
    else
        m_output.printTable({{tr("New"), QString::number(counts.fresh)},
                             {tr("On the list already"), QString::number(counts.listed)},
                             {tr("Twice in the table"), QString::number(counts.repeated)},
                             {tr("Unusable"), QString::number(counts.unusable)}});
}

// What is new goes onto the list, where the person said so.
void Commands::applyCheck(const FaceList &list, const EntryCheck &check, const CallSource<int> &source)
{
    const CheckCounts counts = countsOf(check);
    const int found = counts.unusable > 0 ? int(inputError) : int(approved);
    if (!m_arguments.isSet(QStringLiteral("apply"))) {
        m_output.printNotice(tr("Nothing was sent. Add what is new with --apply."));
        return void(source.finish(found));
    }
    const QString obstacle = list.isBlocklist() ? m_connection.blocklistObstacle() : QString();
    if (!obstacle.isEmpty())
        return void(source.finish(report({}, makeError(ErrorKind::Rejected, obstacle))));
    const QString reason = m_arguments.value(QStringLiteral("comment")).trimmed();
    if (counts.wordless > 0 && reason.isEmpty())
        return void(source.finish(
            report({}, makeError(ErrorKind::Rejected,
                                 tr("%n new rows have no reason. Give one by --comment; nothing was sent.",
                                    nullptr, counts.wordless)))));
    QStringList lines;
    QHash<QString, NewEntry> entries;
    for (qsizetype row = 0; row < check.rows.size(); ++row) {
        if (check.rows.at(row).verdict != RowVerdict::New)
            continue;
        const QString line = tr("Line %1").arg(check.lineAt(row));
        NewEntry entry = check.entryAt(row);
        if (!check.rows.at(row).hasWords) {
            EntryComment comment = EntryComment::read(entry.comment);
            comment.text = reason;
            entry.comment = comment.written();
        }
        lines.append(line);
        entries.insert(line, entry);
    }
    if (lines.isEmpty())
        return void(source.finish(found));
    runBatch(lines, [this, id = list.id, entries](const QString &line, const std::function<void(int)> &done) {
        addEntry(id, line, entries.value(line), done);
    }).then(this, [source, found](const Result<int> &code) {
        source.finish(worse(found, code.value_or(otherError)));
    });
}

// A row that the service certainly did not take, because there were too many at once, waits and goes again.
void Commands::addEntry(const QString &listId, const QString &line, const NewEntry &entry,
                        const std::function<void(int)> &done)
{
    m_connection.service().createEntry(listId, entry).then(this, [=, this](const Result<ListEntry> &added) {
        if (added) {
            if (m_output.isJson())
                m_output.printJson(added->raw);
            else
                m_output.printTable({{line, tr("added"), added->id}});
            return done(approved);
        }
        if (added.error().kind != ErrorKind::RateLimited)
            return done(report(line, added.error()));
        QTimer::singleShot(added.error().retryAfter.value_or(limits::firstBackOff), this,
                           [=, this] { addEntry(listId, line, entry, done); });
    });
}

} // namespace countersign::cli
