#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/faisspeer.h"
#include "engine/index/faceindex.h"
#include "engine/index/helperthreads.h"
#include "support/syntheticfaces.h"

#include <QFile>

#include <unistd.h>

#include <atomic>
#include <ctime>
#include <limits>

namespace countersign::bench {

namespace {

using namespace engine;

constexpr int dimension = 128;
constexpr int most = 10;
constexpr int indexRuns = 15;
constexpr double memoryLimit = 1.3;
constexpr double faissLimit = 1.0 / 4;
constexpr double bytesLimit = 1.0 / 3;

std::vector<float> manyUnits(int count)
{
    std::mt19937 random(1);
    std::vector<float> rows;
    rows.reserve(static_cast<size_t>(count) * dimension);
    for (int i = 0; i < count; ++i) {
        const std::vector<float> unit = randomUnit(random, dimension);
        rows.insert(rows.end(), unit.begin(), unit.end());
    }
    return rows;
}

void insertAll(FaceIndex &index, const std::vector<float> &rows)
{
    const size_t count = rows.size() / dimension;
    for (size_t i = 0; i < count; ++i) {
        const auto row = rows.begin() + static_cast<std::ptrdiff_t>(i * dimension);
        index.insert(static_cast<qint64>(i), std::vector<float>(row, row + dimension));
    }
}

// Every byte once, by the threads that a search has.
quint64 readOnce(const std::vector<float> &rows)
{
    constexpr size_t share = 64 * 1024; // floats
    constexpr size_t lanes = 16;
    std::atomic<size_t> next = 0;
    std::atomic<quint64> all = 0;
    const auto *words = reinterpret_cast<const quint64 *>(rows.data());
    const size_t count = rows.size() / 2;
    HelperThreads::shared().together([&] {
        quint64 sums[lanes] = {};
        for (size_t first = next.fetch_add(share); first < count; first = next.fetch_add(share))
            for (size_t i = first; i + lanes <= std::min(count, first + share); i += lanes)
                for (size_t lane = 0; lane < lanes; ++lane)
                    sums[lane] += words[i + lane];
        for (const quint64 sum : sums)
            all += sum;
    });
    return all;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

void benchIndex(BenchReport &report)
{
    const std::vector<float> rows = manyUnits(galleryFaces());
    FaceIndex index(dimension);
    insertAll(index, rows);
    std::mt19937 random(2);
    const std::vector<float> probe = randomUnit(random, dimension);
    const auto inFloats = [&] { index.search(probe, most, 0, RowForm::Floats); };
    const auto inBytes = [&] { index.search(probe, most, 0, RowForm::Bytes); };
    report.note(QStringLiteral("index: %L1 faces").arg(index.size()));
    std::atomic<quint64> sum = 0;
    report.ratio(QStringLiteral("index-vs-memory-read"),
                 medianRatio(indexRuns, inFloats, [&] { sum += readOnce(rows); }), memoryLimit,
                 QStringLiteral("reading the same bytes once"));
    report.ratio(QStringLiteral("index-bytes-vs-floats"), medianRatio(indexRuns, inBytes, inFloats),
                 bytesLimit, QStringLiteral("the same search in floats"));
    const auto peer = makeFaissPeer(dimension, rows);
    if (!peer) {
        report.skipped(QStringLiteral("index-vs-faiss-flat"),
                       QStringLiteral("built without FAISS; install libfaiss-dev and configure again"));
        return;
    }
    const auto byFaiss = [&] { peer->search(probe, most); };
    report.ratio(QStringLiteral("index-vs-faiss-flat"), medianRatio(indexRuns, inFloats, byFaiss), faissLimit,
                 QStringLiteral("FAISS IndexFlatIP"));
    report.ratio(QStringLiteral("index-bytes-vs-faiss-flat"), medianRatio(indexRuns, inBytes, byFaiss), 0,
                 QStringLiteral("FAISS IndexFlatIP"));
}

void benchGallerySizes(BenchReport &report)
{
    const double before = residentMegabytes();
    FaceIndex index(dimension);
    std::mt19937 random(1);
    const int faces = galleryFaces();
    for (int i = 0; i < faces; ++i)
        index.insert(i, randomUnit(random, dimension));
    const double megabytes = residentMegabytes() - before;
    const std::vector<float> probe = randomUnit(random, dimension);
    // The processors' time, all threads together: the clock on the wall would count other programs, too.
    double time = std::numeric_limits<double>::max();
    for (int run = 0; run < indexRuns; ++run) {
        const std::clock_t start = std::clock();
        index.search(probe, most, 0);
        time = std::min(time, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    const auto line = [&](double times, const QString &how) {
        report.note(
            QStringLiteral(
                "gallery-sizes: %L1 faces: %2 GB of memory, %3 ms of the processors for a search (%4)")
                .arg(qRound64(faces * times))
                .arg(megabytes * times / 1000, 0, 'f', 2)
                .arg(time * times, 0, 'f', 1)
                .arg(how));
    };
    line(1, QStringLiteral("measured"));
    for (const double times : {10.0, 50.0})
        line(times, QStringLiteral("in proportion"));
}

} // namespace countersign::bench
