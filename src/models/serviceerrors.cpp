#include "models/serviceerrors.h"

#include "base/limits.h"
#include "domain/scoreband.h"
#include "profile/activeservice.h"
#include "review/casereview.h"
#include "review/record.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign {

namespace {

struct Reached
{
    double score;    // 0..100
    int comparisons; // of different people, one of which reaches it
};

// What similarities mean with every embedder of the local engine (ARCHITECTURE.md, "Networks").
constexpr std::array reached = {Reached{50, 1'000}, Reached{70, 10'000}, Reached{80, 100'000},
                                Reached{90, 1'000'000}};

// Qt 6.4 leaves out all but the last separator where a language groups from five digits on: "1000.000" in
// Spanish.
QString groupedText(int number)
{
    const QLocale locale;
    constexpr int group = 1'000;
    if (number < group * group)
        return locale.toString(number);
    const QString tail = QLocale::c().toString(number % group).rightJustified(3, QLatin1Char('0'));
    const QString middle = QLocale::c().toString(number / group % group).rightJustified(3, QLatin1Char('0'));
    return QStringList{locale.toString(number / group / group), middle, tail}.join(locale.groupSeparator());
}

} // namespace

QString measuredErrorText(double score, const AnsweringNetworks &networks)
{
    // The one is known where the other is: both come from the same measurement.
    if (networks.embedder.isEmpty() || !networks.trueAccepts)
        return {};
    constexpr double all = 100;
    const QLocale locale;
    const auto above = std::ranges::upper_bound(reached, score, {}, &Reached::score);
    if (above == reached.begin())
        return ServiceErrors::tr("With these networks about %1 of 100 pairs of one person stay below %2.")
            .arg(locale.toString(std::round(all - *networks.trueAccepts), 'f', 0),
                 locale.toString(reached.front().score, 'f', 0));
    return ServiceErrors::tr(
               "With these networks about one of %1 pairs of different people reaches %2 or more.")
        .arg(groupedText((above - 1)->comparisons), locale.toString((above - 1)->score, 'f', 0));
}

QString closedErrorText(double score, const QVector<ClosedCase> &closed)
{
    const auto isAlike = [score](const ClosedCase &one) {
        return one.score && bandOf(*one.score) == bandOf(score);
    };
    const auto alike = std::ranges::count_if(closed, isAlike);
    if (alike < limits::fewestClosedCases)
        return {};
    const bool called = leaningOfScore(score) != Leaning::Different;
    const auto other = std::ranges::count_if(
        closed, [&](const ClosedCase &one) { return isAlike(one) && one.same != called; });
    return called
               ? ServiceErrors::tr("Of %n closed cases with such a similarity, %1 showed different people.",
                                   nullptr, int(alike))
                     .arg(other)
               : ServiceErrors::tr("Of %n closed cases with such a similarity, %1 showed the same person.",
                                   nullptr, int(alike))
                     .arg(other);
}

ServiceErrors::ServiceErrors(const ActiveService &service, Record &record, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_record(record)
{}

ServiceErrors::~ServiceErrors()
{
    m_reading.drop();
}

void ServiceErrors::read()
{
    const QString profile = m_service.profile().id;
    if (profile == m_profileId && (m_reading.isRunning() || !m_fresh.hasExpired()))
        return;
    m_profileId = profile;
    m_closed.clear();
    m_fresh.setRemainingTime(limits::closedCasesAge);
    m_reading.start(m_record.closedCases(profile), this, [this](const Result<QVector<ClosedCase>> &closed) {
        m_closed = closed.value_or(QVector<ClosedCase>());
        Q_EMIT changed();
    });
}

QString ServiceErrors::text(double score, const AnsweringNetworks &networks) const
{
    QStringList known{measuredErrorText(score, networks)};
    if (m_profileId == m_service.profile().id)
        known.append(closedErrorText(score, m_closed));
    known.removeAll(QString());
    return known.isEmpty() ? tr("How often the service errs at such similarities is not known here.")
                           : known.join(QLatin1Char(' '));
}

} // namespace countersign
