#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "review/batchreader.h"
#include "review/batchrunner.h"
#include "review/faceblocklist.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

constexpr int patience = 30'000; // milliseconds

const QString reason = QStringLiteral("Second account");

QImage portrait()
{
    return drawnPortrait(QStringLiteral("bruno-selfie"));
}

QImage couple()
{
    const QImage left = drawnPortrait(QStringLiteral("ana-selfie"));
    QImage both(2 * left.width(), left.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, left);
    painter.drawImage(left.width(), 0, portrait());
    return both;
}

} // namespace

// A batch for a blocklist, judged by the real engine with its built-in networks.
class TestListGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void poorFacesAndDoublesAreNotAdded();
    void dearSearchIsNotMade();
    void lostSearchLeavesNothingOpen();

private:
    BatchItem picture(const QString &name, const QImage &image, const char *format = "PNG");
    ListGate gate(bool searchIsFree);
    QVector<BatchRow> ended(didit::Service &service, const ListGate &gate, const QVector<BatchItem> &items,
                            const QString &listId);

    QTemporaryDir m_folder;
    EngineFixture m_engine{EngineFixture::Networks::BuiltIn};
    net::HttpClient m_client;
    std::unique_ptr<didit::HttpService> m_service; // the engine's
};

void TestListGate::initTestCase()
{
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
    m_service =
        std::make_unique<didit::HttpService>(m_client, didit::Endpoint{m_engine.base(), m_engine.key()});
}

BatchItem TestListGate::picture(const QString &name, const QImage &image, const char *format)
{
    BatchItem item;
    item.probe = m_folder.filePath(name);
    if (!image.save(item.probe, format))
        qFatal("no picture");
    return item;
}

ListGate TestListGate::gate(bool searchIsFree)
{
    return {[this](const didit::OutgoingImage &image) { return m_service->locateFaces(image); },
            [searchIsFree] { return searchIsFree; }};
}

QVector<BatchRow> TestListGate::ended(didit::Service &service, const ListGate &gate,
                                      const QVector<BatchItem> &items, const QString &listId)
{
    BatchRunner runner([&service]() -> didit::Service & { return service; }, gate);
    BatchRun run;
    run.file = m_folder.filePath(
        QStringLiteral("batches/%1.sqlite").arg(QLatin1String(QTest::currentTestFunction())));
    run.options.kind = BatchKind::Blocklist;
    run.options.listId = listId;
    run.options.comment = reason;
    run.madeAt = QDateTime::currentDateTimeUtc();
    const QSignalSpy done(&runner, &BatchRunner::ended);
    runner.make(run, items);
    if (!QTest::qWaitFor([&] { return runner.state() == RunnerState::Paused; }, patience))
        return {};
    runner.goOn();
    if (!QTest::qWaitFor([&] { return !done.isEmpty(); }, patience))
        return {};
    QVector<qint64> ids;
    for (qint64 id = 1; id <= items.size(); ++id)
        ids.append(id);
    return readBatchRows(run.file, ids).value_or(QVector<BatchRow>());
}

void TestListGate::poorFacesAndDoublesAreNotAdded()
{
    QImage blank(480, 600, QImage::Format_RGB32);
    blank.fill(Qt::gray);
    QString list;
    faceBlocklist(*m_service, this).then(this, [&list](const Result<QString> &found) {
        list = found.value_or(QString());
    });
    QTRY_VERIFY(!list.isEmpty());
    const auto rows =
        ended(*m_service, gate(true),
              {picture(QStringLiteral("blank.png"), blank), picture(QStringLiteral("couple.png"), couple()),
               picture(QStringLiteral("small.png"), portrait().scaledToWidth(96, Qt::SmoothTransformation)),
               picture(QStringLiteral("bruno.png"), portrait()),
               picture(QStringLiteral("again.jpg"), portrait(), "JPEG"),
               picture(QStringLiteral("mirror.png"), portrait().mirrored(true, false))},
              list);
    const QStringList words = {QStringLiteral("No face"), QStringLiteral("2 faces"),
                               QStringLiteral("small"),   QString(),
                               QStringLiteral("already"), QStringLiteral("already")};
    QCOMPARE(rows.size(), words.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const BatchRow &one = rows.at(row);
        QCOMPARE(one.state, words.at(row).isEmpty() ? CallState::Done : CallState::Failed);
        QVERIFY2(one.outcome.findings.contains(words.at(row)), qPrintable(one.outcome.findings));
    }
    qsizetype listed = -1;
    m_service->entries(list, {}, {}).then(this, [&listed](const Result<Page<ListEntry>> &page) {
        listed = page ? page->rows.size() : 0;
    });
    QTRY_COMPARE(listed, 1);
}

void TestListGate::dearSearchIsNotMade()
{
    FaultServer server({Fault::answer(201, R"({"uuid":"e1","comment":"Second account"})")});
    didit::HttpService service(m_client, {server.url(QString()), "k"});
    const auto rows =
        ended(service, gate(false),
              {picture(QStringLiteral("one.png"), portrait()),
               picture(QStringLiteral("small.png"), portrait().scaledToWidth(96, Qt::SmoothTransformation))},
              QStringLiteral("l"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().state, CallState::Done);
    QCOMPARE(rows.last().state, CallState::Failed);
    QCOMPARE(server.seen().size(), 1);
    QVERIFY(server.seen().first().path.contains("/lists/l/"));
}

void TestListGate::lostSearchLeavesNothingOpen()
{
    FaultServer server({Fault::of(Fault::Kind::DropBefore)});
    didit::HttpService service(m_client, {server.url(QString()), "k"});
    const auto rows =
        ended(service, gate(true), {picture(QStringLiteral("one.png"), portrait())}, QStringLiteral("l"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().state, CallState::Failed);
    QCOMPARE(server.seen().size(), 1);
}

QTEST_GUILESS_MAIN(TestListGate)
#include "tst_listgate.moc"
