#include "bench/benchreport.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <QVector>

#include <algorithm>

namespace countersign::bench {

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(QVector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

double medianMilliseconds(int runs, const std::function<void()> &work, const std::function<void()> &settle)
{
    work();
    settle();
    QVector<double> times;
    for (int run = 0; run < runs; ++run) {
        times.append(millisecondsOf(work));
        settle();
    }
    return medianOf(times);
}

double medianRatio(int runs, const std::function<void()> &work, const std::function<void()> &peer,
                   const std::function<void()> &settle)
{
    QVector<double> ratios;
    for (int run = 0; run <= runs; ++run) {
        const double time = millisecondsOf(work);
        settle();
        const double ratio = time / millisecondsOf(peer);
        if (run > 0)
            ratios.append(ratio);
    }
    return medianOf(ratios);
}

void BenchReport::ratio(const QString &name, double ratio, double limit, const QString &peer)
{
    const bool over = limit > 0 && ratio > limit;
    m_overLimit += over ? 1 : 0;
    const QString bound = limit > 0 ? QStringLiteral("limit %1, ").arg(limit) : QString();
    print(QStringLiteral("%1: %2 (%3%4) %5")
              .arg(name, QString::number(ratio, 'f', 2), bound, peer,
                   over ? QStringLiteral("OVER") : QStringLiteral("ok")));
}

void BenchReport::skipped(const QString &name, const QString &reason)
{
    print(QStringLiteral("%1: skipped (%2)").arg(name, reason));
}

void BenchReport::note(const QString &line)
{
    print(line);
}

void BenchReport::figure(const QString &name, double value, double limit, const QString &unit)
{
    const bool over = limit > 0 && value > limit;
    m_overLimit += over ? 1 : 0;
    print(QStringLiteral("%1: %2 %3 (limit %4) %5")
              .arg(name, QString::number(value, 'f', 1), unit, QString::number(limit),
                   over ? QStringLiteral("OVER") : QStringLiteral("ok")));
}

} // namespace countersign::bench
