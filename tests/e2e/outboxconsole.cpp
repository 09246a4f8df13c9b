#include "base/settings.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"

#include <QCoreApplication>
#include <QTextStream>

// The part of a console that decides, to be killed at any instant: outboxconsole FILE ENGINE [SESSION...]
// approves each session in turn, says "kept SESSION" for each that it has accepted, takes every third back,
// saying "undone SESSION" once that counts, and ends once nothing waits any more.

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
        connect(&outbox, &Outbox::changed, this, [&outbox] {
            if (!outbox.problem().message.isEmpty())
                qFatal("%s", qPrintable(outbox.problem().message));
        });
        connect(&outbox, &Outbox::ended, this, [](const OutboxEntry &entry) {
            if (entry.state == OutboxState::Undone)
                say(QStringLiteral("undone ") + entry.sessionId);
        });
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
        entry.change.newStatus = statuses::approved;
        entry.change.comment = QStringLiteral("decided once");
        m_outbox.commit(entry).then(this, [this, entry](const Result<bool> &kept) {
            if (!kept)
                qFatal("%s", qPrintable(kept.error().message));
            say(QStringLiteral("kept ") + entry.sessionId);
            if (const auto held = m_outbox.undoable(); held && m_decided++ % 3 == 2)
                m_outbox.undo(held->id);
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
    int m_decided = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Settings settings({});
    ActiveService service(settings, secrets::makeMemoryKeyStore(), {{}, {}, arguments.at(2)});
    ReviewDesk desk(ReviewPlaces::in(arguments.at(1)), service, settings, std::chrono::milliseconds(20));
    service.start();
    desk.outbox.start();
    const Decider decider(desk.outbox, arguments.mid(3));
    return QCoreApplication::exec();
}
