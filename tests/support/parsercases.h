#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <functional>

namespace countersign {

// What a test or a fuzzer wants to know of a parser's outcome, the same for all parsers.
struct ParserOutcome
{
    bool parsed = false;
    bool approves = false;
    // What a verdict rests on, one text each: warnings with their level, flags of candidates and lists.
    QStringList evidence;

    friend bool operator==(const ParserOutcome &, const ParserOutcome &) = default;
};

struct ParserCase
{
    const char *name;
    // A whole answer as the contract has it, with every field that is read; none of them approves.
    QByteArray answer;
    std::function<ParserOutcome(const QByteArray &)> read;
};

// Every parser of src/didit once.
const QVector<ParserCase> &parserCases();

} // namespace countersign
