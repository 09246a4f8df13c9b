#include "review/batchreader.h"

#include "review/batchstore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

// In the order of the enums. Written into files, so never renamed.
constexpr std::array callStateNames = {"waiting", "sending", "done", "failed", "unknown"};
constexpr std::array batchKindNames = {"match", "search", "age", "blocklist"};
// In the order of BatchColumn.
constexpr std::array orderNames = {"id",    "probe", "reference",  "same",     "state",   "status",
                                   "score", "age",   "candidates", "findings", "ended_at"};

constexpr const char *rowColumns =
    "SELECT id, probe, reference, same, vendor_data, comment, state, status, score, age, candidates, "
    "blocklisted, findings, request_id, answer, probe_sha256, reference_sha256, ended_at FROM calls ";

template<class Enum, size_t N>
Enum named(const std::array<const char *, N> &names, const QString &name, Enum fallback)
{
    const auto found =
        std::ranges::find_if(names, [&name](const char *known) { return name == QLatin1String(known); });
    return found == names.end() ? fallback : Enum(found - names.begin());
}

template<class T>
std::optional<T> known(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.value<T>());
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.toLongLong() == 0
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

BatchRow rowFrom(const QSqlQuery &query)
{
    BatchRow row;
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    row.id = next().toLongLong();
    row.item.probe = next().toString();
    row.item.reference = next().toString();
    row.item.same = known<bool>(next());
    row.item.vendorData = next().toString();
    row.item.comment = next().toString();
    row.state = named(callStateNames, next().toString(), CallState::Unknown);
    row.outcome.state = row.state;
    row.outcome.status = Status(next().toString());
    row.outcome.score = known<double>(next());
    row.outcome.age = known<double>(next());
    row.outcome.candidates = known<int>(next());
    row.outcome.blocklisted = next().toBool();
    row.outcome.findings = next().toString();
    row.outcome.requestId = next().toString();
    row.outcome.answer = next().toByteArray();
    row.probeSha256 = next().toByteArray();
    row.referenceSha256 = next().toByteArray();
    row.endedAt = timeOf(next());
    return row;
}

struct Where
{
    QString text;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more)
    {
        text += (text.isEmpty() ? QStringLiteral("WHERE ") : QStringLiteral(" AND ")) + condition;
        values += more;
    }
};

QString pattern(QString text)
{
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QLatin1Char('\\') + QString(special));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

Where whereOf(const BatchFilter &filter)
{
    Where where;
    if (filter.state)
        where.add(QStringLiteral("state = ?"), {nameOf(*filter.state)});
    if (!filter.status.isEmpty())
        where.add(QStringLiteral("status = ?"), {filter.status});
    if (filter.same)
        where.add(QStringLiteral("same = ?"), {*filter.same});
    if (filter.band) {
        const BandRange &range = scoreBands().at(qsizetype(*filter.band));
        const bool isLast = *filter.band == scoreBands().last().band;
        where.add(isLast ? QStringLiteral("score >= ? AND score <= ?")
                         : QStringLiteral("score >= ? AND score < ?"),
                  {range.from, range.to});
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        const QString like = pattern(text);
        where.add(QStringLiteral("(probe LIKE ? ESCAPE '\\' OR reference LIKE ? ESCAPE '\\' OR vendor_data "
                                 "LIKE ? ESCAPE '\\' OR findings LIKE ? ESCAPE '\\' OR request_id = ?)"),
                  {like, like, like, like, text});
    }
    return where;
}

QString orderOf(const BatchOrder &order)
{
    const QString column = QString::fromLatin1(orderNames.at(size_t(order.column)));
    const QString way = order.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    // What has no value stands at the end either way.
    return QStringLiteral(" ORDER BY %1 IS NULL, %1 %2, id").arg(column, way);
}

Result<std::unique_ptr<ReviewFile>> openToRead(const QString &file)
{
    return ReviewFile::read(file, BatchStore::sentences());
}

Result<bool> countInto(ScoreHistogram &histogram, ReviewFile &file, const Where &where)
{
    Where scored = where;
    scored.add(QStringLiteral("score IS NOT NULL AND state = 'done'"), {});
    auto query = file.run(QStringLiteral("SELECT MIN(MAX(CAST(score / 5 AS INTEGER), 0), 19), same, COUNT(*) "
                                         "FROM calls %1 GROUP BY 1, 2")
                              .arg(scored.text),
                          scored.values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        auto &bars = query->value(1).isNull()   ? histogram.unlabelled
                     : query->value(1).toBool() ? histogram.same
                                                : histogram.different;
        bars.at(size_t(query->value(0).toInt())) = query->value(2).toInt();
    }
    return true;
}

