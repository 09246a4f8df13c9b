#include "didit/parseerror.h"

#include "base/limits.h"
#include "didit/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace countersign::didit {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::didit::ServiceError)
};

QString firstSentence(const QJsonValue &value, int depth);

QString firstOf(const QJsonArray &array, int depth)
{
    for (const QJsonValue &item : array) {
        const QString sentence = firstSentence(item, depth + 1);
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString firstField(const QJsonObject &object, int depth)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString sentence = firstSentence(field.value(), depth + 1);
        if (!sentence.isEmpty())
            return QStringLiteral("%1: %2").arg(field.key(), sentence);
    }
    return {};
}

QString firstSentence(const QJsonValue &value, int depth)
{
    if (depth > limits::errorDepth)
        return {};
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return firstOf(value.toArray(), depth);
    const QJsonObject object = value.toObject();
    for (const auto *key : {"detail", "message", "error"}) {
        const QJsonValue named = object.value(QLatin1String(key));
        if (named.isString())
            return named.toString();
    }
    return firstField(object, depth);
}

// Whether the service says that credits are missing. The bare word is not enough: a key may lack the
// permission to read credits, and a field may be called "credit_card".
bool lacksCredits(const QString &detail)
{
    // A credit card is no credit.
    const QString credits = QStringLiteral("credits?\\b(?!\\W+card)");
    const QString before =
        QStringLiteral("(?:enough|insufficient|no|0|zero|without|out of|more|top up|add|buy|purchase|low)");
    const QString after =
        QStringLiteral("(?:exhausted|insufficient|used up|run out|low|depleted|required|expired)");
    static const QRegularExpression missing(
        QStringLiteral("\\b%2\\W+(?:\\w+\\W+){0,2}%1|\\b%1\\W+(?:\\w+\\W+){0,3}%3\\b")
            .arg(credits, before, after));
    const QString words = detail.toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
    return missing.match(words).hasMatch();
}

// Searches and face uploads without a face are a plain 400 (contract 3.2, 4.6), told by their words alone.
bool lacksFace(const QString &detail)
{
    static const QRegularExpression missing(
        QStringLiteral("\\bno[ _]faces?\\b|\\bfaces? (?:was |were )?not (?:found|detected)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return missing.match(detail).hasMatch();
}

ErrorKind kindOf(const net::HttpAnswer &answer, const QString &detail)
{
    switch (answer.status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::NoCredits;
    case 403:
        return lacksCredits(detail) ? ErrorKind::NoCredits : ErrorKind::Unauthorized;
    case 404:
        return ErrorKind::NotFound;
    case 413:
        return ErrorKind::TooLarge;
    case 415:
        return ErrorKind::Unsupported;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (answer.status >= 500)
        return ErrorKind::ServiceFault;
    if (lacksFace(detail))
        return ErrorKind::NoFace;
    return lacksCredits(detail) ? ErrorKind::NoCredits : ErrorKind::Rejected;
}

QString sentence(ErrorKind kind, const QString &detail)
{
    if (detail.isEmpty())
        return sentenceFor(kind);
    if (kind == ErrorKind::Rejected)
        return ErrorText::tr("The service did not accept the request. It says: %1").arg(detail);
    if (kind == ErrorKind::ServiceFault)
        return ErrorText::tr("The service cannot do this now. It says: %1").arg(detail);
    return sentenceFor(kind);
}

} // namespace

QString serviceDetail(const QByteArray &body)
{
    const Result<QJsonValue> answer = json::parseAny(body);
    if (!answer)
        return {};
    return firstSentence(*answer, 0).simplified().left(limits::errorTextCharacters);
}

Error parseError(const net::HttpAnswer &answer)
{
    Error error;
    error.httpStatus = answer.status;
    error.serviceDetail = serviceDetail(answer.body);
    error.kind = kindOf(answer, error.serviceDetail);
    error.message = sentence(error.kind, error.serviceDetail);
    error.requestId = answer.requestId;
    error.retryAfter = answer.retryAfter;
    return error;
}

} // namespace countersign::didit
