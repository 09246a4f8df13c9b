#pragma once

#include <QProcess>
#include <QSignalSpy>

namespace countersign {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

// Starts countersign-cli as `process`, with `key` in the environment and no keychain.
inline void startProgram(QProcess &process, const QStringList &arguments, const QByteArray &key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COUNTERSIGN_API_KEY"), QString::fromUtf8(key));
    // No test may read or change a key of the person who runs it.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COUNTERSIGN_BIN "/countersign-cli"), arguments);
}

inline Ended endOf(QProcess &process)
{
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning)
        finished.wait(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

// Turns the event loop meanwhile, for servers that live in the test.
inline Ended runProgram(const QStringList &arguments, const QByteArray &key, const QByteArray &input = {})
{
    QProcess process;
    startProgram(process, arguments, key);
    process.write(input);
    process.closeWriteChannel();
    return endOf(process);
}

} // namespace countersign
