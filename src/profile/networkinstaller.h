#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace countersign {

// Installs larger networks by running "countersign-engine models" as a child process, so that the console
// needs no code of theirs. One run at a time. GUI thread; never blocks.
class NetworkInstaller : public QObject
{
    Q_OBJECT

public:
    // Empty: countersign-engine beside the running program; networks go where the engine looks for them.
    struct Options
    {
        QString program;
        QString targetFolder;
    };

    explicit NetworkInstaller(Options options, QObject *parent = nullptr);
    ~NetworkInstaller() override; // ends a run that is under way; files appear whole or not at all

    // Says which networks there are, built in, installed or to be had, with their measured accuracy, licences
    // and notices.
    void describe();
    void download();
    void installFrom(const QString &folder);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void said(const QString &lines); // one or more whole lines, without the last break
    // Once per run. `complete` when every network that was asked for is in place.
    void finished(bool complete);

private:
    void run(const QStringList &arguments);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
