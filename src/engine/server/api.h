#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <QVector>

#include <chrono>
#include <functional>

// The engine's requests and answers as values, so that every route is a function of one into the other and
// only httpserver.cpp knows the HTTP library.
namespace countersign::engine {

// One part of a multipart body.
struct ApiPart
{
    QString name;
    QByteArray content;
};

struct ApiRequest
{
    QByteArray method; // GET, POST, PATCH, DELETE, ...
    QString path;      // decoded, without the query
    QByteArray rawQuery;
    QUrlQuery query;
    QByteArray apiKey; // empty: none was sent
    QByteArray host;   // as the client addressed us
    QByteArray contentType;
    QByteArray body;         // empty for multipart
    QVector<ApiPart> parts;  // of multipart
    bool unreadable = false; // the body did not arrive whole, or is not what its type says
    std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();

    QString queryValue(const char *name) const;
    const ApiPart *part(const char *name) const;
};

struct ApiAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QByteArray location; // of a redirect
};

using ApiHandler = std::function<ApiAnswer(const ApiRequest &request, const QStringList &arguments)>;

ApiAnswer jsonAnswer(const QJsonObject &object, int status = 200);
ApiAnswer emptyAnswer();
// The error bodies of contract 2.2.
ApiAnswer detailAnswer(int status, const QString &sentence);
ApiAnswer fieldAnswer(const QString &field, const QString &sentence);

// The body as a JSON object; nothing when it is none.
std::optional<QJsonObject> jsonBody(const ApiRequest &request);

} // namespace countersign::engine
