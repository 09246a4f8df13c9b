#pragma once

#include "engine/jsonpath.h"
#include "engine/scriptedanalyser.h"
#include "engine/server/engine.h"
#include "engine/store/vault.h"

#include <QTemporaryDir>

#include <mutex>
#include <shared_mutex>

namespace countersign {

// A clock that stands still until a test moves it.
class HeldClock : public Clock
{
public:
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    QDateTime nowUtc() const override { return now; }
};

// An engine without HTTP on a folder of its own, with scripted networks.
class EngineBench
{
public:
    using Fields = QVector<std::pair<QString, QByteArray>>;

    HeldClock clock;
    ScriptedAnalyser *networks = nullptr; // the open engine's own
    Result<std::unique_ptr<engine::Engine>> engine = failure(ErrorKind::Internal);
    QByteArray storeKey = engine::randomKey();

    // Opens, or opens again what is in the folder. `script` changes the networks before they are used.
    void open(const std::function<void(ScriptedAnalyser &)> &script = {})
    {
        const std::scoped_lock alone(m_turn);
        engine = failure(ErrorKind::Internal); // lets go of the files first
        auto scripted = std::make_unique<ScriptedAnalyser>();
        if (script)
            script(*scripted);
        networks = scripted.get();
        engine::EngineSetup setup;
        setup.dataFolder = folder();
        setup.storeKey = storeKey;
        setup.apiKey = "key";
        setup.analyser = std::move(scripted);
        setup.clock = &clock;
        engine = engine::Engine::open(std::move(setup));
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }

    // For a server in front of the engine: the engine is not opened again while a request is under way.
    engine::ApiAnswer answer(const engine::ApiRequest &request)
    {
        const std::shared_lock beside(m_turn);
        return (*engine)->answer(request);
    }

    engine::ApiAnswer send(engine::ApiRequest request)
    {
        request.host = "127.0.0.1:1234";
        return (*engine)->answer(request);
    }

    engine::ApiAnswer call(const char *method, const QString &target, const QJsonObject &body = {})
    {
        engine::ApiRequest request = requestTo(method, target);
        request.body = QJsonDocument(body).toJson();
        return send(request);
    }

    engine::ApiAnswer form(const QString &target, const Fields &fields)
    {
        engine::ApiRequest request = requestTo("POST", target);
        for (const auto &[name, content] : fields)
            request.parts.append({name, content});
        return send(request);
    }

    static engine::ApiRequest requestTo(const char *method, const QString &target)
    {
        engine::ApiRequest request;
        request.method = method;
        request.apiKey = "key";
        request.path = target.section(QLatin1Char('?'), 0, 0);
        request.rawQuery = target.section(QLatin1Char('?'), 1).toUtf8();
        request.query = QUrlQuery(QString::fromUtf8(request.rawQuery));
        return request;
    }

    static Fields probe(int grey) { return {{QStringLiteral("user_image"), greyPicture(grey)}}; }

private:
    QTemporaryDir m_folder;
    std::shared_mutex m_turn;
};

inline QJsonObject objectOf(const engine::ApiAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

inline QStringList risksOf(const QJsonValue &report)
{
    QStringList risks;
    for (const QJsonValue warning : at(report, "warnings").toArray())
        risks.append(at(warning, "risk").toString() + QLatin1Char(' ') + at(warning, "log_type").toString());
    return risks;
}

} // namespace countersign
