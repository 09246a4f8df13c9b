#include "review/tablefile.h"

#include "base/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace countersign {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::TableFile)
};

QByteArray lineOf(QStringList cells)
{
    std::ranges::transform(cells, cells.begin(), asPlainCell);
    return csvLine(cells).toUtf8() + "\r\n";
}

} // namespace

Result<bool> writeTableFile(const QString &name, const QStringList &head, qsizetype rows,
                            const std::function<QStringList(qsizetype)> &cells)
{
    QSaveFile file(name);
    bool written = file.open(QIODevice::WriteOnly) && file.write(lineOf(head)) >= 0;
    for (qsizetype row = 0; written && row < rows; ++row)
        written = file.write(lineOf(cells(row))) >= 0;
    if (!written || !file.commit())
        return failure(ErrorKind::Storage,
                       TableText::tr("The file cannot be written. Check its folder and the free space: %1")
                           .arg(QDir::toNativeSeparators(name)));
    return true;
}

} // namespace countersign
