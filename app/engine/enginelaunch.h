#pragma once

#include "engine/server/engine.h"
#include "engine/server/httpserver.h"
#include "options.h"
#include "storekeychooser.h"

#include <QObject>
#include <QSocketNotifier>

namespace countersign {

// Starts the engine and ends it when it is told to: by SIGTERM, SIGINT, or the end of standard input when the
// endpoint was printed.
class EngineLaunch : public QObject
{
    Q_OBJECT

public:
    explicit EngineLaunch(Options options, QObject *parent = nullptr);
    ~EngineLaunch() override;

    void start();

private:
    void open(const QByteArray &storeKey);
    void announce(quint16 port, const QByteArray &apiKey) const;
    void fail(const Error &error);
    void endWithStandardInput();

    Options m_options;
    std::unique_ptr<StoreKeyChooser> m_keys;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<engine::HttpServer> m_server; // after the engine: it calls into it
    std::unique_ptr<QSocketNotifier> m_input;
};

// Makes SIGTERM and SIGINT end the application's event loop.
void endOnSignals(QObject *context);

} // namespace countersign
