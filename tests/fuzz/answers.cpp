#include "base/limits.h"
#include "didit/parseerror.h"
#include "fuzz/entries.h"
#include "support/parsercases.h"

namespace countersign::fuzz {

namespace {

// An approval must be the service's own word; a letter of it may be escaped.
bool mayApprove(const QByteArray &input)
{
    return input.contains("Approved") || input.contains("\\u");
}

void runAnswers(const QByteArray &input)
{
    for (const ParserCase &parser : parserCases()) {
        if (parser.read(input).approves && !mayApprove(input))
            qFatal("%s approves without the word", parser.name);
    }
    net::HttpAnswer answer;
    answer.body = input;
    for (const int status : {400, 403, 500}) {
        answer.status = status;
        const Error error = didit::parseError(answer);
        if (error.message.isEmpty() || error.serviceDetail.size() > limits::errorTextCharacters)
            qFatal("an error without a sentence, or with a book");
    }
}

} // namespace

Target answersTarget()
{
    Target target{"answers", runAnswers, {R"({"detail":"No."})", R"({"a":[{"b":["c"]}]})", "[\"x\"]"}};
    for (const ParserCase &parser : parserCases())
        target.seeds.append(parser.answer);
    return target;
}

} // namespace countersign::fuzz
