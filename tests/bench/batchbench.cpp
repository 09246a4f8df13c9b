#include "base/limits.h"
#include "base/settings.h"
#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/matchserver.h"
#include "didit/httpservice.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "net/httpclient.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "support/encodedimage.h"
#include "support/footprint.h"
#include "support/pulse.h"
#include "support/stubengine.h"
#include "ui/pages/batchpage.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace countersign::bench {

namespace {

constexpr int calls = 2000;
constexpr int peerCalls = 400;
constexpr int answerDelay = 20; // milliseconds
constexpr int pictures = 64;    // each beside each other one
constexpr int footprintStep = 100;
constexpr double leastThroughput = 0.95;
constexpr double mostGrowth = 1.05;

QByteArray probeFile(int number)
{
    return encodedImage(plainImage({150, 150}, QColor(number, 2 * number, 3 * number)), "JPEG");
}

// So many calls at once with pictures that are ready, and nothing else: what the bound allows.
double bareMilliseconds(const QString &base)
{
    net::HttpClient client;
    didit::HttpService service(client, {QUrl(base), "k"});
    const didit::OutgoingImage image{probeFile(1), "jpeg", QSize(150, 150)};
    QEventLoop loop;
    int left = peerCalls;
    int unsent = peerCalls;
    std::function<void()> next = [&] {
        if (unsent-- <= 0)
            return;
        service.match(image, image, {}).then(&loop, [&](const Result<MatchReport> &) {
            if (--left == 0)
                loop.quit();
            next();
        });
    };
    QElapsedTimer timer;
    timer.start();
    for (int slot = 0; slot < limits::callsInFlight; ++slot)
        next();
    loop.exec();
    return double(timer.elapsed());
}

QString writePairs(const QTemporaryDir &folder)
{
    for (int number = 0; number < pictures; ++number) {
        QFile file(folder.filePath(QStringLiteral("%1.jpg").arg(number)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for the pictures");
        file.write(probeFile(number));
    }
    QFile table(folder.filePath(QStringLiteral("pairs.csv")));
    if (!table.open(QIODevice::WriteOnly))
        qFatal("no room for the table");
    table.write("a,b,same\n");
    for (int call = 0; call < calls; ++call) {
        const int probe = call % pictures;
        const int reference = (probe + 1 + call / pictures) % pictures;
        table.write(QStringLiteral("%1.jpg,%2.jpg,%3\n").arg(probe).arg(reference).arg(call % 2).toUtf8());
    }
    return table.fileName();
}

// The console's page at work, its results in sight.
struct Page
{
    explicit Page(const QString &base)
        : stub(StubEngine::handingOver(base.toUtf8()))
        , service(settings, secrets::makeMemoryKeyStore(), EngineOptions{{}, {}, stub.program()})
        , fetcher(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, {})
        , page(PageContext{service, settings, history, fetcher, faces, desk.outbox, desk.record, desk.marks,
                           desk.batches})
    {
        service.start();
        desk.start();
    }

    QTemporaryDir folder;
    StubEngine stub;
    Settings settings{QString()};
    ActiveService service;
    RunHistory history;
    PictureFetcher fetcher;
    FaceLocator faces;
    ReviewDesk desk;
    BatchPage page;
};

double growth(const QVector<Footprint> &taken)
{
    const qsizetype quarter = taken.size() / 4;
    const auto mean = [&](qsizetype from) {
        double sum = 0;
        for (qsizetype i = from; i < from + quarter; ++i)
            sum += double(taken.at(i).memory);
        return sum / double(quarter);
    };
    return quarter == 0 ? 1 : mean(3 * quarter) / mean(quarter);
}

} // namespace

void benchBatch(BenchReport &report)
{
    theme::apply(ThemeChoice::Light);
    const MatchServer server(answerDelay);
    const double bare = bareMilliseconds(server.base()) * calls / peerCalls;
    const QTemporaryDir folder;
    const QString table = writePairs(folder);
    Page console(server.base());
    console.page.resize(1384, 800);
    console.page.show();
    BatchViewModel &model = console.page.viewModel();
    QEventLoop loop;
    QObject::connect(&model, &BatchViewModel::inputChanged, &loop, [&] {
        if (model.canStart() && console.service.state() == ServiceState::Ready)
            loop.quit();
    });
    model.setPaths({table});
    loop.exec();
    auto *pulse = qobject_cast<PulseApplication *>(QCoreApplication::instance());
    pulse->forget();
    QVector<Footprint> taken;
    QTimer sampler;
    QObject::connect(&sampler, &QTimer::timeout, &loop,
                     [&] { taken.append(footprintOf(QCoreApplication::applicationPid())); });
    QObject::connect(&model.runner(), &BatchRunner::ended, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    sampler.start(footprintStep);
    model.start();
    loop.exec();
    report.ratio(QStringLiteral("batch-throughput"), double(timer.elapsed()) / bare, 1 / leastThroughput,
                 QStringLiteral("%1 calls at once with pictures that are ready, %2 calls of %3 ms")
                     .arg(limits::callsInFlight)
                     .arg(calls)
                     .arg(answerDelay));
    report.ratio(QStringLiteral("batch-memory"), growth(taken), mostGrowth,
                 QStringLiteral("its second quarter, the last one's mean"));
    report.figure(QStringLiteral("batch-pulse in %1").arg(pulse->worst().what), pulse->worst().milliseconds,
                  longestBlock, QStringLiteral("ms"));
}

} // namespace countersign::bench
