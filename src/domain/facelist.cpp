#include "domain/facelist.h"

#include "domain/entrycomment.h"

namespace countersign {

QString ListEntry::sourceSessionId() const
{
    return referenceSessionId.isEmpty() ? EntryComment::read(comment).sessionId : referenceSessionId;
}

QString commentWithSource(const QString &comment, const QString &sessionId)
{
    EntryComment read = EntryComment::read(comment);
    if (!sessionId.isEmpty())
        read.sessionId = sessionId;
    return read.written();
}

} // namespace countersign
