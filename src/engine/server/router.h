#pragma once

#include "engine/server/api.h"

namespace countersign::engine {

// Who may call a route.
enum class Access { WithKey, Anyone };

// Finds the handler of a request and answers what no handler has to: 301 for a missing last slash, 401 and
// 403 for keys, 404, 405. Filled once, then used from many threads.
class Router
{
public:
    // `apiKey` must be sent to every route that is not open to anyone.
    explicit Router(QByteArray apiKey);

    // `pattern` has {} for each argument, for example "/v3/lists/{}/entries/".
    void add(const char *method, const char *pattern, ApiHandler handler, Access access = Access::WithKey);
    ApiAnswer answer(const ApiRequest &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        ApiHandler handler;
        Access access = Access::WithKey;
    };

    struct Found
    {
        const Route *route = nullptr;
        QStringList arguments;
        bool pathKnown = false; // with another method
    };

    Found find(const QByteArray &method, const QString &path) const;
    std::optional<ApiAnswer> refusal(const ApiRequest &request) const;

    QByteArray m_apiKey;
    QVector<Route> m_routes;
};

} // namespace countersign::engine
