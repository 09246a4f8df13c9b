#include "models/practicedeck.h"

#include "base/limits.h"
#include "review/opinion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace countersign {

namespace {

struct DeckText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::PracticeDeck)
};

constexpr qsizetype kinds = 2;  // same and different
constexpr qsizetype layers = 3; // easy, middling, hard
constexpr qsizetype triesPerPair = 20;

qsizetype below(QRandomGenerator &random, qsizetype bound)
{
    return qsizetype(random.bounded(quint64(bound)));
}

// Draws different pairs of pictures from people's folders.
class Drawer
{
public:
    Drawer(const imaging::LabelledSet &set, QRandomGenerator &random)
        : m_random(random)
    {
        QHash<QString, QVector<qsizetype>> people;
        for (qsizetype i = 0; i < set.pictures.size(); ++i) {
            const QString person = imaging::onlyPerson(set.pictures.at(i));
            if (!person.isEmpty())
                people[person].append(i);
        }
        m_people = people.values();
        std::ranges::copy_if(m_people, std::back_inserter(m_seenTwice),
                             [](const auto &pictures) { return pictures.size() > 1; });
    }

    QVector<std::pair<qsizetype, qsizetype>> draw(bool same)
    {
        QVector<std::pair<qsizetype, qsizetype>> drawn;
        const auto &people = same ? m_seenTwice : m_people;
        if (people.size() < (same ? 1 : kinds))
            return drawn;
        QSet<std::pair<qsizetype, qsizetype>> known;
        for (qsizetype tries = limits::practicePairs * triesPerPair;
             tries > 0 && drawn.size() < limits::practicePairs; --tries) {
            const auto pair = same ? ofOne(people) : ofTwo(people);
            if (pair.first == pair.second || known.contains(pair))
                continue;
            known.insert(pair);
            drawn.append(pair);
        }
        return drawn;
    }

private:
    using People = QList<QVector<qsizetype>>;

    std::pair<qsizetype, qsizetype> ofOne(const People &people)
    {
        const auto &person = people.at(below(m_random, people.size()));
        return std::minmax({any(person), any(person)});
    }

    std::pair<qsizetype, qsizetype> ofTwo(const People &people)
    {
        const qsizetype one = below(m_random, people.size());
        const qsizetype other = below(m_random, people.size());
        const qsizetype picture = any(people.at(one));
        return one == other ? std::pair(picture, picture) : std::minmax({picture, any(people.at(other))});
    }

    qsizetype any(const QVector<qsizetype> &pictures)
    {
        return pictures.at(below(m_random, pictures.size()));
    }

    QRandomGenerator &m_random;
    People m_people;
    People m_seenTwice;
};

// Hard pairs last; what nobody knows of stays in the order of the shuffle.
QVector<PracticePair> byDifficulty(QVector<PracticePair> pairs, QRandomGenerator &random)
{
    std::ranges::shuffle(pairs, random);
    std::ranges::stable_sort(
        pairs, {}, [](const PracticePair &pair) { return pair.likeness.value_or(0) * (pair.same ? -1 : 1); });
    return pairs;
}

// One of each layer in turn.
QVector<PracticePair> layered(const QVector<PracticePair> &pairs, QRandomGenerator &random)
{
    QVector<PracticePair> mixed;
    const qsizetype depth = (pairs.size() + layers - 1) / layers;
    QVector<QVector<PracticePair>> stacks;
    for (qsizetype from = 0; from < pairs.size(); from += depth)
        stacks.append(pairs.mid(from, depth));
    for (QVector<PracticePair> &stack : stacks)
        std::ranges::shuffle(stack, random);
    for (qsizetype row = 0; row < depth; ++row) {
        for (const QVector<PracticePair> &stack : std::as_const(stacks)) {
            if (row < stack.size())
                mixed.append(stack.at(row));
        }
    }
    return mixed;
}

bool isKnownTo(const ClosedCase &closed, const Reviewer &person)
{
    return std::ranges::any_of(closed.knownTo,
                               [&](const Reviewer &one) { return isSamePerson(one, person); });
}

