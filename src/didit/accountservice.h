#pragma once

#include "base/call.h"
#include "domain/account.h"

namespace countersign::didit {

// Programmatic registration (contract 7): no key is needed, one comes out of it.
class AccountService
{
public:
    virtual ~AccountService() = default;

    virtual Call<bool> registerAccount(const Registration &registration) = 0;
    // `code`: the six characters sent by e-mail, valid for ten minutes.
    virtual Call<VerifiedAccount> verifyEmail(const QString &email, const QString &code) = 0;
    virtual Call<bool> resendCode(const QString &email) = 0;
};

} // namespace countersign::didit
