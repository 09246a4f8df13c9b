#pragma once

#include "base/call.h"
#include "domain/account.h"

namespace countersign::didit {

// The code may have been used up by an answer that never came or cannot be read.
bool isKeyLost(const Error &error);

// Programmatic registration (contract 7): no key is needed, one comes out of it.
class AccountService
{
public:
    virtual ~AccountService() = default;

    virtual Call<bool> registerAccount(const Registration &registration) = 0;
    // `code`: the six characters sent by e-mail, valid for ten minutes. An answer that got lost took the key
    // with it; the error's sentence then says where to read it.
    virtual Call<VerifiedAccount> verifyEmail(const QString &email, const QString &code) = 0;
    virtual Call<bool> resendCode(const QString &email) = 0;
};

} // namespace countersign::didit
