#include "profile/rereadwatch.h"

#include "base/limits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign {

RereadWatch::RereadWatch(net::HttpClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RereadWatch::ask);
}

void RereadWatch::watch(const didit::Endpoint &engine)
{
    stop();
    m_engine = engine;
    ask();
}

void RereadWatch::stop()
{
    m_again.stop();
    m_asking.drop();
    m_done = m_total = 0;
}

void RereadWatch::ask()
{
    net::HttpRequest request;
    request.url = m_engine.base.resolved(QUrl(QStringLiteral("/engine/about")));
    request.headers = {{"x-api-key", m_engine.apiKey}};
    request.priority = net::Priority::Prefetch;
    request.deadline = limits::readDeadline;
    request.answerLimit = limits::answerBytes;
    m_asking.start(m_client.send(request), this,
                   [this](const Result<net::HttpAnswer> &answer) { take(answer); });
}

// An engine that cannot say so has nothing to read again.
void RereadWatch::take(const Result<net::HttpAnswer> &answer)
{
    const QJsonObject state =
        answer && answer->status == 200
            ? QJsonDocument::fromJson(answer->body).object().value(QLatin1String("read_again")).toObject()
            : QJsonObject();
    const int before = std::exchange(m_done, state.value(QLatin1String("done")).toInt());
    m_total = state.value(QLatin1String("total")).toInt();
    if (isReading())
        m_again.start(limits::rereadWatchStep);
    if (m_done != before || isReading())
        Q_EMIT changed();
}

} // namespace countersign
