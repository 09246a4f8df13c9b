#include "support/enginefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace countersign {

namespace {

constexpr int startMilliseconds = 30'000; // a slow machine with sanitizers
constexpr int stopMilliseconds = 15'000;

} // namespace

EngineFixture::EngineFixture(Networks networks)
    : m_networks(networks)
{}

EngineFixture::~EngineFixture()
{
    if (isRunning() && !stop())
        kill();
}

bool EngineFixture::start()
{
    const QDir shared(QStringLiteral(COUNTERSIGN_SHARED "/models"));
    const bool wantsShared = m_networks == Networks::Shared && shared.exists();
    QStringList arguments = {QStringLiteral("--print-endpoint"), QStringLiteral("--data"), dataFolder(),
                             QStringLiteral("--models"),
                             wantsShared ? shared.absolutePath()
                                         : m_folder.filePath(QStringLiteral("no-networks"))};
    if (m_networks == Networks::None)
        arguments.append(QStringLiteral("--only-installed"));
    // Into a file: a pipe that nobody empties would stop the engine once it is full.
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_process.start(QStringLiteral(COUNTERSIGN_BIN "/countersign-engine"), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startMilliseconds)) {
            m_problem = QStringLiteral("The engine did not hand over its address: %1 %2")
                            .arg(m_process.errorString(), QString::fromUtf8(log()));
            return false;
        }
    }
    m_handover = QJsonDocument::fromJson(m_process.readLine()).object();
    return !base().isEmpty();
}

bool EngineFixture::stop()
{
    m_process.closeWriteChannel();
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(stopMilliseconds);
}

void EngineFixture::kill()
{
    m_process.kill();
    m_process.waitForFinished(stopMilliseconds);
}

bool EngineFixture::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

qint64 EngineFixture::processId() const
{
    return m_process.processId();
}

QString EngineFixture::problem() const
{
    return m_problem;
}

QUrl EngineFixture::base() const
{
    return QUrl(m_handover.value(QLatin1String("address")).toString());
}

QByteArray EngineFixture::key() const
{
    return m_handover.value(QLatin1String("key")).toString().toLatin1();
}

QJsonObject EngineFixture::networks() const
{
    return m_handover.value(QLatin1String("networks")).toObject();
}

bool EngineFixture::comparesFaces() const
{
    return !networks().value(QLatin1String("embedder")).toString().isEmpty();
}

QString EngineFixture::absence() const
{
    return QStringLiteral("No networks that compare faces in COUNTERSIGN_SHARED/models.");
}

QString EngineFixture::dataFolder() const
{
    return m_folder.filePath(QStringLiteral("data"));
}

QByteArray EngineFixture::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace countersign
