#include "engine/server/screening.h"

#include "base/limits.h"
#include "domain/status.h"
#include "engine/server/risks.h"

#include <algorithm>
#include <set>

namespace countersign::engine {

namespace {

// How many hits are looked at in each index; more candidates than that are of no use to a person.
constexpr int mostHits = 200;

struct Match
{
    FaceContext context;
    double similarity = 0;

    bool isApprovedSession() const
    {
        return context.session && context.session->status == statuses::approved;
    }
};

using Matches = QVector<Match>;

Matches matchesOf(const Sql &sql, const Workshop &workshop, const Gallery::Hits &hits,
                  const ScreenOptions &options)
{
    Matches matches;
    std::set<qint64> seen;
    for (const FaceIndex::Hit &hit : hits.blocklisted + hits.enrolled) {
        const double similarity = roundedScore(workshop.analyser.similarityFromCosine(hit.cosine));
        if (similarity < candidateSimilarity || !seen.insert(hit.id).second)
            continue;
        std::optional<FaceContext> context = findFaceContext(sql, hit.id);
        if (!context)
            continue;
        const bool ownFace = !options.exceptVendorData.isNull() && context->session &&
                             context->session->vendorData == options.exceptVendorData;
        if (!ownFace)
            matches.append({std::move(*context), similarity});
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::similarity);
    return matches;
}

QJsonObject hitData(const Match &match, const char *prefix)
{
    const QString name = QString::fromLatin1(prefix);
    const std::optional<SessionRecord> &session = match.context.session;
    QJsonObject data{{name + QLatin1String("_session_id"), QJsonValue::Null},
                     {name + QLatin1String("_session_number"), QJsonValue::Null}};
    if (session) {
        data[name + QLatin1String("_session_id")] = session->id;
        data[name + QLatin1String("_session_number")] = session->number;
    }
    if (!match.context.entryId.isNull())
        data[QLatin1String("list_entry_id")] = match.context.entryId;
    return data;
}

template<class Condition>
const Match *best(const Matches &matches, Condition condition)
{
    const auto found = std::ranges::find_if(matches, condition);
    return found == matches.end() ? nullptr : &*found;
}

QVector<Warning> warningsOf(const Matches &matches)
{
    QVector<Warning> warnings;
    const Match *blocked = best(matches, [](const Match &match) { return match.context.blocklisted; });
    if (blocked && blocked->similarity >= sameFaceSimilarity)
        warnings.append(risks::faceInBlocklist(hitData(*blocked, "blocklisted")));
    else if (blocked && blocked->similarity >= possibleSimilarity)
        warnings.append(risks::possibleFaceInBlocklist(hitData(*blocked, "blocklisted")));

    const Match *allowed = best(matches, [](const Match &match) { return match.context.allowlisted; });
    if (allowed && allowed->similarity >= sameFaceSimilarity) {
        // Contract 4: an allowlist silences the duplicate warnings and says so, never the blocklist's.
        warnings.append(risks::faceInAllowlist(hitData(*allowed, "allowlisted")));
        return warnings;
    }
    const Match *duplicate = best(matches, [](const Match &match) { return match.isApprovedSession(); });
    if (duplicate && duplicate->similarity >= sameFaceSimilarity)
        warnings.append(risks::duplicatedFace(hitData(*duplicate, "duplicated")));
    else if (duplicate && duplicate->similarity >= possibleSimilarity)
        warnings.append(risks::possibleDuplicatedFace(hitData(*duplicate, "duplicated")));
    return warnings;
}

// Contract 3.2: blocklisted, allowlisted and approved ones only, blocklisted ones first.
Matches keepBlocklistedOrApproved(Matches matches)
{
    matches.removeIf([](const Match &match) {
        return !match.context.blocklisted && !match.context.allowlisted && !match.isApprovedSession();
    });
    std::ranges::stable_sort(matches, [](const Match &a, const Match &b) {
        return a.context.blocklisted && !b.context.blocklisted;
    });
    return matches;
}

} // namespace

Result<Screening> screen(Workshop &workshop, const Embedding &probe, const ScreenOptions &options)
{
    // Similarity is nothing at a cosine of zero or less, so what lies below is no candidate of any network.
    const auto hits = workshop.gallery.search(probe, mostHits, 0);
    if (!hits)
        return std::unexpected(hits.error());
    auto matches =
        workshop.database.read([&](const Sql &sql) { return matchesOf(sql, workshop, *hits, options); });
    if (!matches)
        return std::unexpected(matches.error());
    Screening screening;
    screening.warnings = warningsOf(*matches);
    if (options.blocklistedOrApproved)
        *matches = keepBlocklistedOrApproved(std::move(*matches));
    screening.total = static_cast<int>(matches->size());
    for (const Match &match : matches->first(std::min<qsizetype>(limits::searchRows, matches->size())))
        screening.rows.append(matchRowJson(match.context, match.similarity));
    return screening;
}

} // namespace countersign::engine
