#include "engine/index/faceindex.h"
#include "engine/index/helperthreads.h"
#include "support/syntheticfaces.h"

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace countersign;
using namespace countersign::engine;

namespace {

using Vector = std::vector<float>;
using Gallery = std::map<qint64, Vector>;

// What the index must find, by sorting everything.
QVector<FaceIndex::Hit> scanned(const Gallery &all, const Vector &probe, int most, double floor)
{
    QVector<FaceIndex::Hit> hits;
    for (const auto &[id, vector] : all)
        if (const double cosine = exactCosine(vector.data(), probe.data(), probe.size()); cosine >= floor)
            hits.append({id, cosine});
    std::ranges::stable_sort(hits, std::ranges::greater(), &FaceIndex::Hit::cosine);
    return hits.first(qMin<qsizetype>(most, hits.size()));
}

// Random directions, and what a gallery of real faces also has: the same face twice, nearly the same face,
// opposite ones, nothing at all, and values that no unit vector has.
Vector oddVector(std::mt19937 &random, const Gallery &all, int dimension)
{
    Vector vector = randomUnit(random, dimension);
    switch (random() % 8) {
    case 0:
        return Vector(size_t(dimension), 0);
    case 1:
        if (!all.empty())
            return all.begin()->second;
        break;
    case 2:
        if (!all.empty()) {
            vector = all.rbegin()->second;
            vector[random() % vector.size()] += 1e-6F;
        }
        break;
    case 3:
        std::ranges::transform(vector, vector.begin(), std::negate());
        break;
    case 4: {
        const float scale = std::array{1e-42F, 1e-20F, 1e-3F, 1e5F}[random() % 4];
        std::ranges::for_each(vector, [scale](float &value) { value *= scale; });
        break;
    }
    default:
        break;
    }
    return vector;
}

} // namespace

class TestFaceIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFindsNothing();
    void findsWhatAScanFinds_data();
    void findsWhatAScanFinds();
    void findsWhatAScanFindsInManySegments();
    void tiesGoToTheSmallerId();
    void insertReplaces();
    void whatCannotBeComparedIsLeftOut();
    void blocksCarryEverything();
    void searchesAndChangesRunSideBySide();
    void rowsAreSeenWhole();
    void helpersNeverKeepAnybodyWaiting();
};

void TestFaceIndex::emptyFindsNothing()
{
    const FaceIndex index(4);
    QVERIFY(index.search({1, 0, 0, 0}, 5, -1).isEmpty());
    QCOMPARE(index.size(), 0);
}

void TestFaceIndex::findsWhatAScanFinds_data()
{
    QTest::addColumn<int>("dimension");
    for (const int dimension : {1, 15, 16, 17, 128, 131, 512})
        QTest::addRow("%d", dimension) << dimension;
}

// Random inserts, replacements and removals, compared with a naive scan after each batch: to the last bit.
void TestFaceIndex::findsWhatAScanFinds()
{
    QFETCH(int, dimension);
    std::mt19937 random(static_cast<unsigned>(dimension));
    FaceIndex index(dimension);
    Gallery all;
    for (int batch = 0; batch < 20; ++batch) {
        for (int i = 0; i < 60; ++i) {
            const qint64 id = std::uniform_int_distribution<qint64>(-50, 400)(random);
            if (random() % 3 == 0) {
                QCOMPARE(index.remove(id), all.erase(id) > 0);
            } else {
                all[id] = oddVector(random, all, dimension);
                index.insert(id, all[id]);
            }
        }
        QCOMPARE(index.size(), int(all.size()));
        const Vector probe = oddVector(random, all, dimension);
        for (const int most : {int(random() % 12), 1000})
            for (const double floor : {-1e20, -0.2, 0.0, 0.3})
                for (const RowForm form : {RowForm::Bytes, RowForm::Floats})
                    QCOMPARE(index.search(probe, most, floor, form), scanned(all, probe, most, floor));
    }
}

void TestFaceIndex::findsWhatAScanFindsInManySegments()
{
    constexpr int dimension = 128;
    constexpr int count = 3 * RowSegment::rows + 77;
    std::mt19937 random(5);
    FaceIndex index(dimension);
    Gallery all;
    for (int i = 0; i < count; ++i) {
        all[i] = randomUnit(random, dimension);
        index.insert(i, all[i]);
    }
    for (int i = 0; i < count; i += 7) {
        all.erase(i);
        QVERIFY(index.remove(i));
    }
    for (int i = 0; i < 10; ++i) {
        const Vector probe = randomUnit(random, dimension);
        for (const auto form : {std::optional(RowForm::Bytes), std::optional(RowForm::Floats), {}})
            QCOMPARE(index.search(probe, 50, 0, form), scanned(all, probe, 50, 0));
    }
}

void TestFaceIndex::tiesGoToTheSmallerId()
{
    FaceIndex index(2);
    for (const qint64 id : {5, 3, 9, 4})
        index.insert(id, {1, 0});
    const auto hits = index.search({1, 0}, 2, 0);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].id, 3);
    QCOMPARE(hits[1].id, 4);
}

