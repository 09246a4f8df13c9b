#include "support/faultserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace countersign {

namespace {

constexpr std::chrono::milliseconds trickleStep{20};

QByteArray headOf(const Fault &fault, qsizetype announced)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(fault.status) + " Scripted\r\n";
    bool hasType = false;
    for (const auto &[name, value] : fault.headers) {
        head += name + ": " + value + "\r\n";
        hasType = hasType || name.toLower() == "content-type";
    }
    if (!hasType)
        head += "Content-Type: application/json\r\n";
    return head + "Content-Length: " + QByteArray::number(announced) + "\r\n\r\n";
}

SeenRequest parseHead(const QByteArray &head)
{
    SeenRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name.toLower())
            return value;
    }
    return {};
}

// One client connection: reads request after request and does what the script says.
class FaultServer::Connection : public QObject
{
public:
    Connection(FaultServer *server, QTcpSocket *socket)
        : QObject(server)
        , m_server(server)
        , m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_trickle, &QTimer::timeout, this, [this] { trickleOne(); });
    }

    ~Connection() override { m_server->m_open.removeAll(this); }

    void release()
    {
        if (std::exchange(m_held, false))
            answer(m_fault);
    }

    void closeIfIdle()
    {
        if (!m_inRequest && m_input.isEmpty())
            m_socket->disconnectFromHost();
    }
    void speakIfIdle(const QByteArray &bytes)
    {
        if (m_inRequest || !m_input.isEmpty())
            return;
        m_socket->write(bytes);
        m_socket->flush();
    }

private:
    void read()
    {
        m_input += m_socket->readAll();
        if (!m_inRequest && !readHead())
            return;
        noteBody();
        if (body().size() < m_expected)
            return;
        m_inRequest = false;
        act();
    }

    bool readHead()
    {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const SeenRequest request = parseHead(m_input.left(end));
        m_input.remove(0, end + 4);
        m_expected = request.header("content-length").toLongLong();
        m_inRequest = true;
        m_leftOut = m_server->m_leftOut.contains(request.path);
        if (m_leftOut) {
            m_ignored.clear();
            m_fault = Fault::answer(404, "{}");
            return true;
        }
        m_fault = m_server->next();
        m_index = m_server->m_seen.size();
        m_server->m_seen.append(request);
        Q_EMIT m_server->requestSeen();
        return !actAtHead();
    }

    QByteArray &body() { return m_leftOut ? m_ignored : m_server->m_seen[m_index].body; }

    void noteBody()
    {
        const qsizetype taken = std::min<qsizetype>(m_input.size(), m_expected - body().size());
        body() += m_input.left(taken);
        m_input.remove(0, taken);
    }

    // Whether the connection ended before the body was read.
    bool actAtHead()
    {
        if (m_fault.kind == Fault::Kind::AnswerEarly)
            answer(m_fault);
        if (m_fault.kind != Fault::Kind::DropAtHead)
            return false;
        m_socket->abort();
        return true;
    }

    void act()
    {
        switch (m_fault.kind) {
        case Fault::Kind::Answer:
            answer(m_fault);
            break;
        case Fault::Kind::DropBefore:
            m_socket->disconnectFromHost();
            break;
        case Fault::Kind::DropInside:
            m_socket->write(headOf(m_fault, m_fault.body.size()) +
                            m_fault.body.left(m_fault.body.size() / 2));
            m_socket->disconnectFromHost();
            break;
        case Fault::Kind::Trickle:
            m_socket->write(headOf(m_fault, m_fault.body.size()));
            m_trickle.start(trickleStep);
            break;
        case Fault::Kind::Hold:
            m_held = true;
            if (m_server->m_released)
                release();
            break;
        case Fault::Kind::WrongLength:
            m_socket->write(headOf(m_fault, m_fault.body.size() + 1000) + m_fault.body);
            m_socket->disconnectFromHost();
            break;
        case Fault::Kind::Raw:
            m_socket->write(m_fault.body);
            m_socket->disconnectFromHost();
            break;
        case Fault::Kind::DropAtHead:
        case Fault::Kind::AnswerEarly:
            break;
        }
    }

    void answer(const Fault &fault) { m_socket->write(headOf(fault, fault.body.size()) + fault.body); }

    void trickleOne()
    {
        m_socket->write(m_fault.body.mid(m_trickled++, 1));
        if (m_trickled >= m_fault.body.size())
            m_trickle.stop();
    }

    FaultServer *m_server;
    QTcpSocket *m_socket;
    QTimer m_trickle;
    QByteArray m_input;
    QByteArray m_ignored; // the body of a request that is left out
    Fault m_fault;
    qsizetype m_index = 0;
    qsizetype m_expected = 0;
    qsizetype m_trickled = 0;
    bool m_inRequest = false;
    bool m_leftOut = false;
    bool m_held = false;
};

FaultServer::FaultServer(const QList<Fault> &script)
    : m_script(script)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port for the fault server");
}

FaultServer::~FaultServer()
{
    qDeleteAll(std::exchange(m_open, {}));
}

QUrl FaultServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void FaultServer::follow(const QList<Fault> &script)
{
    m_script = script;
}

void FaultServer::release()
{
    m_released = true;
    for (Connection *connection : QList(m_open))
        connection->release();
}

void FaultServer::closeIdle()
{
    for (Connection *connection : QList(m_open))
        connection->closeIfIdle();
}

void FaultServer::speakOnIdle(const QByteArray &bytes)
{
    for (Connection *connection : QList(m_open))
        connection->speakIfIdle(bytes);
}

Fault FaultServer::next()
{
    return m_script.size() > 1 ? m_script.takeFirst() : m_script.value(0);
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_open.append(new Connection(this, socket));
    }
}

} // namespace countersign
