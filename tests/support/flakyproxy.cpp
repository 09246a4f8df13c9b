#include "support/flakyproxy.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

namespace countersign {

namespace {

constexpr int oneIn = 24; // requests that go wrong, of each kind one in so many
constexpr auto heldBack = std::chrono::milliseconds(40);
constexpr auto slowLine = std::chrono::milliseconds(100);
constexpr int seed = 7;

enum class Mishap { None, RequestLost, AnswerLost, HeldBack, SentTwice };

// Whether `bytes` hold a whole request: its head and, where the head says so, its body.
bool isWholeRequest(const QByteArray &bytes)
{
    static const QRegularExpression length(QStringLiteral("\r\ncontent-length: *(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const auto found = length.match(QString::fromLatin1(bytes.first(head)));
    return bytes.size() >= head + 4 + (found.hasMatch() ? found.captured(1).toLongLong() : 0);
}

// One client and its connection to the server. Lives as long as the client's socket.
class Passage : public QObject
{
public:
    Passage(QTcpSocket *client, const QUrl &upstream, std::chrono::milliseconds delay,
            std::function<Mishap()> nextMishap)
        : QObject(client)
        , m_client(client)
        , m_upstream(upstream)
        , m_delay(delay)
        , m_nextMishap(std::move(nextMishap))
    {
        connect(client, &QTcpSocket::readyRead, this, &Passage::readRequest);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    void readRequest()
    {
        m_request += m_client->readAll();
        if (!isWholeRequest(m_request))
            return;
        const QByteArray request = std::exchange(m_request, {});
        const Mishap mishap = m_nextMishap();
        switch (mishap) {
        case Mishap::RequestLost:
            m_client->abort();
            return;
        case Mishap::HeldBack:
            QTimer::singleShot(m_delay, this, [this, request] { send(request, false); });
            return;
        case Mishap::SentTwice:
            sendUnheard(request);
            break;
        default:
            break;
        }
        send(request, mishap == Mishap::AnswerLost);
    }

    // Each request on a connection of its own, so that the end of an answer need not be found.
    void send(const QByteArray &request, bool loseAnswer)
    {
        auto *server = new QTcpSocket(this);
        connect(server, &QTcpSocket::readyRead, this, [this, server, loseAnswer] {
            const QByteArray answer = server->readAll();
            if (loseAnswer)
                m_client->abort();
            else
                m_client->write(answer);
        });
        server->connectToHost(m_upstream.host(), quint16(m_upstream.port()));
        server->write(request);
    }

    void sendUnheard(const QByteArray &request)
    {
        auto *server = new QTcpSocket(this);
        server->connectToHost(m_upstream.host(), quint16(m_upstream.port()));
        server->write(request);
    }

    QTcpSocket *m_client;
    QUrl m_upstream;
    std::chrono::milliseconds m_delay;
    std::function<Mishap()> m_nextMishap;
    QByteArray m_request;
};

} // namespace

FlakyProxy::FlakyProxy(const QUrl &upstream, Line line)
    : m_base(upstream)
{
    auto *server = new QTcpServer;
    server->listen(QHostAddress::LocalHost);
    m_base.setPort(server->serverPort());
    const auto random = std::make_shared<QRandomGenerator>(seed);
    const auto next = [this, random, line] {
        if (line == Line::Slow)
            return Mishap::HeldBack;
        const int drawn = int(random->bounded(oneIn));
        if (drawn >= int(Mishap::SentTwice))
            return Mishap::None;
        ++m_faults;
        return Mishap(drawn + 1);
    };
    QObject::connect(server, &QTcpServer::newConnection, server,
                     [server, upstream, next, delay = line == Line::Slow ? slowLine : heldBack] {
                         while (QTcpSocket *client = server->nextPendingConnection())
                             new Passage(client, upstream, delay, next);
                     });
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

FlakyProxy::~FlakyProxy()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace countersign
