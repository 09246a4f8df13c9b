#pragma once

#include <QDateTime>
#include <QString>

namespace countersign {

// "just now", "5 minutes ago", "2 days ago"; the date for anything older than a month; empty for an invalid
// time.
QString relativeTime(const QDateTime &utc, const QDateTime &now);

// "due in 5 h", "2 d late": how a due time stands; empty for an invalid one.
QString dueText(const QDateTime &due, const QDateTime &now);

// Local date and time to the second, for tool tips; empty for an invalid time.
QString exactTime(const QDateTime &utc);

} // namespace countersign
