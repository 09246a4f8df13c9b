#pragma once

#include "base/result.h"
#include "domain/account.h"

// Pure parsers of contract 7's answers. A balance without an amount and an account without a key are
// BadAnswer.
namespace countersign::didit {

Result<Balance> parseBalance(const QByteArray &body);
Result<VerifiedAccount> parseVerifiedAccount(const QByteArray &body);

} // namespace countersign::didit
