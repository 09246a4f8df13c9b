#include "profile/engineprocess.h"

#include "base/limits.h"
#include "base/logging.h"
#include "base/paths.h"
#include "profile/handover.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <algorithm>

namespace countersign {

namespace {

QString programOf(const EngineOptions &options)
{
    return options.program.isEmpty() ? paths::siblingProgram(QStringLiteral("countersign-engine"))
                                     : options.program;
}

// The engine makes a key of its own; the one for Didit is none of its business.
QProcessEnvironment engineEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("COUNTERSIGN_API_KEY"));
    return environment;
}

QStringList programArguments(const EngineOptions &options)
{
    QStringList arguments = {QStringLiteral("--port"), QStringLiteral("0"),
                             QStringLiteral("--print-endpoint")};
    if (!options.dataFolder.isEmpty())
        arguments << QStringLiteral("--data") << options.dataFolder;
    for (const QString &folder : options.networkFolders)
        arguments << QStringLiteral("--models") << folder;
    return arguments;
}

// An engine that still runs when this goes is left to end by itself, which its closed input makes it do;
// QProcess would kill it in the middle of a write and wait for that.
class EngineChild final : public QProcess
{
public:
    using QProcess::QProcess;
    ~EngineChild() override { setProcessState(NotRunning); }
};

// Lets a former engine end by itself once its input is closed, without anybody waiting for it.
void letGo(QProcess *process)
{
    process->disconnect();
    if (process->state() == QProcess::NotRunning) {
        delete process;
        return;
    }
    process->setParent(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(limits::engineStop, process, &QProcess::kill);
    process->closeWriteChannel();
}

} // namespace

class EngineProcess::Private
{
public:
    Private(EngineProcess *owner, EngineOptions given)
        : q(owner)
        , options(std::move(given))
    {
        startDeadline.setSingleShot(true);
        restart.setSingleShot(true);
        QObject::connect(&startDeadline, &QTimer::timeout, q, [this] { process->kill(); });
        QObject::connect(&restart, &QTimer::timeout, q, [this] { launch(); });
    }

    void launch();
    void readHandover();
    void ended();

    EngineProcess *q;
    EngineOptions options;
    QProcess *process = nullptr;
    QTimer startDeadline;
    QTimer restart;
    QElapsedTimer running;
    int crashes = 0; // in a row
    bool ready = false;
    Handover handover;
};

void EngineProcess::Private::launch()
{
    process = new EngineChild(q);
    process->setProcessEnvironment(engineEnvironment());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(process, &QProcess::readyReadStandardOutput, q, [this] { readHandover(); });
    QObject::connect(process, &QProcess::finished, q, [this] { ended(); });
    QObject::connect(process, &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    startDeadline.start(limits::engineStart);
    running.start();
    process->start(programOf(options), programArguments(options));
}

void EngineProcess::Private::readHandover()
{
    if (ready) {
        process->readAllStandardOutput(); // nothing more is expected, and nothing must pile up
        return;
    }
    if (!process->canReadLine())
        return;
    const Result<Handover> parsed = parseHandover(process->readLine(limits::handoverBytes));
    if (!parsed) {
        process->kill();
        return;
    }
    startDeadline.stop();
    handover = *parsed;
    ready = true;
    qCInfo(lcProfile) << "engine ready after" << running.elapsed() << "ms";
    Q_EMIT q->ready();
}

void EngineProcess::Private::ended()
{
    startDeadline.stop();
    // One that ran for a while and then died starts a new row of attempts.
    if (running.elapsed() > std::chrono::milliseconds(limits::engineStart).count())
        crashes = 0;
    ++crashes;
    ready = false;
    const bool failedToStart = process->error() == QProcess::FailedToStart;
    process->deleteLater();
    process = nullptr;
    const bool again = !failedToStart && crashes <= limits::engineRestarts;
    qCWarning(lcProfile) << "engine ended," << crashes << "in a row";
    if (again)
        restart.start(limits::engineRestartDelay * (crashes - 1));
    const QString sentence =
        failedToStart ? EngineProcess::tr("The local engine cannot be started. Install Countersign again.")
        : again       ? EngineProcess::tr("The local engine has stopped and is being started again.")
                : EngineProcess::tr("The local engine keeps stopping. Restart Countersign, or choose another "
                                    "profile in Settings.");
    Q_EMIT q->stopped(makeError(ErrorKind::EngineStopped, sentence), again);
}

EngineProcess::EngineProcess(EngineOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{}

EngineProcess::~EngineProcess()
{
    if (d->process)
        letGo(d->process);
}

void EngineProcess::start()
{
    if (d->process || d->restart.isActive())
        return;
    d->crashes = 0;
    d->launch();
}

bool EngineProcess::isReady() const
{
    return d->ready;
}

didit::Endpoint EngineProcess::endpoint() const
{
    return d->handover.endpoint;
}

AnsweringNetworks EngineProcess::networks() const
{
    return d->handover.networks;
}

} // namespace countersign
