#include "base/settings.h"
#include "bench/benches.h"
#include "bench/benchreport.h"
#include "bench/turnuntil.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/entrycheck.h"
#include "review/reviewdesk.h"
#include "support/pulse.h"
#include "support/stubengine.h"
#include "ui/pages/blocklistspage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <limits>
#include <optional>
#include <thread>

namespace countersign::bench {

namespace {

constexpr int listedEntries = 100'000;
constexpr int checkRuns = 5;
constexpr int waysThrough = 3;
constexpr double slowestCheck = 2; // times reading and splitting: no less than half its speed

QByteArray phoneOf(int row)
{
    return "+346" + QByteArray::number(row).rightJustified(8, '0');
}

QByteArray entryJson(int row)
{
    const QByteArray number = QByteArray::number(row);
    return R"({"uuid":"e)" + number + R"(","value":")" + phoneOf(row) +
           R"(","display_label":"","comment":"Second account )" + number +
           R"( [review 2027-01-31]","added_by":"api","created_at":"2026-11-03T08:15:00Z"})";
}

// One list of phone numbers, given out page by page and searched as contract 4.4 says.
class ListServer
{
public:
    ListServer()
    {
        for (int row = 0; row < listedEntries; ++row)
            m_rows.push_back(entryJson(row));
        m_server.Get("/v3/lists/", [](const httplib::Request &, httplib::Response &response) {
            response.set_content(
                R"({"count":1,"next":null,"previous":null,"results":[{"uuid":"l","name":"Phones","description":"","list_type":"blocklist","entry_type":"phone","is_system":true,"entry_count":100000}]})",
                "application/json");
        });
        m_server.Get("/v3/lists/l/entries/",
                     [this](const httplib::Request &request, httplib::Response &response) {
                         answer(request, response);
                     });
        m_server.set_tcp_nodelay(true);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }

    ~ListServer()
    {
        m_server.stop();
        m_thread.join();
    }

    QByteArray base() const { return "http://127.0.0.1:" + QByteArray::number(m_port); }

private:
    void answer(const httplib::Request &request, httplib::Response &response) const
    {
        const int offset = std::atoi(request.get_param_value("offset").c_str());
        const int limit = std::atoi(request.get_param_value("limit").c_str());
        const QByteArray search = QByteArray::fromStdString(request.get_param_value("search"));
        QByteArray rows;
        int found = 0;
        for (const QByteArray &row : m_rows) {
            if (!search.isEmpty() && !row.contains(search))
                continue;
            if (found >= offset && found < offset + limit)
                rows += (rows.isEmpty() ? "" : ",") + row;
            ++found;
        }
        const QByteArray next = offset + limit < found ? '"' + base() + "/v3/lists/l/entries/\"" : "null";
        const QByteArray body = R"({"count":)" + QByteArray::number(found) + R"(,"next":)" + next +
                                R"(,"previous":null,"results":[)" + rows + "]}";
        response.set_content(body.constData(), size_t(body.size()), "application/json");
    }

    std::vector<QByteArray> m_rows;
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
};

// The console's page of lists.
struct ListsPage
{
    explicit ListsPage(const QByteArray &base)
        : stub(StubEngine::handingOver(base))
        , service(settings, secrets::makeMemoryKeyStore(), EngineOptions{{}, {}, stub.program()})
        , fetcher(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, {})
        , page(PageContext{service, settings, history, fetcher, faces, desk.outbox, desk.record, desk.marks,
                           desk.batches})
    {
        service.start();
        desk.start();
    }

    QTemporaryDir folder;
    StubEngine stub;
    Settings settings{QString()};
    ActiveService service;
    RunHistory history;
    PictureFetcher fetcher;
    FaceLocator faces;
    ReviewDesk desk;
    BlocklistsPage page;
};

QString writeTable(const QTemporaryDir &folder, int firstRow)
{
    QFile table(folder.filePath(QStringLiteral("phones%1.csv").arg(firstRow)));
    if (!table.open(QIODevice::WriteOnly))
        qFatal("no room for the table");
    table.write("entry_type,value,display_label,comment,review_by,session_id,picture,metadata,wanted_by,"
                "added_by,added_at\r\n");
    for (int row = firstRow; row < firstRow + listedEntries; ++row)
        table.write("phone,'" + phoneOf(row) + ",,Second account " + QByteArray::number(row) +
                    ",2027-01-31,,,,,api,2026-11-03T08:15:00Z\r\n");
    return table.fileName();
}

// What nobody can leave out: the file's text, its lines and their fields.
qsizetype readAndSplit(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qsizetype fields = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        fields += line.split(QLatin1Char(',')).size();
    return fields;
}

// The longest block of each part of one way through a list; nothing of those that did not end.
struct ListBlocks
{
    std::optional<PulseApplication::Beat> open;
    std::optional<PulseApplication::Beat> search;
    std::optional<PulseApplication::Beat> scroll;
    std::optional<PulseApplication::Beat> import;
};

PulseApplication &pulse()
{
    return *qobject_cast<PulseApplication *>(QCoreApplication::instance());
}

