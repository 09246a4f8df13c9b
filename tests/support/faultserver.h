#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <utility>

class QTcpSocket;

namespace countersign {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// What the fault server does with one request.
struct Fault
{
    enum class Kind {
        Answer,      // status, headers, body, as they should be
        DropAtHead,  // closes once the head has been read, before the body
        DropBefore,  // reads the whole request, closes before any byte of the answer
        DropInside,  // closes in the middle of the body
        Trickle,     // one byte of the body at a time
        Hold,        // reads the whole request, says nothing until release()
        WrongLength, // announces more than it sends, then closes
        Raw,         // `body` as the only bytes, no HTTP around them, then closes
        AnswerEarly, // answers at once, before the body has come, and reads on
    };

    Kind kind = Kind::Answer;
    int status = 200;
    QByteArray body = "{}";
    Headers headers;

    static Fault answer(int status, const QByteArray &body = "{}", const Headers &headers = {})
    {
        return {Kind::Answer, status, body, headers};
    }
    static Fault of(Kind kind, const QByteArray &body = "{\"filler\":\"0123456789\"}")
    {
        return {kind, 200, body, {}};
    }
    static Fault redirect(int status, const QUrl &target)
    {
        return answer(status, "{}", {{"Location", target.toEncoded()}});
    }
};

struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    Headers headers; // names in lower case
    QByteArray body; // what came of it

    QByteArray header(const QByteArray &name) const;
};

// An HTTP/1.1 server on a loopback port that fails on command. It follows a script, one fault per request in
// the order of their arrival; the last one is repeated. Lives in the test's thread, which must turn its event
// loop.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    explicit FaultServer(const QList<Fault> &script = {Fault{}});
    ~FaultServer() override;

    QUrl url(const QString &path = QStringLiteral("/v3/thing/")) const;
    // Forgets the old script; requests seen so far stay.
    void follow(const QList<Fault> &script);
    // Requests of this path get a 404 and are neither in the script nor among the seen.
    void leaveOut(const QByteArray &path) { m_leftOut.insert(path); }
    const QList<SeenRequest> &seen() const { return m_seen; }
    int connections() const { return m_connections; }
    // Answers, in their order, the requests held so far; what comes later is answered at once.
    void release();
    // Closes connections that wait for their next request, as a service does after its keep-alive time.
    void closeIdle();
    // Says something on connections that wait for their next request, as a service does that gives up on
    // them.
    void speakOnIdle(const QByteArray &bytes);

Q_SIGNALS:
    void requestSeen();

private:
    class Connection;

    Fault next();
    void accept();

    QTcpServer m_server;
    QList<Fault> m_script;
    QSet<QByteArray> m_leftOut;
    QList<SeenRequest> m_seen;
    QList<Connection *> m_open;
    int m_connections = 0;
    bool m_released = false;
};

} // namespace countersign
