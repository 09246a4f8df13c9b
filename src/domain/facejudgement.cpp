#include "domain/facejudgement.h"

#include "base/limits.h"
#include "domain/facefacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign {

namespace {

struct FaceJudgement
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceJudgement)
};

template<class Condition>
QVector<Candidate> candidatesThat(const SearchReport &report, Condition condition)
{
    QVector<Candidate> found;
    for (const Candidate &candidate : report.candidates) {
        if (condition(candidate))
            found.append(candidate);
    }
    return found;
}

} // namespace

QString objectionText(const QString &id)
{
    for (const FaceFlaw flaw : allFaceFlaws) {
        if (flawId(flaw) == id)
            return flawText(flaw);
    }
    if (id == QLatin1String("not-judged"))
        return FaceJudgement::tr("could not be judged");
    if (id == QLatin1String("not-searched"))
        return FaceJudgement::tr("doubles could not be looked for");
    if (id == QLatin1String("already-listed"))
        return FaceJudgement::tr("on a blocklist already");
    return id == QLatin1String("double") ? FaceJudgement::tr("double of another picture") : id;
}

Objection objectionOf(const QString &id)
{
    return {id, objectionText(id)};
}

QVector<Objection> objectionsToPicture(const LocatedFace &face, const QSizeF &size)
{
    QVector<Objection> objections;
    for (const FaceFlaw flaw : flawsOf(face, size))
        objections.append({flawId(flaw), flawText(flaw)});
    return objections;
}

SearchOptions searchForDoubles()
{
    SearchOptions options;
    options.saveApiRequest = false;
    options.searchType = SearchType::BlocklistedOrApproved;
    return options;
}

QVector<Objection> objectionsOfSearch(const Result<SearchReport> &report)
{
    if (!report)
        return {objectionOf(QStringLiteral("not-searched"))};
    if (!blocklistedLookalikes(*report).isEmpty())
        return {objectionOf(QStringLiteral("already-listed"))};
    return {};
}

QVector<Candidate> blocklistedLookalikes(const SearchReport &report)
{
    return candidatesThat(report, [](const Candidate &candidate) {
        return candidate.blocklisted && candidate.similarity >= limits::sameFaceSimilarity;
    });
}

QVector<Candidate> approvedLookalikes(const SearchReport &report)
{
    return candidatesThat(report, [](const Candidate &candidate) {
        return !candidate.blocklisted && candidate.status.kind() == StatusKind::Approved &&
               candidate.similarity >= limits::sameFaceSimilarity;
    });
}

QVector<Candidate> blocklistedNear(const SearchReport &report)
{
    return candidatesThat(report, [](const Candidate &candidate) {
        return candidate.blocklisted && candidate.similarity < limits::sameFaceSimilarity &&
               candidate.similarity >= limits::nearFaceSimilarity;
    });
}

QString caseNumberText(const Candidate &candidate)
{
    return candidate.sessionNumber ? QString::number(*candidate.sessionNumber) : candidate.sessionId;
}

QString consequencesOf(const SearchReport &report)
{
    const QVector<Candidate> approved = approvedLookalikes(report);
    if (approved.isEmpty())
        return {};
    QStringList numbers;
    for (const Candidate &candidate : approved)
        numbers.append(caseNumberText(candidate));
    return FaceJudgement::tr("This face matches %n approved cases: %1.", nullptr, int(approved.size()))
        .arg(QLocale().createSeparatedList(numbers));
}

} // namespace countersign
