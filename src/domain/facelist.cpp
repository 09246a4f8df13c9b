#include "domain/facelist.h"

#include <QRegularExpression>

namespace countersign {

QString ListEntry::sourceSessionId() const
{
    if (!referenceSessionId.isEmpty())
        return referenceSessionId;
    static const QRegularExpression source(QStringLiteral("\\[session ([0-9a-fA-F-]{36})\\]$"));
    return source.match(comment).captured(1);
}

QString commentWithSource(const QString &comment, const QString &sessionId)
{
    if (sessionId.isEmpty())
        return comment;
    return QStringLiteral("%1 [session %2]").arg(comment, sessionId).trimmed();
}

} // namespace countersign
