#include "models/candidategroups.h"

#include "domain/scoreband.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace countersign {

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CandidateGroups)
};

} // namespace

QVector<int> candidateGroups(const QVector<Candidate> &candidates)
{
    QVector<int> groups;
    QHash<QString, int> bySession;
    QHash<QString, int> byVendor;
    for (int index = 0; index < int(candidates.size()); ++index) {
        const Candidate &candidate = candidates.at(index);
        int group = index;
        if (!candidate.vendorData.isEmpty())
            group = byVendor.value(candidate.vendorData, group);
        if (!candidate.sessionId.isEmpty())
            group = bySession.value(candidate.sessionId, group);
        if (!candidate.vendorData.isEmpty())
            byVendor.insert(candidate.vendorData, group);
        if (!candidate.sessionId.isEmpty())
            bySession.insert(candidate.sessionId, group);
        groups.append(group);
    }
    return groups;
}

int nextInRank(const QVector<Candidate> &candidates, int index)
{
    const QVector<int> groups = candidateGroups(candidates);
    for (int next = index + 1; next < int(candidates.size()); ++next) {
        if (groups.at(next) != groups.at(index))
            return next;
    }
    return -1;
}

QString gapText(const QVector<Candidate> &candidates, int index, bool tellsNext)
{
    const QString own = similarityText(candidates.at(index).similarity);
    const int next = tellsNext ? nextInRank(candidates, index) : -1;
    if (next < 0)
        return own;
    return GroupText::tr("%1. The next one: %2.").arg(own, similarityText(candidates.at(next).similarity));
}

QString duplicatesText(const QVector<Candidate> &candidates, int index)
{
    const QVector<int> groups = candidateGroups(candidates);
    QStringList others;
    for (int other = 0; other < int(groups.size()); ++other) {
        if (other != index && groups.at(other) == groups.at(index))
            others.append(QLocale().toString(other + 1));
    }
    return others.isEmpty() ? QString()
                            : GroupText::tr("The same customer or case, by rank: %1.")
                                  .arg(QLocale().createSeparatedList(others));
}

} // namespace countersign
