#pragma once

#include "didit/accountservice.h"

#include <QUrl>

namespace countersign::net {
class HttpClient;
}

namespace countersign::didit {

// AccountService over HTTP. `base` is the account host; `client` must outlive it.
class HttpAccountService final : public AccountService
{
public:
    HttpAccountService(net::HttpClient &client, QUrl base);
    ~HttpAccountService() override;

    Call<bool> registerAccount(const Registration &registration) override;
    Call<VerifiedAccount> verifyEmail(const QString &email, const QString &code) override;
    Call<bool> resendCode(const QString &email) override;

private:
    net::HttpClient &m_client;
    QUrl m_base;
};

} // namespace countersign::didit
