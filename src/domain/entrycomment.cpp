#include "domain/entrycomment.h"

#include <QRegularExpression>

namespace countersign {

namespace {

const QString peopleSeparator = QStringLiteral("; ");

QRegularExpression markOf(const char *kind, const char *form)
{
    return QRegularExpression(
        QStringLiteral("\\s*\\[%1 (%2)\\]$").arg(QLatin1String(kind), QLatin1String(form)));
}

// Takes the mark at the end of `text` off and returns what it says; null when there is none of this kind.
QString takeMark(QString &text, const QRegularExpression &mark)
{
    if (!text.endsWith(QLatin1Char(']')))
        return {};
    const QRegularExpressionMatch found = mark.match(text);
    if (!found.hasMatch())
        return {};
    text.truncate(found.capturedStart());
    return found.captured(1);
}

} // namespace

EntryComment EntryComment::read(const QString &comment)
{
    static const QRegularExpression session = markOf("session", "[0-9a-fA-F-]{36}");
    static const QRegularExpression review = markOf("review", "\\d{4}-\\d{2}-\\d{2}");
    static const QRegularExpression people = markOf("by", "[^\\[\\]]+");
    EntryComment read;
    read.text = comment.trimmed();
    read.sessionId = takeMark(read.text, session);
    const QString withDate = read.text;
    read.reviewBy = QDate::fromString(takeMark(read.text, review), Qt::ISODate);
    if (!read.reviewBy.isValid())
        read.text = withDate; // no day of the calendar: a person's own words
    read.people = takeMark(read.text, people).split(peopleSeparator, Qt::SkipEmptyParts);
    return read;
}

QString EntryComment::written() const
{
    QString comment = text.trimmed();
    if (!people.isEmpty())
        comment += QStringLiteral(" [by %1]").arg(people.join(peopleSeparator));
    if (reviewBy.isValid())
        comment += QLatin1String(" [review ") + reviewBy.toString(Qt::ISODate) + QLatin1Char(']');
    if (!sessionId.isEmpty())
        comment += QStringLiteral(" [session %1]").arg(sessionId);
    return comment.trimmed();
}

} // namespace countersign
