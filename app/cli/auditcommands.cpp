#include "app/cli/commands.h"
#include "review/recordchain.h"
#include "review/recordexport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::cli {

namespace {

QByteArray checkJson(const RecordCheck &check)
{
    QJsonObject object{{QStringLiteral("whole"), check.isWhole()},
                       {QStringLiteral("entries"), check.entries},
                       {QStringLiteral("head"), QString::fromLatin1(check.head.toHex())}};
    if (!check.isWhole())
        object.insert(QStringLiteral("broken_at"), check.number > 0 ? check.number : check.last() + 1);
    if (check.cutOff > 0)
        object.insert(QStringLiteral("cut_off"), check.cutOff);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Call<int> Commands::audit()
{
    const QString word = m_arguments.operands().value(0);
    if (word == QLatin1String("verify"))
        return verifyRecord();
    return word == QLatin1String("export") ? exportRecord() : printRecordKey();
}

// A file needs nothing of this computer; without one its own record is read, with the anchor beside it.
Call<int> Commands::verifyRecord() const
{
    const QString file = m_arguments.operands().value(1);
    const QByteArray key = QByteArray::fromHex(m_arguments.value(QStringLiteral("public-key")).toLatin1());
    const auto check = file.isEmpty() ? countersign::verifyRecord(ReviewPlaces::ofThisPerson())
                                      : verifyRecordFile(file, key);
    if (!check)
        return Call<int>::finished(report(file, check.error()));
    if (m_output.isJson())
        m_output.printJson(checkJson(*check));
    else
        m_output.printLine(recordCheckText(*check));
    if (check->isWhole() && !file.isEmpty() && key.isEmpty())
        m_output.printNotice(
            tr("Whose seal it is was not checked: give the installation's key with --public-key."));
    return Call<int>::finished(check->isWhole() ? int(approved) : int(declined));
}

Call<int> Commands::exportRecord() const
{
    const QString file = m_arguments.operands().value(1);
    const ReviewPlaces places = ReviewPlaces::ofThisPerson();
    const auto entries = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                             ? exportRecordCsv(places, file)
                             : exportRecordLines(places, file);
    if (!entries)
        return Call<int>::finished(report(file, entries.error()));
    m_output.printLine(tr("%n entries written.", nullptr, int(*entries)));
    return Call<int>::finished(approved);
}

Call<int> Commands::printRecordKey() const
{
    const auto key = recordPublicKey(ReviewPlaces::ofThisPerson());
    if (!key)
        return Call<int>::finished(report({}, key.error()));
    m_output.printLine(QString::fromLatin1(key->toHex()));
    return Call<int>::finished(approved);
}

} // namespace countersign::cli
