#include "enginelaunch.h"

#include "engine/server/answers.h"
#include "engine/store/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace countersign {

namespace {

int signalSockets[2] = {-1, -1};

// Only write() is allowed in a signal handler.
extern "C" void onSignal(int)
{
    const char byte = 1;
    const ssize_t written = write(signalSockets[0], &byte, sizeof byte);
    static_cast<void>(written);
}

void print(const QByteArray &line)
{
    QTextStream(stdout) << QString::fromUtf8(line) << Qt::endl;
}

} // namespace

EngineLaunch::EngineLaunch(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{}

EngineLaunch::~EngineLaunch() = default;

void EngineLaunch::start()
{
    if (!QDir().mkpath(m_options.dataFolder)) {
        fail(makeError(
            ErrorKind::Storage,
            tr("The folder for faces and sessions cannot be made. Choose another one with --data.")));
        return;
    }
    m_keys = std::make_unique<StoreKeyChooser>(
        m_options.dataFolder, m_options.useKeychain ? secrets::makeSystemKeyStore() : nullptr);
    m_keys->choose().then(this, [this](const Result<QByteArray> &key) {
        if (key)
            open(*key);
        else
            fail(key.error());
    });
}

void EngineLaunch::open(const QByteArray &storeKey)
{
    const QByteArray apiKey =
        m_options.printEndpoint ? engine::randomKey().toHex() : qgetenv("COUNTERSIGN_API_KEY");
    if (apiKey.isEmpty()) {
        fail(makeError(ErrorKind::Rejected,
                       tr("Set the key that clients must send in COUNTERSIGN_API_KEY, or give "
                          "--print-endpoint to have one made.")));
        return;
    }
    QStringList problems;
    engine::EngineSetup setup;
    setup.dataFolder = m_options.dataFolder;
    setup.storeKey = storeKey;
    setup.apiKey = apiKey;
    setup.analyser = engine::makeAnalyser(m_options.networkFolders, &problems, builtInOf(m_options));
    for (const QString &problem : problems)
        QTextStream(stderr) << problem << Qt::endl;
    auto opened = engine::Engine::open(std::move(setup));
    if (!opened) {
        fail(opened.error());
        return;
    }
    m_engine = std::move(*opened);
    m_server = std::make_unique<engine::HttpServer>(
        [this](const engine::ApiRequest &request) { return m_engine->answer(request); });
    const Result<quint16> port = m_server->listen(m_options.port);
    if (port)
        announce(*port, apiKey);
    else
        fail(port.error());
    if (port && m_options.printEndpoint)
        endWithStandardInput();
}

void EngineLaunch::announce(quint16 port, const QByteArray &apiKey) const
{
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(port);
    if (!m_options.printEndpoint) {
        print(tr("Listening on %1").arg(address).toUtf8());
        return;
    }
    const QJsonObject handover{{QStringLiteral("address"), address},
                               {QStringLiteral("key"), QString::fromLatin1(apiKey)},
                               {QStringLiteral("version"), QStringLiteral(COUNTERSIGN_VERSION)},
                               {QStringLiteral("networks"), engine::networksJson(m_engine->networks())}};
    print(QJsonDocument(handover).toJson(QJsonDocument::Compact));
}

void EngineLaunch::fail(const Error &error)
{
    QTextStream(stderr) << error.message << Qt::endl;
    QCoreApplication::exit(EXIT_FAILURE);
}

void EngineLaunch::endWithStandardInput()
{
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, [this] {
        char ignored[256];
        if (read(STDIN_FILENO, ignored, sizeof ignored) <= 0) {
            m_input->setEnabled(false);
            QCoreApplication::quit();
        }
    });
}

void endOnSignals(QObject *context)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets) != 0)
        return;
    auto *const notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    // A client that hangs up is no reason to end.
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace countersign
