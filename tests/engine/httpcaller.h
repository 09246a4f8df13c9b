#pragma once

#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace countersign {

// Plain HTTP for tests of the engine: no retries, no redirects followed.
class HttpCaller
{
public:
    struct Answer
    {
        int status = 0; // 0 when no answer came
        QByteArray body;
        QByteArray location;

        QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    };
    using Parts = QVector<std::pair<QByteArray, QByteArray>>;

    HttpCaller(QUrl base, QByteArray key)
        : m_base(std::move(base))
        , m_key(std::move(key))
    {}

    Answer get(const QString &target) { return finish(m_network.get(request(target))); }

    Answer send(const QByteArray &method, const QString &target, const QJsonObject &body)
    {
        QNetworkRequest raw = request(target);
        raw.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return finish(m_network.sendCustomRequest(raw, method, QJsonDocument(body).toJson()));
    }

    QNetworkReply *startForm(const QString &target, const Parts &parts)
    {
        auto form = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
        for (const auto &[name, content] : parts) {
            QHttpPart part;
            QByteArray disposition = "form-data; name=\"" + name + '"';
            if (name.endsWith("_image"))
                disposition += "; filename=\"face.png\"";
            part.setHeader(QNetworkRequest::ContentDispositionHeader, disposition);
            part.setBody(content);
            form->append(part);
        }
        QNetworkReply *reply = m_network.post(request(target), form.get());
        form.release()->setParent(reply);
        return reply;
    }

    Answer form(const QString &target, const Parts &parts) { return finish(startForm(target, parts)); }

    static Answer finish(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(60'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Location")};
    }

    QNetworkRequest request(const QString &target) const
    {
        QNetworkRequest raw(m_base.resolved(QUrl(target)));
        raw.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!m_key.isEmpty())
            raw.setRawHeader("x-api-key", m_key);
        return raw;
    }

private:
    QUrl m_base;
    QByteArray m_key;
    QNetworkAccessManager m_network;
};

} // namespace countersign
