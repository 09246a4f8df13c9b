#include "base/settings.h"
#include "profile/activeservice.h"
#include "review/outbox.h"

#include <QCoreApplication>
#include <QTextStream>

// The part of a console that decides, to be killed at any instant: outboxconsole FILE ENGINE [SESSION...]
// approves each session in turn, says "kept SESSION" for each that it has accepted, and ends once nothing
// waits any more.

using namespace countersign;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

class Decider : public QObject
{
public:
    Decider(Outbox &outbox, QStringList sessions)
        : m_outbox(outbox)
        , m_sessions(std::move(sessions))
    {
        connect(&outbox, &Outbox::changed, this, &Decider::endWhenEmpty);
        next();
    }

private:
    void next()
    {
        if (m_sessions.isEmpty()) {
            endWhenEmpty();
            return;
        }
        OutboxEntry entry;
        entry.sessionId = m_sessions.takeFirst();
        entry.seen = Status(statuses::inReview);
        entry.newStatus = statuses::approved;
        entry.comment = QStringLiteral("decided once");
        m_outbox.commit(entry).then(this, [this, entry](const Result<bool> &kept) {
            if (!kept)
                qFatal("%s", qPrintable(kept.error().message));
            say(QStringLiteral("kept ") + entry.sessionId);
            next();
        });
    }

    void endWhenEmpty()
    {
        if (m_sessions.isEmpty() && m_outbox.isOpen() && m_outbox.isEmpty())
            QCoreApplication::exit();
    }

    Outbox &m_outbox;
    QStringList m_sessions;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Settings settings({});
    ActiveService service(settings, secrets::makeMemoryKeyStore(), {{}, {}, arguments.at(2)});
    Outbox outbox(arguments.at(1), service, std::chrono::milliseconds(20));
    service.start();
    outbox.start();
    const Decider decider(outbox, arguments.mid(3));
    return QCoreApplication::exec();
}
