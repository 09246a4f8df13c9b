#include "engine/faceindex.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <map>
#include <random>
#include <thread>

using namespace countersign::engine;

namespace {

using Vector = std::vector<float>;

Vector unit(std::mt19937 &random, int dimension)
{
    std::normal_distribution<float> normal;
    Vector vector(static_cast<size_t>(dimension));
    double square = 0;
    for (float &value : vector) {
        value = normal(random);
        square += static_cast<double>(value) * value;
    }
    for (float &value : vector)
        value = static_cast<float>(value / std::sqrt(square));
    return vector;
}

double dot(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i]) * b[i];
    return sum;
}

// What the index must find, by sorting everything.
QVector<FaceIndex::Hit> scanned(const std::map<qint64, Vector> &all, const Vector &probe, int most,
                                double floor)
{
    QVector<FaceIndex::Hit> hits;
    for (const auto &[id, vector] : all)
        if (const double cosine = dot(vector, probe); cosine >= floor)
            hits.append({id, cosine});
    std::ranges::stable_sort(hits, std::ranges::greater(), &FaceIndex::Hit::cosine);
    return hits.first(qMin<qsizetype>(most, hits.size()));
}

} // namespace

class TestFaceIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFindsNothing();
    void findsWhatAScanFinds_data();
    void findsWhatAScanFinds();
    void tiesGoToTheSmallerId();
    void insertReplaces();
    void wrongLengthIsIgnored();
    void searchesAndChangesRunSideBySide();
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
    for (const int dimension : {1, 15, 16, 17, 128, 131})
        QTest::addRow("%d", dimension) << dimension;
}

// Random inserts, replacements and removals, compared with a naive scan after each batch.
void TestFaceIndex::findsWhatAScanFinds()
{
    QFETCH(int, dimension);
    std::mt19937 random(static_cast<unsigned>(dimension));
    FaceIndex index(dimension);
    std::map<qint64, Vector> all;
    for (int batch = 0; batch < 20; ++batch) {
        for (int i = 0; i < 60; ++i) {
            const qint64 id = std::uniform_int_distribution<qint64>(-50, 400)(random);
            if (random() % 3 == 0) {
                QCOMPARE(index.remove(id), all.erase(id) > 0);
            } else {
                all[id] = unit(random, dimension);
                index.insert(id, all[id]);
            }
        }
        QCOMPARE(index.size(), int(all.size()));
        const Vector probe = unit(random, dimension);
        const int most = int(random() % 12);
        const double floor = dimension == 1 ? -2 : -0.2;
        const auto hits = index.search(probe, most, floor);
        const auto expected = scanned(all, probe, most, floor);
        QCOMPARE(hits.size(), expected.size());
        for (qsizetype i = 0; i < hits.size(); ++i) {
            QVERIFY(std::abs(hits[i].cosine - expected[i].cosine) < 1e-5);
            if (dimension > 1) // in one dimension everything is a tie
                QCOMPARE(hits[i].id, expected[i].id);
        }
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

void TestFaceIndex::wrongLengthIsIgnored()
{
    FaceIndex index(2);
    index.insert(1, {1, 0, 0});
    QCOMPARE(index.size(), 0);
    index.insert(1, {1, 0});
    QVERIFY(index.search({1}, 5, -1).isEmpty());
}

void TestFaceIndex::searchesAndChangesRunSideBySide()
{
    constexpr int dimension = 128;
    std::mt19937 random(7);
    FaceIndex index(dimension);
    const Vector wanted = unit(random, dimension);
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
    for (int i = 1; i < 3000; ++i) {
        index.insert(i % 200 + 1, unit(random, dimension));
        index.remove((i + 100) % 200 + 1);
    }
    stop = true;
    for (std::thread &searcher : searchers)
        searcher.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestFaceIndex)
#include "tst_faceindex.moc"
