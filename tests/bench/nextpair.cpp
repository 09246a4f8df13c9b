#include "base/settings.h"
#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/turnuntil.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"
#include "support/flakyproxy.h"
#include "support/stubengine.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/casespage.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

namespace countersign::bench {

namespace {

constexpr int cases = 12;
constexpr double limit = 0.1; // of the time without reading ahead

// A console on the real engine, each of whose answers comes late.
struct SlowConsole
{
    explicit SlowConsole(const EngineFixture &engine)
        : proxy(engine.base(), FlakyProxy::Line::Slow)
        , handover("echo '{\"address\":\"" + proxy.base().toEncoded() + "\",\"key\":\"" + engine.key() +
                   "\",\"version\":\"1\",\"networks\":{}}'\ncat > /dev/null")
        , service(settings, secrets::makeMemoryKeyStore(), {folder.path(), {}, handover.program()})
        , pictures(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, {})
    {
        service.start();
        desk.start();
    }

    bool makeCases()
    {
        static const QStringList people{QStringLiteral("ana-selfie"), QStringLiteral("bruno-selfie"),
                                        QStringLiteral("clara-selfie")};
        for (int i = 0; i < cases; ++i) {
            const auto call = service.service().createCase(outgoing(people.at(i % people.size())),
                                                           outgoing(people.at((i + 1) % people.size())), {});
            if (!turnUntil([&call] { return call.future().isFinished(); }) || !call.future().result())
                return false;
        }
        return true;
    }

    static didit::OutgoingImage outgoing(const QString &name)
    {
        return {drawnPortraitFile(name), "png", drawnPortrait(name).size()};
    }

    QTemporaryDir folder;
    FlakyProxy proxy;
    StubEngine handover;
    Settings settings{QString()};
    ActiveService service;
    RunHistory history;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
};

// When both faces of the open case have been painted.
class PairWatch : public QObject
{
public:
    explicit PairWatch(CasesPage &page)
        : m_page(page)
    {
        for (const auto *name : {"caseProbe", "caseReference"})
            page.findChild<QWidget *>(QString::fromLatin1(name))->installEventFilter(this);
    }

    // From now to the paint that shows the second of both faces.
    double millisecondsToOpen(const QString &session)
    {
        m_painted.clear();
        const auto start = Clock::now();
        m_page.openSession(session);
        if (!turnUntil([this] { return m_painted.size() == 2; }))
            qFatal("a case did not appear");
        return std::chrono::duration<double, std::milli>(m_paintedAt - start).count();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && static_cast<ImageCanvas *>(watched)->picture() &&
            !m_painted.contains(watched)) {
            m_painted.insert(watched);
            m_paintedAt = Clock::now();
        }
        return false;
    }

private:
    using Clock = std::chrono::steady_clock;

    CasesPage &m_page;
    QSet<QObject *> m_painted;
    Clock::time_point m_paintedAt;
};

double median(QVector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

void benchNextPair(BenchReport &report)
{
    const QString name = QStringLiteral("next-pair");
    EngineFixture engine(EngineFixture::Networks::BuiltIn);
    if (!engine.start()) {
        report.skipped(name, engine.problem());
        return;
    }
    SlowConsole console(engine);
    if (!turnUntil([&] { return console.service.state() == ServiceState::Ready; }) || !console.makeCases()) {
        report.skipped(name, QStringLiteral("no cases could be made"));
        return;
    }
    CasesPage page({console.service, console.settings, console.history, console.pictures, console.faces,
                    console.desk.outbox, console.desk.record, console.desk.marks, console.desk.batches});
    page.resize(1440, 900);
    page.show();
    page.activate();
    SessionsModel &queue = page.viewModel().queue();
    const auto idAt = [&queue](int row) { return queue.rowAt(row).id; };
    turnUntil([&] { return queue.rowCount() == cases && page.viewModel().decision(); });
    PairWatch watch(page);
    QVector<double> readAhead;
    for (const int row : {1, 2, 3, 4, 5}) {
        turnUntil([&] { return page.viewModel().isReadAhead(idAt(row)); });
        readAhead.append(watch.millisecondsToOpen(idAt(row)));
    }
    // From the end on, so that none of them has been read ahead.
    QVector<double> fetched;
    for (const int row : {11, 9, 7})
        fetched.append(watch.millisecondsToOpen(idAt(row)));
    report.ratio(name, median(readAhead) / median(fetched), limit,
                 QStringLiteral("the same without reading ahead, the service 100 ms away"));
}

} // namespace countersign::bench
