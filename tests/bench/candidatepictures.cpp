#include "base/limits.h"
#include "base/settings.h"
#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/drawnphotograph.h"
#include "bench/turnuntil.h"
#include "models/candidatesviewmodel.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "profile/activeservice.h"
#include "support/encodedimage.h"
#include "support/footprint.h"
#include "support/stubengine.h"

#include <QTemporaryDir>

#include <httplib.h>

#include <thread>

namespace countersign::bench {

namespace {

constexpr int candidatesInAll = 200;
constexpr QSize candidatePhotograph(2000, 1500); // 16 MB each once it is decoded, with its smaller copies
constexpr int candidateQuality = 80;
constexpr double mostFetched = 1.25; // of what is seen
constexpr double mostOfBudget = 1.5; // of the cache's budget
constexpr int pagesSeen = 4;         // gone through, so that the cache has to let go

// Gives every address the same candidatePhotograph; says nothing of faces.
class CandidateServer
{
public:
    CandidateServer()
    {
        const QByteArray file = encodedImage(drawnPhotograph(candidatePhotograph), "JPEG", candidateQuality);
        m_server.Get("/media/.*", [file](const httplib::Request &, httplib::Response &response) {
            response.set_content(file.constData(), size_t(file.size()), "image/jpeg");
        });
        m_server.set_tcp_nodelay(true);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }

    ~CandidateServer()
    {
        m_server.stop();
        m_thread.join();
    }

    QByteArray base() const { return "http://127.0.0.1:" + QByteArray::number(m_port); }

private:
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
};

QVector<Candidate> rankedAt(const CandidateServer &server)
{
    QVector<Candidate> all;
    for (int i = 0; i < candidatesInAll; ++i) {
        Candidate candidate;
        candidate.sessionId = QString::number(i);
        candidate.imageAddress = QUrl(QString::fromLatin1(server.base() + "/media/" + QByteArray::number(i)));
        all.append(candidate);
    }
    return all;
}

} // namespace

void benchCandidatePictures(BenchReport &report)
{
    const QString name = QStringLiteral("candidate-pictures");
    const CandidateServer server;
    const StubEngine engine(StubEngine::handingOver(server.base()));
    const QTemporaryDir folder;
    Settings settings{QString()};
    ActiveService service(settings, secrets::makeMemoryKeyStore(), {folder.path(), {}, engine.program()});
    service.start();
    if (!turnUntil([&] { return service.state() == ServiceState::Ready; })) {
        report.skipped(name, QStringLiteral("no service"));
        return;
    }
    PictureFetcher pictures(service);
    FaceLocator faces(service);
    CandidateReview review;
    CandidatesViewModel model(review, pictures, faces);
    int fetched = 0;
    QObject::connect(&pictures, &PictureFetcher::fetched, &model, [&fetched] { ++fetched; });
    const qint64 before = footprintOf(QCoreApplication::applicationPid()).memory;
    review.begin(name, rankedAt(server), true);
    model.setActive(true);
    const auto isShown = [&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(CandidatesViewModel::ThumbnailRole).value<QImage>().isNull())
                return false;
        }
        return true;
    };
    int seen = model.rowCount();
    for (int page = 1; turnUntil(isShown) && page < pagesSeen; ++page) {
        model.showNextPage();
        seen += model.rowCount();
    }
    if (!isShown()) {
        report.skipped(name, QStringLiteral("the pictures did not come"));
        return;
    }
    report.ratio(name, double(fetched) / seen, mostFetched, QStringLiteral("those seen, of 200"));
    report.ratio(QStringLiteral("candidate-memory"),
                 double(footprintOf(QCoreApplication::applicationPid()).memory - before) /
                     double(limits::cachedImageBytes),
                 mostOfBudget, QStringLiteral("the budget for decoded pictures"));
}

} // namespace countersign::bench