Result<bool> countInto(BatchCounts &counts, ReviewFile &file)
{
    auto query = file.run(QStringLiteral("SELECT state, status, COUNT(*) FROM calls GROUP BY state, status"));
    if (!query)
        return std::unexpected(query.error());
    while (query->next())
        counts.count(named(callStateNames, query->value(0).toString(), CallState::Unknown),
                     Status(query->value(1).toString()), query->value(2).toLongLong());
    return true;
}

} // namespace

QString nameOf(CallState state)
{
    return QString::fromLatin1(callStateNames.at(size_t(state)));
}

QString nameOf(BatchKind kind)
{
    return QString::fromLatin1(batchKindNames.at(size_t(kind)));
}

Result<BatchRun> readRun(ReviewFile &file)
{
    auto query = file.run(
        QStringLiteral("SELECT name, profile, kind, threshold, decline_age, rotate, keep, list, comment, "
                       "price, end, made_at, "
                       "ended_at, recorded, EXISTS (SELECT 1 FROM calls WHERE same IS NOT NULL) FROM run"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorKind::Storage, BatchStore::sentences().unwritable);
    BatchRun run;
    int column = 0;
    const auto next = [&query, &column] { return query->value(column++); };
    run.name = next().toString();
    run.profileId = next().toString();
    run.options.kind = named(batchKindNames, next().toString(), BatchKind::Match);
    run.options.threshold = next().toDouble();
    run.options.declineAge = next().toInt();
    run.options.rotate = next().toBool();
    run.options.keep = next().toBool();
    run.options.listId = next().toString();
    run.options.comment = next().toString();
    run.price = next().toString();
    const QString end = next().toString();
    run.end = end == QLatin1String("done")        ? BatchEnd::Done
              : end == QLatin1String("cancelled") ? BatchEnd::Cancelled
                                                  : BatchEnd::Open;
    run.madeAt = timeOf(next());
    run.endedAt = timeOf(next());
    run.recorded = next().toBool();
    run.labelled = next().toBool();
    if (const auto counted = countInto(run.counts, file); !counted)
        return std::unexpected(counted.error());
    return run;
}

Result<QVector<BatchRow>> readRows(ReviewFile &file, const QString &where, const QVariantList &values)
{
    auto query = file.run(QLatin1String(rowColumns) + where, values);
    if (!query)
        return std::unexpected(query.error());
    QVector<BatchRow> rows;
    while (query->next())
        rows.append(rowFrom(*query));
    return rows;
}

Result<BatchRun> readBatch(const QString &path)
{
    const auto file = openToRead(path);
    if (!file)
        return std::unexpected(file.error());
    auto run = readRun(**file);
    if (run)
        run->file = path;
    return run;
}

QVector<BatchRun> readBatches(const QString &folder)
{
    QVector<BatchRun> runs;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (const auto run = readBatch(file.absoluteFilePath()))
            runs.append(*run);
    }
    return runs;
}

Result<BatchView> readBatchView(const QString &path, const BatchFilter &filter, const BatchOrder &order)
{
    const auto file = openToRead(path);
    if (!file)
        return std::unexpected(file.error());
    const Where where = whereOf(filter);
    auto query =
        (*file)->run(QStringLiteral("SELECT id FROM calls ") + where.text + orderOf(order), where.values);
    if (!query)
        return std::unexpected(query.error());
    BatchView view;
    while (query->next())
        view.ids.append(query->value(0).toLongLong());
    if (const auto counted = countInto(view.histogram, **file, where); !counted)
        return std::unexpected(counted.error());
    return view;
}

Result<QVector<BatchRow>> readBatchRows(const QString &path, const QVector<qint64> &ids)
{
    const auto file = openToRead(path);
    if (!file)
        return std::unexpected(file.error());
    QVector<BatchRow> rows;
    for (const qint64 id : ids) {
        const auto row = readRows(**file, QStringLiteral("WHERE id = ?"), {id});
        if (!row)
            return row;
        rows += *row;
    }
    return rows;
}

Result<bool> forEachBatchRow(const QString &path, const BatchFilter &filter, const BatchOrder &order,
                             const std::function<bool(const BatchRow &)> &each)
{
    const auto file = openToRead(path);
    if (!file)
        return std::unexpected(file.error());
    const Where where = whereOf(filter);
    auto query = (*file)->run(QLatin1String(rowColumns) + where.text + orderOf(order), where.values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next() && each(rowFrom(*query))) {
    }
    return true;
}

Result<QVector<LabelledScore>> readLabelledScores(const QString &path)
{
    const auto file = openToRead(path);
    if (!file)
        return std::unexpected(file.error());
    auto query = (*file)->run(
        QStringLiteral("SELECT score, same FROM calls WHERE state = 'done' AND score IS NOT NULL AND same IS "
                       "NOT NULL AND (SELECT kind FROM run) = 'match' ORDER BY id"));
    if (!query)
        return std::unexpected(query.error());
    QVector<LabelledScore> scores;
    while (query->next())
        scores.append({query->value(0).toDouble(), query->value(1).toBool()});
    return scores;
}

} // namespace countersign