// The longest block since the last time it was taken.
PulseApplication::Beat takeWorst()
{
    const PulseApplication::Beat worst = pulse().worst();
    pulse().forget();
    return worst;
}

bool searchAndComeBack(BlocklistsPage &page)
{
    const EntriesModel &entries = page.viewModel().entries();
    const auto finds = [&entries](bool found) {
        return turnUntil([&entries, found] {
            return entries.rowCount() > 0 && entries.rowAt(0).value.contains(QLatin1String("00077")) == found;
        });
    };
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("entrySearch"));
    QTest::keyClicks(search, QStringLiteral("00077"));
    if (!finds(true))
        return false;
    search->selectAll();
    QTest::keyClick(search, Qt::Key_Delete);
    return finds(false);
}

bool scrollToTheEnd(BlocklistsPage &page)
{
    const EntriesModel &entries = page.viewModel().entries();
    auto *table = page.findChild<QTableView *>(QStringLiteral("entriesTable"));
    while (entries.rowCount() < listedEntries) {
        const int before = entries.rowCount();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        table->scrollToBottom();
        if (!turnUntil([&] { return entries.rowCount() > before && !entries.isReading(); }))
            return false;
    }
    return true;
}

bool lookAtATable(BlocklistsPage &page, const QString &table)
{
    page.findChild<QAction *>(QStringLiteral("list-import"))->trigger();
    auto *dialog = page.findChild<QFileDialog *>(QStringLiteral("importDialog"));
    dialog->hide();
    QCoreApplication::processEvents();
    pulse().forget();
    Q_EMIT dialog->fileSelected(table);
    return turnUntil([&page] { return page.viewModel().importing().counts().sendable == listedEntries / 2; });
}

ListBlocks goThrough(const QByteArray &base, const QString &table)
{
    ListsPage console(base);
    ListBlocks blocks;
    if (!turnUntil([&] { return console.service.state() == ServiceState::Ready; }))
        return blocks;
    console.page.resize(1384, 800);
    console.page.show();
    std::ignore = QTest::qWaitForWindowExposed(&console.page);
    pulse().forget();
    console.page.activate();
    if (!turnUntil([&] { return console.page.viewModel().entries().rowCount() > 0; }))
        return blocks;
    blocks.open = takeWorst();
    if (!searchAndComeBack(console.page))
        return blocks;
    blocks.search = takeWorst();
    if (!scrollToTheEnd(console.page))
        return blocks;
    blocks.scroll = takeWorst();
    if (lookAtATable(console.page, table))
        blocks.import = takeWorst();
    return blocks;
}

using ListPart = std::optional<PulseApplication::Beat> ListBlocks::*;

// What the console does itself it does each time; what the machine does to it comes once.
void tellPart(BenchReport &report, const QString &name, const QVector<ListBlocks> &ways, ListPart part)
{
    PulseApplication::Beat least{std::numeric_limits<double>::max(), {}};
    for (const ListBlocks &way : ways) {
        if (!(way.*part))
            return report.skipped(name, QStringLiteral("it did not end"));
        if ((way.*part)->milliseconds < least.milliseconds)
            least = *(way.*part);
    }
    report.figure(QStringLiteral("%1 in %2").arg(name, least.what), least.milliseconds, longestBlock,
                  QStringLiteral("ms"));
}

} // namespace

void benchListTable(BenchReport &report)
{
    const QTemporaryDir folder;
    const QString table = writeTable(folder, 0);
    FaceList list;
    list.entryType = QStringLiteral("phone");
    QVector<ListEntry> listed;
    for (int row = 0; row < listedEntries / 2; ++row) {
        ListEntry entry;
        entry.value = QString::fromLatin1(phoneOf(2 * row));
        listed.append(entry);
    }
    qsizetype fresh = 0;
    qsizetype fields = 0;
    const double ratio = medianRatio(
        checkRuns,
        [&] {
            const auto check = checkEntryTable(table, list, listed);
            fresh = check ? std::ranges::count(check->rows, RowVerdict::New, &CheckedRow::verdict) : 0;
        },
        [&] { fields = readAndSplit(table); });
    if (fresh != listedEntries / 2 || fields == 0)
        return report.skipped(QStringLiteral("list-table"), QStringLiteral("the table was not read"));
    report.ratio(QStringLiteral("list-table"), ratio, slowestCheck,
                 QStringLiteral("%1 rows read and split; half of them are on the list").arg(listedEntries));
}

void benchLongList(BenchReport &report)
{
    theme::apply(ThemeChoice::Light);
    const QTemporaryDir folder;
    const QString table = writeTable(folder, listedEntries / 2);
    const ListServer server;
    QVector<ListBlocks> ways;
    for (int way = 0; way < waysThrough; ++way)
        ways.append(goThrough(server.base(), table));
    tellPart(report, QStringLiteral("long-list-open"), ways, &ListBlocks::open);
    tellPart(report, QStringLiteral("long-list-search"), ways, &ListBlocks::search);
    tellPart(report, QStringLiteral("long-list-scroll"), ways, &ListBlocks::scroll);
    tellPart(report, QStringLiteral("long-list-import"), ways, &ListBlocks::import);
}

} // namespace countersign::bench
