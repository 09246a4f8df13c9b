#include "net/retrypolicy.h"

#include "base/limits.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace countersign::net {

namespace {

using namespace std::chrono_literals;

constexpr auto firstDelay = 500ms;
constexpr double jitterShare = 0.5; // of the delay, so that clients do not come back together

bool isPassing(const Attempt &attempt)
{
    if (attempt.end == AttemptEnd::ConnectionLost)
        return true;
    return attempt.status == 429 || attempt.status == 502 || attempt.status == 503 || attempt.status == 504;
}

} // namespace

std::optional<std::chrono::milliseconds> retryDelay(const Attempt &attempt)
{
    if (attempt.repeat != Repeat::Safe || !isPassing(attempt) || attempt.retriesSoFar >= limits::readRetries)
        return std::nullopt;
    const double factor = (1 << attempt.retriesSoFar) * (1 + jitterShare * attempt.jitter);
    std::chrono::milliseconds delay(qint64(double(firstDelay.count()) * factor));
    if (attempt.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *attempt.retryAfter);
    if (delay >= attempt.timeLeft)
        return std::nullopt;
    return delay;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc)
{
    const QString text = QString::fromLatin1(value.trimmed());
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    if (digits.match(text).hasMatch()) {
        bool fits = false;
        const int seconds = text.toInt(&fits);
        return std::chrono::seconds(fits ? seconds : std::numeric_limits<int>::max());
    }
    // RFC 9110's preferred form, always in English and GMT.
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, nowUtc.secsTo(date)));
}

} // namespace countersign::net
