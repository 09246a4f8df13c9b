#include "models/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::RelativeTime)
};

constexpr qint64 minute = 60; // seconds
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;

} // namespace

QString relativeTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const qint64 age = utc.secsTo(now);
    if (age < minute)
        return TimeText::tr("just now");
    if (age < hour)
        return TimeText::tr("%n minutes ago", nullptr, int(age / minute));
    if (age < day)
        return TimeText::tr("%n hours ago", nullptr, int(age / hour));
    if (age < month)
        return TimeText::tr("%n days ago", nullptr, int(age / day));
    return QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat);
}

QString dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const qint64 left = now.secsTo(due);
    const qint64 amount = left < 0 ? -left : left;
    if (amount < 2 * day) {
        const int hours = int(amount / hour);
        return left < 0 ? TimeText::tr("%n h late", nullptr, hours) : TimeText::tr("in %n h", nullptr, hours);
    }
    const int days = int(amount / day);
    return left < 0 ? TimeText::tr("%n d late", nullptr, days) : TimeText::tr("in %n d", nullptr, days);
}

QString exactTime(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace countersign
