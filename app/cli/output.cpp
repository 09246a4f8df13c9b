#include "app/cli/output.h"

#include "app/cli/terminaltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

#include <unistd.h>

namespace countersign::cli {

namespace {

constexpr int barCells = 30;

QTextStream &standardOutput()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &standardError()
{
    static QTextStream stream(stderr);
    return stream;
}

} // namespace

void Output::printJson(const QByteArray &answer) const
{
    standardOutput() << QString::fromUtf8(jsonLine(answer)) << Qt::endl;
}

void Output::printLine(const QString &line) const
{
    standardOutput() << visibleText(line) << Qt::endl;
}

void Output::printPage(const QString &text) const
{
    standardOutput() << text << Qt::endl;
}

void Output::printTable(const QVector<QStringList> &rows) const
{
    QVector<QStringList> shown = rows;
    QVector<qsizetype> widths;
    for (QStringList &row : shown) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            row[column] = visibleText(row.at(column));
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    for (const QStringList &row : std::as_const(shown)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        standardOutput() << line.trimmed() << Qt::endl;
    }
}

void Output::printNotice(const QString &sentence) const
{
    standardError() << visibleText(sentence) << Qt::endl;
}

void Output::printError(const QString &subject, const Error &error) const
{
    if (!m_json)
        return printNotice((subject.isEmpty() ? QString() : subject + QStringLiteral(": ")) + error.message);
    const QJsonObject object{{QStringLiteral("error"), errorKindName(error.kind)},
                             {QStringLiteral("subject"), subject},
                             {QStringLiteral("message"), error.message}};
    standardError() << QString::fromUtf8(jsonLine(QJsonDocument(object).toJson())) << Qt::endl;
}

void Output::showProgress(qsizetype done, qsizetype total) const
{
    if (total < 2 || isatty(STDERR_FILENO) == 0)
        return;
    const auto filled = int(done * barCells / total);
    standardError() << QStringLiteral("\r[%1%2] %3/%4")
                           .arg(QString(filled, QLatin1Char('#')),
                                QString(barCells - filled, QLatin1Char('.')))
                           .arg(done)
                           .arg(total)
                    << (done == total ? "\n" : "") << Qt::flush;
}

} // namespace countersign::cli