void TestFaceIndex::insertReplaces()
{
    FaceIndex index(2);
    index.insert(1, {1, 0});
    index.insert(1, {0, 1});
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.search({0, 1}, 1, 0.9).size(), 1);
    QVERIFY(index.search({1, 0}, 1, 0.9).isEmpty());
}

void TestFaceIndex::whatCannotBeComparedIsLeftOut()
{
    constexpr float infinite = std::numeric_limits<float>::infinity();
    constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
    FaceIndex index(2);
    for (const Vector &odd : {Vector{1, 0, 0}, Vector{infinite, 0}, Vector{0, notANumber}, Vector{2e6F, 0}})
        index.insert(1, odd);
    QCOMPARE(index.size(), 0);
    index.insert(1, {1, 0});
    for (const Vector &odd : {Vector{1}, Vector{infinite, 0}, Vector{0, notANumber}, Vector{2e6F, 0}})
        QVERIFY(index.search(odd, 5, -1).isEmpty());
}

// What the gallery's file is made of, and read back from, in any order.
void TestFaceIndex::blocksCarryEverything()
{
    constexpr int dimension = 5;
    std::mt19937 random(3);
    FaceIndex index(dimension);
    for (qint64 id = 0; id < 1000; ++id)
        index.insert(id, randomUnit(random, dimension));
    for (qint64 id = 0; id < 1000; id += 3)
        index.remove(id);
    QCOMPARE(index.blockOf(999), std::nullopt);
    QCOMPARE(index.blockOf(998).value(), 998 / FaceIndex::blockRows);
    FaceIndex copy(dimension);
    std::vector<qint64> ids(FaceIndex::blockRows);
    Vector values(FaceIndex::blockRows * dimension);
    QCOMPARE(index.blocks(), size_t(8));
    for (const size_t block : {7, 0, 3, 2, 1, 6, 5, 4}) {
        index.copyBlock(block, ids.data(), values.data());
        copy.fillBlock(block, ids.data(), values.data());
    }
    QCOMPARE(copy.size(), index.size());
    const Vector probe = randomUnit(random, dimension);
    QCOMPARE(copy.search(probe, 2000, -2), index.search(probe, 2000, -2));
    QCOMPARE(copy.blockOf(998), index.blockOf(998));
    // A place without a row is filled before there are more blocks.
    copy.insert(5000, probe);
    QCOMPARE(copy.blocks(), size_t(8));
}

void TestFaceIndex::searchesAndChangesRunSideBySide()
{
    constexpr int dimension = 128;
    std::mt19937 random(7);
    FaceIndex index(dimension);
    const Vector wanted = randomUnit(random, dimension);
    index.insert(0, wanted);
    std::atomic<bool> stop = false;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> searchers;
    for (int i = 0; i < 3; ++i)
        searchers.emplace_back([&] {
            while (!stop) {
                const auto hits = index.search(wanted, 3, 0.9);
                if (hits.isEmpty() || hits.first().id != 0)
                    ++wrong;
            }
        });
    // Over more than one segment, so that helpers search, too, and with places that are used again.
    for (int i = 1; i < 9000; ++i) {
        index.insert(i, randomUnit(random, dimension));
        if (i % 3 == 0)
            index.remove(i - 2);
    }
    stop = true;
    for (std::thread &searcher : searchers)
        searcher.join();
    QCOMPARE(wrong.load(), 0);
}

// A row changes between two vectors that are equally like the probe; half of one and half of the other is
// not.
void TestFaceIndex::rowsAreSeenWhole()
{
    constexpr int dimension = 1024;
    Vector probe(dimension, 0);
    Vector one(dimension, 0);
    Vector other(dimension, 0);
    probe.front() = probe.back() = 1;
    one.front() = other.back() = 0.5F;
    FaceIndex index(dimension);
    index.insert(1, one);
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        while (!stop) {
            index.insert(1, other);
            index.insert(1, one);
        }
    });
    int wrong = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto hits = index.search(probe, 1, -1, i % 2 == 0 ? RowForm::Bytes : RowForm::Floats);
        wrong += hits.size() == 1 && hits.first().cosine == 0.5 ? 0 : 1;
    }
    stop = true;
    writer.join();
    QCOMPARE(wrong, 0);
}

// Whoever asks goes on when all helpers are busy.
void TestFaceIndex::helpersNeverKeepAnybodyWaiting()
{
    std::atomic<bool> release = false;
    std::atomic<int> busy = 0;
    std::thread hog([&] {
        HelperThreads::shared().together([&] {
            ++busy;
            release.wait(false);
        });
    });
    QTRY_VERIFY(busy > 0);
    std::atomic<int> calls = 0;
    HelperThreads::shared().together([&] { ++calls; });
    QVERIFY(calls >= 1);
    release = true;
    release.notify_all();
    hog.join();
}

QTEST_GUILESS_MAIN(TestFaceIndex)
#include "tst_faceindex.moc"
