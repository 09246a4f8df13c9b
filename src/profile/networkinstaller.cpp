#include "profile/networkinstaller.h"

#include "base/paths.h"

#include <QProcess>

namespace countersign {

class NetworkInstaller::Private
{
public:
    QString program() const
    {
        return options.program.isEmpty() ? paths::siblingProgram(QStringLiteral("countersign-engine"))
                                         : options.program;
    }

    Options options;
    QProcess process;
};

NetworkInstaller::NetworkInstaller(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&d->process, &QProcess::readyRead, this, [this] {
        QByteArray lines;
        while (d->process.canReadLine())
            lines += d->process.readLine();
        if (!lines.isEmpty())
            Q_EMIT said(QString::fromUtf8(lines).chopped(1));
    });
    connect(&d->process, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        Q_EMIT finished(how == QProcess::NormalExit && status == EXIT_SUCCESS);
    });
    connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        Q_EMIT said(tr("The engine's program cannot be started. Install Countersign again."));
        Q_EMIT finished(false);
    });
}

NetworkInstaller::~NetworkInstaller()
{
    d->process.disconnect(this);
}

void NetworkInstaller::describe()
{
    run({QStringLiteral("list")});
}

void NetworkInstaller::download()
{
    run({QStringLiteral("install"), QStringLiteral("--yes")});
}

void NetworkInstaller::installFrom(const QString &folder)
{
    run({QStringLiteral("install"), QStringLiteral("--from"), folder});
}

void NetworkInstaller::run(const QStringList &arguments)
{
    if (isRunning())
        return;
    QStringList all = QStringList{QStringLiteral("models")} + arguments;
    if (!d->options.targetFolder.isEmpty())
        all << QStringLiteral("--models") << d->options.targetFolder;
    d->process.start(d->program(), all);
}

void NetworkInstaller::cancel()
{
    d->process.kill();
}

bool NetworkInstaller::isRunning() const
{
    return d->process.state() != QProcess::NotRunning;
}

} // namespace countersign
