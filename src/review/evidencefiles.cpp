#include "review/evidencefiles.h"

#include "base/csv.h"
#include "base/limits.h"
#include "domain/thresholdevidence.h"
#include "review/batchinput.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace countersign {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::EvidenceFiles)
};

const QString similarityColumn = QStringLiteral("similarity");
const QString sameColumn = QStringLiteral("same");

Result<QByteArray> readWhole(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, EvidenceText::tr("This file may not be read."));
    if (file.size() > limits::evidenceFileBytes)
        return failure(ErrorKind::TooLarge,
                       EvidenceText::tr("This table is larger than %n MB; take a part of it.", nullptr,
                                        int(limits::evidenceFileBytes >> 20)));
    return file.readAll();
}

QVector<LabelledScore> scoresOf(const CsvTable &table)
{
    QVector<LabelledScore> scores;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        bool isNumber = false;
        const double similarity = table.at(row, similarityColumn).toDouble(&isNumber);
        const auto same = readLabel(table.at(row, sameColumn));
        if (isNumber && similarity >= 0 && similarity <= 100 && same)
            scores.append({similarity, *same});
    }
    return scores;
}

QByteArray line(const QStringList &cells)
{
    return csvLine(cells).toUtf8() + "\r\n";
}

QByteArray lineOf(const ThresholdEffect &effect, const ThresholdEvidence &evidence)
{
    const auto share = [](double value) { return QString::number(value, 'g', 9); };
    const Share &accept = effect.falseAccept;
    const Share &reject = effect.falseReject;
    return line({QString::number(effect.threshold), share(accept.value), share(accept.low),
                 share(accept.high), QString::number(effect.differentAccepted),
                 QString::number(evidence.differentPairs()), share(reject.value), share(reject.low),
                 share(reject.high), QString::number(effect.sameDeclined),
                 QString::number(evidence.samePairs())});
}

} // namespace

Result<QVector<LabelledScore>> readLabelledTable(const QString &file)
{
    const auto bytes = readWhole(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto table = CsvTable::read(*bytes);
    if (!table)
        return std::unexpected(table.error());
    if (!table->hasColumn(similarityColumn) || !table->hasColumn(sameColumn))
        return failure(ErrorKind::Unreadable,
                       EvidenceText::tr("This table needs the columns \"similarity\" and \"same\"."));
    const QVector<LabelledScore> scores = scoresOf(*table);
    if (scores.isEmpty())
        return failure(ErrorKind::Unreadable,
                       EvidenceText::tr("No row of this table has a similarity and says same or different."));
    return scores;
}

Result<bool> writeThresholdTable(const ThresholdEvidence &evidence, const QString &name)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(line({QStringLiteral("threshold"), QStringLiteral("false_accept"),
                         QStringLiteral("false_accept_low"), QStringLiteral("false_accept_high"),
                         QStringLiteral("different_accepted"), QStringLiteral("different_pairs"),
                         QStringLiteral("false_reject"), QStringLiteral("false_reject_low"),
                         QStringLiteral("false_reject_high"), QStringLiteral("same_declined"),
                         QStringLiteral("same_pairs")}));
        for (const ThresholdEffect &effect : evidence.table(1))
            file.write(lineOf(effect, evidence));
        if (file.commit())
            return true;
    }
    return failure(ErrorKind::Storage,
                   EvidenceText::tr("The file cannot be written. Check its folder and the free space: %1")
                       .arg(QDir::toNativeSeparators(name)));
}

} // namespace countersign
