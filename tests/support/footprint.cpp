#include "support/footprint.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <numeric>

namespace countersign {

namespace {

qint64 ownMemory(const QString &folder)
{
    QFile status(folder + QStringLiteral("/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray name = "RssAnon:";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

qint64 meanMemory(const Footprint *from, const Footprint *to)
{
    const qint64 sum = std::accumulate(from, to, qint64(0),
                                       [](qint64 total, const Footprint &one) { return total + one.memory; });
    return from == to ? 0 : sum / (to - from);
}

int mostDescriptors(const Footprint *from, const Footprint *to)
{
    int most = 0;
    for (; from != to; ++from)
        most = std::max(most, from->descriptors);
    return most;
}

} // namespace

Footprint footprintOf(qint64 processId)
{
    const QString folder = QStringLiteral("/proc/%1").arg(processId);
    const auto descriptors = QDir(folder + QStringLiteral("/fd"))
                                 .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return {ownMemory(folder), int(descriptors.size())};
}

Growth growthOf(const QVector<Footprint> &rounds)
{
    const qsizetype third = rounds.size() / 3;
    const Footprint *all = rounds.constData();
    const Footprint *end = all + rounds.size();
    return {meanMemory(end - third, end) - meanMemory(all + third, all + 2 * third),
            mostDescriptors(end - third, end) - mostDescriptors(all + third, all + 2 * third)};
}

} // namespace countersign
