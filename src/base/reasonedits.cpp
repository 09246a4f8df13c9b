#include "base/reasonedits.h"

#include "base/limits.h"

namespace countersign {

namespace {

constexpr QLatin1Char separator('\t'); // no reason holds one, as it is one line
constexpr QLatin1Char lineEnd('\n');
constexpr QLatin1Char noteMark('n');
constexpr QLatin1Char unusedMark('x');

} // namespace

QString writeReasonEdits(const QVector<ReasonEdit> &edits)
{
    QString lines;
    for (const ReasonEdit &edit : edits) {
        lines += edit.id + separator;
        if (edit.needsNote)
            lines += noteMark;
        if (!edit.isUsed)
            lines += unusedMark;
        lines += separator + edit.text.simplified().left(limits::reasonCharacters) + lineEnd;
    }
    return lines;
}

QVector<ReasonEdit> readReasonEdits(const QString &text)
{
    QVector<ReasonEdit> edits;
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString marks = line.section(separator, 1, 1);
        edits.append({line.section(separator, 0, 0), line.section(separator, 2), marks.contains(noteMark),
                      !marks.contains(unusedMark)});
    }
    return edits;
}

} // namespace countersign
