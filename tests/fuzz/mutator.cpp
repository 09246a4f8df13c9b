#include "fuzz/mutator.h"

#include <algorithm>
#include <utility>

namespace countersign::fuzz {

namespace {

constexpr int mostDamages = 6;
constexpr qsizetype longestCopy = 64;

// What formats stumble over: ends of ranges, and the tokens of JSON, multipart and paths.
const QVector<QByteArray> &tokens()
{
    static const QVector<QByteArray> all = {QByteArray(1, '\0'),
                                            QByteArray(4, '\xff'),
                                            QByteArray(8, '\x80'),
                                            "\x7f\xff\xff\xff",
                                            "null",
                                            "true",
                                            "-1",
                                            "1e999",
                                            "nan",
                                            "{",
                                            "[",
                                            "\"",
                                            "\\u0000",
                                            "\r\n",
                                            "--B",
                                            "--B--",
                                            "; name=\"\"",
                                            "Approved",
                                            "../"};
    return all;
}

// Makes the next number longer, because lengths, offsets and bounds are where readers fail.
void growNumber(QByteArray &input, qsizetype from)
{
    const auto *digit =
        std::find_if(input.cbegin() + from, input.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (digit != input.cend())
        input.insert(digit - input.cbegin(), QByteArray(2, *digit));
}

} // namespace

Mutator::Mutator(quint32 seed, QVector<QByteArray> seeds)
    : m_random(seed)
    , m_seeds(std::move(seeds))
{}

QByteArray Mutator::next()
{
    QByteArray input = m_seeds.at(below(m_seeds.size()));
    for (auto left = 1 + below(mostDamages); left > 0; --left)
        damage(input);
    return input;
}

// std::uniform_int_distribution differs between libraries.
qsizetype Mutator::below(qsizetype bound)
{
    return bound < 1 ? 0 : qsizetype(m_random() % quint32(bound));
}

void Mutator::damage(QByteArray &input)
{
    const qsizetype at = below(input.size() + 1);
    const qsizetype length = below(longestCopy);
    switch (below(8)) {
    case 0:
        input.truncate(at);
        break;
    case 1:
        input.remove(at, length);
        break;
    case 2:
        input.insert(at, tokens().at(below(tokens().size())));
        break;
    case 3:
        input.insert(at, QByteArray(input.mid(below(input.size()), length)));
        break;
    case 4: {
        const QByteArray &other = m_seeds.at(below(m_seeds.size()));
        input = input.left(at) + other.mid(below(other.size()));
        break;
    }
    case 5:
        input.replace(at, 4, tokens().at(below(tokens().size())));
        break;
    case 6:
        growNumber(input, at);
        break;
    default:
        if (at < input.size())
            input[at] = char(quint8(input.at(at)) ^ (1U << below(8)));
        break;
    }
}

} // namespace countersign::fuzz
