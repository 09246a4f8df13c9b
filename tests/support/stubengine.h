#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

namespace countersign {

// A shell script in the engine's place, for faults that the real engine does not have, or around the real
// one, so that a test knows its process id.
class StubEngine
{
public:
    // `lines`: what the script does after it has noted its process id. "$FOLDER" is a folder of its own.
    explicit StubEngine(const QByteArray &lines)
    {
        QFile script(program());
        if (!script.open(QIODevice::WriteOnly))
            return;
        script.write("#!/bin/sh\nFOLDER='" + m_folder.path().toUtf8() + "'\necho $$ >> \"$FOLDER/pids\"\n" +
                     lines + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString program() const { return m_folder.filePath(QStringLiteral("engine")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QList<qint64> pids() const
    {
        QFile file(m_folder.filePath(QStringLiteral("pids")));
        QList<qint64> all;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.isEmpty())
                    all.append(line.toLongLong());
        }
        return all;
    }
    void killLast() const { ::kill(pid_t(pids().last()), SIGKILL); }
    bool lastRuns() const { return ::kill(pid_t(pids().last()), 0) == 0; }

    // A script that hands over like the engine and then waits for the end of its input.
    static QByteArray handingOver(const QByteArray &address = "http://127.0.0.1:9",
                                  const QByteArray &networks = R"({"tier":"detector","detector":"YuNet"})")
    {
        return "echo '{\"address\":\"" + address +
               "\",\"key\":\"k\",\"version\":\"1\",\"networks\":" + networks +
               "}'\n"
               "cat > /dev/null\n"
               "touch \"$FOLDER/ended\" 2> /dev/null";
    }

private:
    QTemporaryDir m_folder;
};

} // namespace countersign
