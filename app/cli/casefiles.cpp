#include "app/cli/casefiles.h"

#include "base/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace countersign::cli {

namespace {

struct CaseFilesText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::cli::CaseFiles)
};

const QString selfieName = QStringLiteral("selfie");
const QString documentName = QStringLiteral("document");

Result<QVector<CaseFiles>> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, CaseFilesText::tr("The file cannot be read: %1").arg(path));
    const auto table = CsvTable::read(file.readAll());
    if (!table)
        return std::unexpected(table.error());
    if (!table->hasColumn(selfieName) || !table->hasColumn(documentName))
        return failure(
            ErrorKind::Unreadable,
            CaseFilesText::tr("The table needs the columns “selfie” and “document”: %1").arg(path));
    const QDir folder = QFileInfo(path).dir();
    QVector<CaseFiles> cases;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        cases.append({folder.filePath(table->at(row, selfieName)),
                      folder.filePath(table->at(row, documentName)),
                      table->at(row, QStringLiteral("vendor_data"))});
    return cases;
}

Result<QVector<CaseFiles>> readFolder(const QString &path)
{
    QVector<CaseFiles> cases;
    const QFileInfoList folders = QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &folder : folders) {
        const QDir inside(folder.filePath());
        const QStringList selfies = inside.entryList({selfieName + QStringLiteral(".*")}, QDir::Files);
        const QStringList documents = inside.entryList({documentName + QStringLiteral(".*")}, QDir::Files);
        if (selfies.size() != 1 || documents.size() != 1)
            return failure(ErrorKind::Unreadable,
                           CaseFilesText::tr("Each case needs one picture named “selfie” and one named "
                                             "“document”; these are not both there: %1")
                               .arg(folder.filePath()));
        cases.append(
            {inside.filePath(selfies.first()), inside.filePath(documents.first()), folder.fileName()});
    }
    return cases;
}

} // namespace

Result<QVector<CaseFiles>> readCaseFiles(const QString &path)
{
    auto cases = QFileInfo(path).isDir() ? readFolder(path) : readTable(path);
    if (cases && cases->isEmpty())
        return failure(ErrorKind::Unreadable, CaseFilesText::tr("There are no cases in it: %1").arg(path));
    return cases;
}

} // namespace countersign::cli
