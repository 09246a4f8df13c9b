#include "didit/parseaccount.h"

#include "didit/jsonreader.h"

namespace countersign::didit {

Result<Balance> parseBalance(const QByteArray &body)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QString> amount = json::requiredText(*answer, QStringLiteral("balance"));
    const Result<bool> autoRefill = json::flag(answer->value(QLatin1String("auto_refill_enabled")));
    if (!amount || !autoRefill)
        return failure(ErrorKind::BadAnswer);
    Balance balance;
    balance.amount = *amount;
    balance.autoRefill = *autoRefill;
    balance.autoRefillAmount = json::text(answer->value(QLatin1String("auto_refill_amount")));
    balance.autoRefillThreshold = json::text(answer->value(QLatin1String("auto_refill_threshold")));
    balance.raw = body;
    return balance;
}

Result<VerifiedAccount> parseVerifiedAccount(const QByteArray &body)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    const QJsonObject application = answer->value(QLatin1String("application")).toObject();
    VerifiedAccount account;
    account.organisation =
        json::text(answer->value(QLatin1String("organization")).toObject().value(QLatin1String("name")));
    account.application = json::text(application.value(QLatin1String("name")));
    account.apiKey = json::text(application.value(QLatin1String("api_key")));
    // Some pages say only that the answer includes a key (contract 7).
    if (account.apiKey.isEmpty())
        account.apiKey = json::text(answer->value(QLatin1String("api_key")));
    if (account.apiKey.isEmpty())
        return failure(ErrorKind::BadAnswer);
    return account;
}

} // namespace countersign::didit
