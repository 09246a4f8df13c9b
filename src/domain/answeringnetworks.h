#pragma once

#include <QString>

#include <optional>

namespace countersign {

// Which networks answered; names for people, empty where there is none. Only the local engine says so
// (ARCHITECTURE.md, "Networks"); under Didit everything is empty.
struct AnsweringNetworks
{
    QString tier; // "full", "built-in", "detector" or "none"; empty when nobody said
    QString detector, embedder, age, liveness;
    // How well the embedder tells people apart, in percent; nothing where nobody has measured.
    std::optional<double> pairsRight;  // of as many same as different pairs of people it never saw
    std::optional<double> trueAccepts; // of same pairs, at one false accept in a thousand
};

} // namespace countersign
