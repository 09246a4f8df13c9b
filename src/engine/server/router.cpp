#include "engine/server/router.h"

#include "engine/store/vault.h"

namespace countersign::engine {

namespace {

std::optional<QStringList> argumentsOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == QLatin1String("{}") && !path[i].isEmpty())
            arguments.append(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return arguments;
}

ApiAnswer slashRedirect(const ApiRequest &request)
{
    ApiAnswer answer;
    answer.status = 301;
    answer.contentType.clear();
    answer.location = QUrl::toPercentEncoding(request.path, "/") + '/';
    if (!request.rawQuery.isEmpty())
        answer.location += '?' + request.rawQuery;
    return answer;
}

} // namespace

Router::Router(QByteArray apiKey)
    : m_apiKey(std::move(apiKey))
{}

void Router::add(const char *method, const char *pattern, ApiHandler handler, Access access)
{
    m_routes.append(
        {method, QString::fromLatin1(pattern).split(QLatin1Char('/')), std::move(handler), access});
}

ApiAnswer Router::answer(const ApiRequest &request) const
{
    const Found found = find(request.method, request.path);
    if (!found.route) {
        if (found.pathKnown)
            return detailAnswer(
                405, QStringLiteral("Method \"%1\" not allowed.").arg(QString::fromLatin1(request.method)));
        const Found slashed = find(request.method, request.path + QLatin1Char('/'));
        if (slashed.route || slashed.pathKnown)
            return slashRedirect(request);
        return detailAnswer(404, QStringLiteral("Not found."));
    }
    if (found.route->access == Access::WithKey) {
        if (const auto refused = refusal(request))
            return *refused;
    }
    if (request.unreadable)
        return detailAnswer(400,
                            QStringLiteral("The request's body is cut off, too large or not of its type."));
    return found.route->handler(request, found.arguments);
}

Router::Found Router::find(const QByteArray &method, const QString &path) const
{
    Found found;
    const QStringList segments = path.split(QLatin1Char('/'));
    for (const Route &route : m_routes) {
        const auto arguments = argumentsOf(route.segments, segments);
        if (!arguments)
            continue;
        found.pathKnown = true;
        if (route.method != method)
            continue;
        found.route = &route;
        found.arguments = *arguments;
        return found;
    }
    return found;
}

std::optional<ApiAnswer> Router::refusal(const ApiRequest &request) const
{
    if (request.apiKey.isEmpty())
        return detailAnswer(403, QStringLiteral("Authentication credentials were not provided."));
    if (!sameSecret(request.apiKey, m_apiKey))
        return detailAnswer(401, QStringLiteral("Invalid or missing API key"));
    return std::nullopt;
}

} // namespace countersign::engine
