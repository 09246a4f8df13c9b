#include "review/batchexport.h"

#include "base/csv.h"
#include "review/batchstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace countersign {

namespace {

struct BatchExportText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::BatchExport)
};

// In the order of batchColumns(); what is not known is null.
QVector<QJsonValue> cellsOf(const BatchRow &row)
{
    const auto maybe = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
    const BatchOutcome &outcome = row.outcome;
    const bool isDone = row.state == CallState::Done;
    return {row.id,
            row.item.probe,
            row.item.reference,
            maybe(row.item.same),
            row.item.vendorData,
            nameOf(row.state),
            outcome.status.literal(),
            maybe(outcome.score),
            maybe(outcome.age),
            maybe(outcome.candidates),
            isDone && outcome.candidates ? QJsonValue(outcome.blocklisted) : QJsonValue(),
            outcome.findings,
            outcome.requestId,
            hex(row.probeSha256),
            hex(row.referenceSha256),
            row.endedAt.toString(Qt::ISODateWithMs)};
}

QString cellText(const QJsonValue &cell)
{
    if (cell.isBool())
        return cell.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return cell.isString() ? asPlainCell(cell.toString()) : cell.toVariant().toString();
}

QByteArray csvRow(const BatchRow &row)
{
    QStringList fields;
    for (const QJsonValue &cell : cellsOf(row))
        fields.append(cellText(cell));
    return csvLine(fields).toUtf8() + "\r\n";
}

Result<qint64> writeRows(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                         const QString &name, const QByteArray &head,
                         const std::function<QByteArray(const BatchRow &)> &line)
{
    QSaveFile file(name);
    const auto unwritable = [&name] {
        return failure(
            ErrorKind::Storage,
            BatchExportText::tr("The file cannot be written. Check its folder and the free space: %1")
                .arg(QDir::toNativeSeparators(name)));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    file.write(head);
    qint64 rows = 0;
    const auto read = forEachBatchRow(batch, filter, order, [&](const BatchRow &row) {
        ++rows;
        return file.write(line(row)) >= 0;
    });
    if (!read)
        return std::unexpected(read.error());
    if (!file.commit())
        return unwritable();
    return rows;
}

} // namespace

QStringList batchColumns()
{
    return {QStringLiteral("number"),     QStringLiteral("probe"),        QStringLiteral("reference"),
            QStringLiteral("same"),       QStringLiteral("vendor_data"),  QStringLiteral("state"),
            QStringLiteral("status"),     QStringLiteral("similarity"),   QStringLiteral("age"),
            QStringLiteral("candidates"), QStringLiteral("blocklisted"),  QStringLiteral("findings"),
            QStringLiteral("request_id"), QStringLiteral("probe_sha256"), QStringLiteral("reference_sha256"),
            QStringLiteral("ended_at")};
}

QByteArray batchLine(const BatchRow &row)
{
    const QStringList names = batchColumns();
    const QVector<QJsonValue> cells = cellsOf(row);
    QJsonObject object;
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(names.at(i), cells.at(i));
    const QJsonDocument answer = QJsonDocument::fromJson(row.outcome.answer);
    object.insert(QStringLiteral("answer"), answer.isObject() ? QJsonValue(answer.object()) : QJsonValue());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<qint64> exportBatchCsv(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                              const QString &file)
{
    return writeRows(batch, filter, order, file, csvLine(batchColumns()).toUtf8() + "\r\n", csvRow);
}

Result<qint64> exportBatchLines(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                                const QString &file)
{
    return writeRows(batch, filter, order, file, {},
                     [](const BatchRow &row) { return batchLine(row) + '\n'; });
}

Result<qint64> exportBatch(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                           const QString &file)
{
    return file.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive)
               ? exportBatchLines(batch, filter, order, file)
               : exportBatchCsv(batch, filter, order, file);
}

} // namespace countersign
