#include "didit/httpaccountservice.h"

#include "base/limits.h"
#include "didit/exchange.h"
#include "didit/parseaccount.h"
#include "didit/validate.h"

#include <QCoreApplication>

#include <memory>

namespace countersign::didit {

namespace {

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::didit::AccountService)
};

net::HttpRequest accountRequest(const QUrl &base, const QString &call, const Body &body)
{
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = addressOf(base, QStringLiteral("/auth/v2/programmatic/%1/").arg(call));
    request.contentType = body.contentType;
    request.body = body.bytes;
    request.repeat = net::Repeat::Never;
    request.priority = net::Priority::Click;
    request.deadline = limits::checkDeadline;
    request.answerLimit = limits::answerBytes;
    return request;
}

} // namespace

HttpAccountService::HttpAccountService(net::HttpClient &client, QUrl base)
    : m_client(client)
    , m_base(std::move(base))
{}

HttpAccountService::~HttpAccountService() = default;

Call<bool> HttpAccountService::registerAccount(const Registration &registration)
{
    if (const auto problem = problemWith(registration))
        return Call<bool>::finished(std::unexpected(*problem));
    return exchange<bool>(
        m_client, accountRequest(m_base, QStringLiteral("register"), writeRegistration(registration)), done);
}

bool isKeyLost(const Error &error)
{
    return error.kind == ErrorKind::Uncertain || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::BadAnswer;
}

Call<VerifiedAccount> HttpAccountService::verifyEmail(const QString &email, const QString &code)
{
    if (const auto problem = problemWithEmailCode(email, code))
        return Call<VerifiedAccount>::finished(std::unexpected(*problem));
    const CallSource<VerifiedAccount> source;
    Call<VerifiedAccount> call(source);
    auto inner = std::make_shared<Call<VerifiedAccount>>(exchange<VerifiedAccount>(
        m_client, accountRequest(m_base, QStringLiteral("verify-email"), writeEmailCode(email, code)),
        [](const net::HttpAnswer &answer) { return parseVerifiedAccount(answer.body); }));
    source.onCancel([inner] { inner->cancel(); });
    inner->then(&m_client, [source](Result<VerifiedAccount> account) {
        if (!account && isKeyLost(account.error()))
            account.error().message = AccountText::tr("The account may be ready, but its key did not arrive. "
                                                      "Read the key in Didit's own console at "
                                                      "business.didit.me.");
        source.finish(account);
    });
    return call;
}

Call<bool> HttpAccountService::resendCode(const QString &email)
{
    if (const auto problem = problemWithEmail(email))
        return Call<bool>::finished(std::unexpected(*problem));
    return exchange<bool>(m_client, accountRequest(m_base, QStringLiteral("resend-otp"), writeEmail(email)),
                          done);
}

} // namespace countersign::didit
