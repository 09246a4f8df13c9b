#include "engine/server/api.h"

#include <algorithm>

namespace countersign::engine {

QString ApiRequest::queryValue(const char *name) const
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

const ApiPart *ApiRequest::part(const char *name) const
{
    const auto found = std::ranges::find(parts, QString::fromLatin1(name), &ApiPart::name);
    return found == parts.end() ? nullptr : &*found;
}

ApiAnswer jsonAnswer(const QJsonObject &object, int status)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer emptyAnswer()
{
    ApiAnswer answer;
    answer.status = 204;
    answer.contentType.clear();
    return answer;
}

ApiAnswer detailAnswer(int status, const QString &sentence)
{
    return jsonAnswer({{QStringLiteral("detail"), sentence}}, status);
}

ApiAnswer fieldAnswer(const QString &field, const QString &sentence)
{
    return jsonAnswer({{field, QJsonArray{sentence}}}, 400);
}

std::optional<QJsonObject> jsonBody(const ApiRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace countersign::engine
