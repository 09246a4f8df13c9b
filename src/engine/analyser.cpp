#include "engine/analysis.h"

#include "base/limits.h"
#include "base/logging.h"
#include "engine/networkfolder.h"
#include "engine/networkset.h"
#include "engine/scoretable.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <numeric>

namespace countersign::engine {

namespace {

// A bounded number of network sets, lent to one thread each. Further sets are made when first needed: a set
// takes tens of milliseconds and megabytes.
class SetPool
{
public:
    SetPool(QVector<VerifiedNetwork> networks, NetworkSet first, int most)
        : m_networks(std::move(networks))
        , m_left(most - 1)
    {
        m_free.push_back(std::make_unique<NetworkSet>(std::move(first)));
    }

    std::unique_ptr<NetworkSet> take()
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return !m_free.empty() || m_left > 0; });
        if (!m_free.empty()) {
            auto set = std::move(m_free.back());
            m_free.pop_back();
            return set;
        }
        --m_left;
        lock.unlock();
        QStringList problems; // said already when the first set was loaded
        return std::make_unique<NetworkSet>(NetworkSet::load(m_networks, &problems));
    }

    void giveBack(std::unique_ptr<NetworkSet> set)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_free.push_back(std::move(set));
        }
        m_returned.notify_one();
    }

private:
    const QVector<VerifiedNetwork> m_networks;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<NetworkSet>> m_free;
    int m_left; // sets that may still be made
};

class NetworkAnalyser : public Analyser
{
public:
    NetworkAnalyser(QVector<VerifiedNetwork> networks, NetworkSet first, int most)
        : m_summary(first.summary())
        , m_pool(std::move(networks), std::move(first), most)
    {}

    void setEmbedder(const NetworkManifest &manifest)
    {
        m_embedderId = manifest.id;
        m_scoreTable = manifest.scoreTable;
    }

    NetworkSummary networks() const override { return m_summary; }
    QString embedderId() const override { return m_embedderId; }

    Result<Analysis> analyse(const QImage &upright, const AnalysisWants &wants) override
    {
        if (m_summary.detector.isEmpty())
            return failure(ErrorKind::NoNetworks);
        auto set = m_pool.take();
        auto analysis = analyseWith(*set, upright, wants);
        m_pool.giveBack(std::move(set));
        return analysis;
    }

    double similarity(const Embedding &a, const Embedding &b) const override
    {
        if (a.embedderId != m_embedderId || b.embedderId != m_embedderId ||
            a.values.size() != b.values.size())
            return 0;
        return similarityFromCosine(
            std::inner_product(a.values.begin(), a.values.end(), b.values.begin(), 0.0));
    }

    double similarityFromCosine(double cosine) const override { return scoreFrom(m_scoreTable, cosine); }

private:
    static Result<Analysis> analyseWith(NetworkSet &set, const QImage &upright, const AnalysisWants &wants)
    {
        try {
            return set.analyse(upright, wants);
        } catch (const std::exception &error) {
            // OpenCV and the allocator throw; a request must not take the engine with it.
            qCWarning(lcEngine) << "an analysis failed:" << error.what();
            return failure(ErrorKind::Internal);
        }
    }

    NetworkSummary m_summary;
    QString m_embedderId;
    QVector<QPair<double, double>> m_scoreTable;
    SetPool m_pool;
};

} // namespace

std::unique_ptr<Analyser> makeAnalyser(const QStringList &folders, QStringList *problems, BuiltIn builtIn)
{
    QStringList unheard;
    QStringList *heard = problems ? problems : &unheard;
    const int most = std::clamp(QThread::idealThreadCount(), 1, limits::networkSets);
    // Several sets keep every core busy by themselves; OpenCV's own threads would only get in their way.
    if (most > 1)
        cv::setNumThreads(1);
    QVector<VerifiedNetwork> networks = findNetworks(folders, heard);
    if (builtIn == BuiltIn::Use)
        networks += readBuiltInNetworks(heard);
    NetworkSet first = NetworkSet::load(networks, heard);
    const std::optional<NetworkManifest> embedder =
        first.embedder() ? std::optional(*first.embedder()) : std::nullopt;
    auto analyser = std::make_unique<NetworkAnalyser>(networks, std::move(first), most);
    if (embedder)
        analyser->setEmbedder(*embedder);
    return analyser;
}

} // namespace countersign::engine
