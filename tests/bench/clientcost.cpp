#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/matchserver.h"
#include "didit/httpservice.h"
#include "net/httpclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <httplib.h>

#include <cstdlib>
#include <functional>
#include <future>
#include <iostream>
#include <thread>

namespace countersign::bench {

namespace {

constexpr int matches = 200;
constexpr int parallel = 4;
constexpr qsizetype pictureBytes = 1'000'000;
constexpr int clientRuns = 5;

const char *const answer = R"({"request_id":"0","face_match":{"status":"Approved","score":80.0,)"
                           R"("user_image":{"entities":[],"best_angle":0},)"
                           R"("ref_image":{"entities":[],"best_angle":0},"warnings":[]}})";

QByteArray noise()
{
    QByteArray bytes(pictureBytes, Qt::Uninitialized);
    QRandomGenerator generator(1);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

class OwnRun
{
public:
    OwnRun(didit::Service &service, const didit::OutgoingImage &image)
        : m_service(service)
        , m_image(image)
    {}

    void run()
    {
        m_left = matches;
        m_unsent = matches;
        for (int slot = 0; slot < parallel; ++slot)
            sendNext();
        m_loop.exec();
    }

private:
    void sendNext()
    {
        if (m_unsent == 0)
            return;
        --m_unsent;
        m_service.match(m_image, m_image, {}).then(&m_loop, [this](const Result<MatchReport> &report) {
            if (!report)
                qFatal("%s", qPrintable(report.error().message));
            if (--m_left == 0)
                m_loop.quit();
            sendNext();
        });
    }

    didit::Service &m_service;
    const didit::OutgoingImage &m_image;
    QEventLoop m_loop;
    int m_left = 0;
    int m_unsent = 0;
};

// The same bytes by Qt's own client with nothing of ours around it: what any client on it has to pay.
class BareRun
{
public:
    BareRun(const QString &base, qsizetype bodyBytes)
        : m_url(base + QStringLiteral("/v3/face-match/"))
        , m_body(bodyBytes, 'x')
    {}

    void run()
    {
        m_left = matches;
        m_unsent = matches;
        for (int slot = 0; slot < parallel; ++slot)
            sendNext();
        m_loop.exec();
    }

private:
    void sendNext()
    {
        if (m_unsent == 0)
            return;
        --m_unsent;
        QNetworkRequest request(m_url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
        QNetworkReply *reply = m_network.post(request, m_body);
        QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this, reply] {
            reply->deleteLater();
            if (--m_left == 0)
                m_loop.quit();
            sendNext();
        });
    }

    QUrl m_url;
    QByteArray m_body;
    QNetworkAccessManager m_network;
    QEventLoop m_loop;
    int m_left = 0;
    int m_unsent = 0;
};

// One curl process for all calls, reading them from a file, as curl itself recommends.
class CurlRun
{
public:
    CurlRun(const QString &base, const QByteArray &picture)
    {
        QFile file(m_folder.filePath(QStringLiteral("picture.jpg")));
        QFile config(m_folder.filePath(QStringLiteral("calls")));
        if (!file.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly))
            qFatal("no room for the calls of curl");
        file.write(picture);
        for (int call = 0; call < matches; ++call) {
            config.write(QStringLiteral("%1url = \"%2/v3/face-match/\"\nform = \"user_image=@%3\"\nform = "
                                        "\"ref_image=@%3\"\nheader = \"x-api-key: k\"\nheader = \"Expect:\"\n"
                                        "output = /dev/null\n")
                             .arg(call == 0 ? QString() : QStringLiteral("next\n"), base, file.fileName())
                             .toUtf8());
        }
    }

    void run() const
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("--silent"), QStringLiteral("--parallel"),
                    QStringLiteral("--parallel-max"), QString::number(parallel), QStringLiteral("--config"),
                    m_folder.filePath(QStringLiteral("calls"))});
        curl.waitForFinished(-1);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

int serveMatches(int delay)
{
    httplib::Server server;
    server.set_tcp_nodelay(true);
    server.Post(".*", [delay](const httplib::Request &, httplib::Response &response) {
        std::promise<void>().get_future().wait_for(std::chrono::milliseconds(delay)); // nobody keeps it
        response.set_content(answer, "application/json");
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    std::cout << port << std::endl;
    // Ends with its parent, which closes our standard input.
    std::thread watch([&server] {
        std::cin.get();
        server.stop();
    });
    server.listen_after_bind();
    watch.join();
    return EXIT_SUCCESS;
}

void benchClientCost(BenchReport &report)
{
    const QString name = QStringLiteral("client-cost-vs-curl");
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty()) {
        report.skipped(name, QStringLiteral("curl is not installed"));
        return;
    }
    const MatchServer server;
    const QByteArray picture = noise();
    const didit::OutgoingImage image{picture, "jpeg", QSize(1000, 1000)};
    net::HttpClient client;
    didit::HttpService service(client, {QUrl(server.base()), "k"});
    OwnRun own(service, image);
    const CurlRun curl(server.base(), picture);
    BareRun bare(server.base(), 2 * pictureBytes);
    const QString calls = QStringLiteral("%1 calls, %2 at once").arg(matches).arg(parallel);
    report.ratio(name,
                 medianRatio(
                     clientRuns, [&own] { own.run(); }, [&curl] { curl.run(); }),
                 1.2, QStringLiteral("curl, ") + calls);
    report.ratio(QStringLiteral("client-cost-vs-bare-qt"),
                 medianRatio(
                     1, [&own] { own.run(); }, [&bare] { bare.run(); }),
                 1.2, QStringLiteral("QNetworkAccessManager alone, ") + calls);
}

} // namespace countersign::bench
