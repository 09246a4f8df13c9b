#include "app/cli/output.h"

#include "app/cli/terminaltext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace countersign::cli {

namespace {

constexpr int barCells = 30;
constexpr int columnGap = 2; // characters

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::cli::Output)
};

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

// A sentence that sends people to a place of the console names the command line's own here.
QString sentenceOf(const Error &error)
{
    if (error.message != sentenceFor(error.kind))
        return error.message;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return OutputText::tr("The service refused the key. Check COUNTERSIGN_API_KEY, or the key in the "
                              "console's Settings.");
    case ErrorKind::NotFound:
        return OutputText::tr("The service does not know this id. List what there is, then try again.");
    case ErrorKind::Redirected:
        return OutputText::tr(
            "The service pointed to another address, which is not followed. Check --base-url.");
    default:
        return error.message;
    }
}

} // namespace

void Output::printJson(const QByteArray &answer) const
{
    clearBar();
    standardOutput() << QString::fromUtf8(jsonLine(answer)) << Qt::endl;
}

void Output::printLine(const QString &line) const
{
    clearBar();
    standardOutput() << visibleText(line) << Qt::endl;
}

void Output::printPage(const QString &text) const
{
    clearBar();
    standardOutput() << text << Qt::endl;
}

void Output::printTable(const QVector<QStringList> &rows) const
{
    QVector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), visibleText(row.at(column)).size());
    }
    for (const QStringList &row : rows)
        printRow(row, widths);
}

void Output::printRow(const QStringList &cells, const QVector<qsizetype> &widths) const
{
    clearBar();
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = visibleText(cells.at(column));
        line += cell.leftJustified(std::max(widths.value(column), cell.size()) + columnGap);
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    standardOutput() << line << Qt::endl;
}

void Output::printNotice(const QString &sentence) const
{
    clearBar();
    if (m_json) {
        const QJsonObject object{{QStringLiteral("notice"), sentence}};
        standardError() << QString::fromUtf8(jsonLine(QJsonDocument(object).toJson())) << Qt::endl;
        return;
    }
    standardError() << visibleText(sentence) << Qt::endl;
}

void Output::printError(const QString &subject, const Error &error) const
{
    if (!m_json)
        return printNotice((subject.isEmpty() ? QString() : subject + QStringLiteral(": ")) +
                           sentenceOf(error));
    const QJsonObject object{{QStringLiteral("error"), errorKindName(error.kind)},
                             {QStringLiteral("subject"), subject},
                             {QStringLiteral("message"), sentenceOf(error)}};
    clearBar();
    standardError() << QString::fromUtf8(jsonLine(QJsonDocument(object).toJson())) << Qt::endl;
}

void Output::showProgress(qsizetype done, qsizetype total, const QString &rest) const
{
    if (total < 2 || isatty(STDERR_FILENO) == 0)
        return;
    const auto filled = int(done * barCells / total);
    standardError() << QStringLiteral("\r[%1%2] %3/%4 %5\x1b[K")
                           .arg(QString(filled, QLatin1Char('#')),
                                QString(barCells - filled, QLatin1Char('.')))
                           .arg(done)
                           .arg(total)
                           .arg(rest)
                    << (done == total ? "\n" : "") << Qt::flush;
    m_barShown = done < total;
}

void Output::clearBar() const
{
    // To the line's start, and what stands on it taken away (ECMA-48, EL).
    if (std::exchange(m_barShown, false))
        standardError() << "\r\x1b[K" << Qt::flush;
}

} // namespace countersign::cli
