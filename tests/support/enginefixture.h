#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace countersign {

// The real countersign-engine on a temporary folder of its own, as a child process over real HTTP. Starting
// blocks for up to a few seconds, so GUI tests start it in initTestCase(), before the pulse.
//   EngineFixture engine;
//   QVERIFY2(engine.start(), qPrintable(engine.problem()));
//   if (!engine.comparesFaces()) QSKIP(qPrintable(engine.absence()));
class EngineFixture
{
public:
    enum class Networks {
        Shared,  // COUNTERSIGN_SHARED/models, when that folder is there
        BuiltIn, // a fresh machine: only those that are part of the program
        None,
    };

    explicit EngineFixture(Networks networks = Networks::Shared);
    ~EngineFixture(); // ends the engine and removes its folder

    // May be called again after stop() or kill(): the folder and what it holds stay, address and key are new.
    bool start();
    // Closes standard input, which ends the engine; false when it does not end by itself.
    bool stop();
    void kill(); // as kill -9 would

    bool isRunning() const;
    qint64 processId() const;
    QString problem() const; // why start() failed
    QUrl base() const;       // http://127.0.0.1:PORT
    QByteArray key() const;
    QJsonObject networks() const; // of the handover line
    bool comparesFaces() const;
    QString absence() const; // a sentence for QSKIP when it does not
    QString dataFolder() const;
    QByteArray log() const; // everything the engines of this fixture wrote to standard error

private:
    QTemporaryDir m_folder;
    Networks m_networks;
    QProcess m_process;
    QJsonObject m_handover;
    QString m_problem;
};

} // namespace countersign
