#pragma once

#include "base/error.h"

#include <QStringList>
#include <QVector>

namespace countersign::cli {

// Everything the program writes. Answers on standard output, everything else on standard error; texts that
// are not our own go out through visibleText().
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    bool isJson() const { return m_json; }
    void printJson(const QByteArray &answer) const; // one line
    void printLine(const QString &line) const;
    // Our own text of several lines.
    void printPage(const QString &text) const;
    // Columns as wide as their widest cell.
    void printTable(const QVector<QStringList> &rows) const;
    // One row of a table that grows: each cell padded to its column's width, as far as one is given.
    void printRow(const QStringList &cells, const QVector<qsizetype> &widths) const;
    // A sentence beside the answer, on standard error; with --json as {"notice": ...}.
    void printNotice(const QString &sentence) const;
    // `subject`: what it is about, for example a file; may be empty.
    void printError(const QString &subject, const Error &error) const;
    // A bar on standard error when that is a terminal. What is printed next takes its place.
    // `rest`: how fast and how long still; may be empty.
    void showProgress(qsizetype done, qsizetype total, const QString &rest = {}) const;

private:
    void clearBar() const;

    bool m_json;
    mutable bool m_barShown = false;
};

} // namespace countersign::cli