std::unexpected<Error> noPairs(const QString &why)
{
    const QString how = DeckText::tr("A folder needs one folder per person: two pictures of one person, and "
                                     "pictures of two people. A table "
                                     "is a CSV file whose first line names the columns first, second and "
                                     "same: two picture files, seen from "
                                     "the table's folder, and 1 for the same person or 0.");
    return failure(ErrorKind::Unreadable, why + QLatin1Char(' ') + how);
}

} // namespace

Result<PracticeDeck> readDeck(const QString &folderOrTable)
{
    const QFileInfo info(folderOrTable);
    const QString folder = info.isDir() ? folderOrTable : info.path();
    const imaging::LabelFiles files{info.isDir() ? QString() : folderOrTable, {}};
    const auto set = imaging::readLabelledSet(folder, files, imaging::PairPeople::Nobody);
    if (!set)
        return noPairs(set.error().message);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    const QVector<PracticePair> pairs = dealPairs(pairsOf(*set, random), random);
    if (pairs.isEmpty())
        return noPairs(DeckText::tr("There are no pairs with a known answer."));
    return PracticeDeck{pairs, set->problems};
}

Result<PracticeDeck> readClosedDeck(const ReviewPlaces &places, const QString &profileId,
                                    const std::optional<Reviewer> &knownTo)
{
    auto cases = readClosedCases(places, profileId);
    if (!cases)
        return std::unexpected(cases.error());
    if (cases->isEmpty())
        return failure(
            ErrorKind::NotFound,
            DeckText::tr("No case has been closed here yet because of its two faces (reasons A1, A2 "
                         "and D1). Choose a folder or a table instead."));
    if (knownTo)
        cases->removeIf([&](const ClosedCase &closed) { return isKnownTo(closed, *knownTo); });
    if (cases->isEmpty())
        return failure(
            ErrorKind::NotFound,
            DeckText::tr("You have rated or decided every case that was closed here because of its "
                         "two faces. Choose a folder or a table instead."));
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    return PracticeDeck{dealPairs(pairsOf(*cases), random), {}};
}

QVector<PracticePair> pairsOf(const imaging::LabelledSet &set, QRandomGenerator &random)
{
    const QDir folder(set.folder);
    const auto file = [&](qsizetype picture) { return folder.filePath(set.pictures.at(picture).file); };
    QVector<PracticePair> pairs;
    for (const imaging::LabelledPair &pair : set.pairs)
        pairs.append({file(pair.first), file(pair.second), pair.same, pair.likeness});
    if (!pairs.isEmpty())
        return pairs;
    Drawer drawer(set, random);
    for (const bool same : {true, false}) {
        for (const auto &[first, second] : drawer.draw(same))
            pairs.append({file(first), file(second), same, {}});
    }
    return pairs;
}

QVector<PracticePair> pairsOf(const QVector<ClosedCase> &cases)
{
    QVector<PracticePair> pairs;
    for (const ClosedCase &closed : cases)
        pairs.append({closed.sessionId, {}, closed.same, closed.score});
    return pairs;
}

QVector<PracticePair> dealPairs(QVector<PracticePair> pairs, QRandomGenerator &random)
{
    const auto differing = std::ranges::partition(pairs, &PracticePair::same);
    const auto middle = differing.begin() - pairs.begin();
    QVector<PracticePair> same = layered(byDifficulty(pairs.first(middle), random), random);
    QVector<PracticePair> different = layered(byDifficulty(pairs.sliced(middle), random), random);
    const qsizetype each = same.isEmpty() || different.isEmpty()
                               ? limits::practicePairs
                               : std::min({same.size(), different.size(), limits::practicePairs / kinds});
    // Within a stretch the answers come in any order, so that none can be told from those before.
    constexpr qsizetype stretch = 2 * layers;
    QVector<PracticePair> dealt;
    for (qsizetype from = 0; from < each; from += stretch) {
        const qsizetype count = std::min(stretch, each - from);
        QVector<PracticePair> next = same.mid(from, count) + different.mid(from, count);
        std::ranges::shuffle(next, random);
        dealt += next;
    }
    return dealt;
}

} // namespace countersign
