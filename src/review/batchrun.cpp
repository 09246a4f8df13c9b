#include "review/batchrun.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace countersign {

namespace {

constexpr int decimals = 4; // as the service tells its balance
constexpr qint64 wholes = 10'000;

} // namespace

void BatchCounts::count(CallState state, const Status &status, qint64 calls)
{
    switch (state) {
    case CallState::Waiting:
        waiting += calls;
        return;
    case CallState::Sending:
        sending += calls;
        return;
    case CallState::Failed:
        failed += calls;
        return;
    case CallState::Unknown:
        unknown += calls;
        return;
    case CallState::Done:
        break;
    }
    done += calls;
    if (status.kind() == StatusKind::Approved)
        approved += calls;
    else if (status.kind() == StatusKind::Declined)
        declined += calls;
    else if (status.kind() == StatusKind::InReview)
        inReview += calls;
}

QString BatchRun::id() const
{
    return QFileInfo(file).completeBaseName();
}

std::optional<QString> costOf(qint64 calls, const QString &price)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,6})(?:[.,]([0-9]{1,4}))?$"));
    const auto match = number.match(price.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 parts = match.captured(1).toLongLong() * wholes +
                         match.captured(2).leftJustified(decimals, QLatin1Char('0')).toLongLong();
    const qint64 cost = parts * calls;
    QString fraction = QString::number(cost % wholes).rightJustified(decimals, QLatin1Char('0'));
    while (fraction.size() > 2 && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return QStringLiteral("%1.%2").arg(cost / wholes).arg(fraction);
}

} // namespace countersign
