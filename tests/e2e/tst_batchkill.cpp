#include "base/csv.h"
#include "base/limits.h"
#include "engine/httpcaller.h"
#include "engine/jsonpath.h"
#include "support/cliprogram.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace countersign;

namespace {

constexpr int pairs = 20;
constexpr int kills = 3;
constexpr int seed = 3;
constexpr int shortestLife = 300; // milliseconds
constexpr int longestLife = 1500;
constexpr int uncertainCode = 10;
constexpr int pausedCode = 12;

} // namespace

// Batches of the command line that are killed, on the real engine: what the engine counts proves that no call
// was made twice, and going on finishes the rest.
class TestBatchKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedBatchesMakeNoCallTwice();
    void interruptPausesInOrder();

private:
    QString table(const QString &name);
    QStringList arguments(const QStringList &words) const
    {
        return words + QStringList{QStringLiteral("--base-url"), m_engine.base().toString()};
    }
    Ended run(const QStringList &words) { return runProgram(arguments(words), m_engine.key()); }
    void runAndKill(const QStringList &words, int milliseconds);
    QString newestBatch() const;
    QHash<QString, int> callsByCustomer();
    CsvTable exported(const QString &batch);

    QTemporaryDir m_folder;
    EngineFixture m_engine{EngineFixture::Networks::BuiltIn};
    std::unique_ptr<HttpCaller> m_calls;
};

void TestBatchKill::initTestCase()
{
    // Batches and record of nobody else.
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
    m_calls = std::make_unique<HttpCaller>(m_engine.base(), m_engine.key());
}

// The engine keeps each check as a session with the customer of its row.
QString TestBatchKill::table(const QString &name)
{
    const QByteArray face = drawnPortraitFile(QStringLiteral("ana-selfie"));
    QFile csv(m_folder.filePath(name + QStringLiteral(".csv")));
    if (!csv.open(QIODevice::WriteOnly))
        qFatal("no table");
    csv.write("selfie,document,same,vendor_data\n");
    for (int i = 0; i < pairs; ++i) {
        QStringList names;
        for (const char *side : {"a", "b"}) {
            names.append(QStringLiteral("%1%2%3.png").arg(name).arg(i).arg(QLatin1String(side)));
            QFile picture(m_folder.filePath(names.last()));
            if (!picture.open(QIODevice::WriteOnly))
                qFatal("no picture");
            picture.write(face);
        }
        csv.write(QStringLiteral("%1,%2,yes,%3-%4\n").arg(names.at(0), names.at(1), name).arg(i).toUtf8());
    }
    return csv.fileName();
}

void TestBatchKill::runAndKill(const QStringList &words, int milliseconds)
{
    QProcess process;
    startProgram(process, arguments(words), m_engine.key());
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
}

QString TestBatchKill::newestBatch() const
{
    const QStringList files = QDir(m_folder.filePath(QStringLiteral("data/countersign/batches")))
                                  .entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
    return QFileInfo(files.value(0)).completeBaseName();
}

QHash<QString, int> TestBatchKill::callsByCustomer()
{
    QHash<QString, int> calls;
    const QJsonArray rows =
        at(m_calls->get(QStringLiteral("/v3/sessions/?limit=100")).object(), "results").toArray();
    for (const QJsonValue row : rows)
        ++calls[at(row, "vendor_data").toString()];
    return calls;
}

CsvTable TestBatchKill::exported(const QString &batch)
{
    const QString file = m_folder.filePath(QStringLiteral("out.csv"));
    const Ended ended = run({QStringLiteral("batch"), QStringLiteral("export"), batch, file});
    QFile out(file);
    if (ended.code != 0 || !out.open(QIODevice::ReadOnly))
        qFatal("%s", ended.err.constData());
    return CsvTable::read(out.readAll()).value();
}

void TestBatchKill::killedBatchesMakeNoCallTwice()
{
    QRandomGenerator random(seed);
    {
        QProcess first;
        startProgram(first,
                     arguments({QStringLiteral("batch"), QStringLiteral("match"), table(QStringLiteral("k")),
                                QStringLiteral("--save")}),
                     m_engine.key());
        QTRY_VERIFY_WITH_TIMEOUT(!callsByCustomer().isEmpty(), 60'000);
        first.kill();
        first.waitForFinished();
    }
    const QString batch = newestBatch();
    for (int kill = 1; kill < kills; ++kill)
        runAndKill({QStringLiteral("batch"), QStringLiteral("--resume"), batch},
                   random.bounded(shortestLife, longestLife));
    const Ended ended = run({QStringLiteral("batch"), QStringLiteral("--resume"), batch});
    QVERIFY2(ended.code == 0 || ended.code == uncertainCode || ended.code == 2, ended.err.constData());

    int unknown = 0;
    const auto check = [&](int mostOfUnknown) {
        const QHash<QString, int> calls = callsByCustomer();
        const CsvTable rows = exported(batch);
        QCOMPARE(rows.rowCount(), pairs);
        unknown = 0;
        for (qsizetype row = 0; row < rows.rowCount(); ++row) {
            const QString customer = rows.at(row, QStringLiteral("vendor_data"));
            const QString state = rows.at(row, QStringLiteral("state"));
            if (state == QLatin1String("unknown")) {
                ++unknown;
                QVERIFY2(calls.value(customer) <= mostOfUnknown, "an unknown call was repeated by itself");
            } else {
                QCOMPARE(state, QStringLiteral("done"));
                QVERIFY2(calls.value(customer) >= 1, "an answer without a call");
                QVERIFY2(calls.value(customer) <= mostOfUnknown, "a call was made twice");
            }
        }
    };
    check(1);
    qInfo("%d batches killed, %d outcomes unknown", kills, unknown);
    if (unknown == 0)
        return;
    // They are made again because the person says so, once each.
    run({QStringLiteral("batch"), QStringLiteral("--resume"), batch, QStringLiteral("--again"),
         QStringLiteral("unknown")});
    check(2);
    QCOMPARE(unknown, 0);
}

void TestBatchKill::interruptPausesInOrder()
{
    QProcess process;
    startProgram(process,
                 arguments({QStringLiteral("batch"), QStringLiteral("match"), table(QStringLiteral("i"))}),
                 m_engine.key());
    // It has begun: its notice names it.
    process.setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(process.peek(limits::errorTextCharacters).contains("batch delete"), 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    const Ended ended = endOf(process);
    QVERIFY2(ended.code == pausedCode || ended.code == 0 || ended.code == 2, ended.err.constData());
    const QString batch = newestBatch();
    CsvTable rows = exported(batch);
    for (qsizetype row = 0; row < rows.rowCount(); ++row)
        QVERIFY(rows.at(row, QStringLiteral("state")) != QLatin1String("unknown"));
    run({QStringLiteral("batch"), QStringLiteral("--resume"), batch});
    rows = exported(batch);
    for (qsizetype row = 0; row < rows.rowCount(); ++row)
        QCOMPARE(rows.at(row, QStringLiteral("state")), QStringLiteral("done"));
}

QTEST_GUILESS_MAIN(TestBatchKill)
#include "tst_batchkill.moc"
