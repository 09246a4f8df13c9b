#include "base/limits.h"
#include "fuzz/entries.h"
#include "review/casereview.h"
#include "review/handover.h"

#include <algorithm>

namespace countersign::fuzz {

namespace {

bool isWhole(const Opinion &opinion)
{
    return !opinion.sessionId.isEmpty() && !opinion.reviewer.name.isEmpty() && opinion.rating >= 0 &&
           opinion.rating <= highestRating && opinion.at.isValid();
}

// Its encryption and signature are not for a mutator to get through.
void runHandovers(const QByteArray &input)
{
    const auto read = readHandOverJson(input);
    if (!read)
        return;
    if (read->opinions.isEmpty() || read->opinions.size() > limits::handedOpinions ||
        !std::ranges::all_of(read->opinions, isWhole))
        qFatal("an opinion that is none was taken");
}

} // namespace

Target handOversTarget()
{
    const QByteArray opinion =
        R"({"session":"s1","case_number":7,"reviewer":"Ana","login":"a","machine":"m",)"
        R"("rating":4,"reason":"S1","at":"2026-11-20T09:00:00.250Z"})";
    const QByteArray head = R"({"format":1,"profile":"computer","opinions":[)";
    return {"handovers",
            runHandovers,
            {head + opinion + "]}", head + opinion + "," + opinion + "]}", head + "]}"}};
}

} // namespace countersign::fuzz
