#include "review/batchinput.h"
#include "review/batchrun.h"
#include "support/encodedimage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

// What a person gives for a batch, and what becomes of it before anything is sent.
class TestBatchInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesPairByTheirPattern();
    void foldersPairByTheirFiles();
    void otherPatternsPair();
    void patternsThatSayNothingAreRefused();
    void tableNamesItsPictures();
    void columnsCanBeNamed();
    void damagedTablesAreRefused_data();
    void damagedTablesAreRefused();
    void labels_data();
    void labels();
    void singlesNeedNoPartner();
    void nothingIsSentTwice();
    void costIsDecimal_data();
    void costIsDecimal();
    void pairsOfTheSharedFolderAreRead();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        return path;
    }
    QString picture(const QString &name)
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::gray);
        return put(name, encodedImage(image));
    }
    BatchInput read(const BatchSource &source)
    {
        const auto input = readBatchInput(source);
        if (!input)
            qFatal("%s", qPrintable(input.error().message));
        return *input;
    }
    BatchSource folder(BatchKind kind = BatchKind::Match) const { return {{m_folder->path()}, kind, {}, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBatchInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBatchInput::namesPairByTheirPattern()
{
    const QString selfie = picture(QStringLiteral("ana_SELFIE.png"));
    const QString document = picture(QStringLiteral("Ana_document.png"));
    picture(QStringLiteral("ben_selfie.png"));
    picture(QStringLiteral("eva_selfie.png"));
    picture(QStringLiteral("eva_document.png"));
    picture(QStringLiteral("eva_document.jpg"));
    put(QStringLiteral("notes.txt"), "hello");
    put(QStringLiteral("ida_selfie.png"), "no picture");
    picture(QStringLiteral("ida_document.png"));
    put(QStringLiteral("joe_selfie.png"), {});
    picture(QStringLiteral("joe_document.png"));
    const BatchInput input = read(folder());
    QCOMPARE(input.usable(), 1);
    QCOMPARE(input.items.first().probe, selfie);
    QCOMPARE(input.items.first().reference, document);
    QStringList problems;
    for (const BatchItem &item : input.items) {
        if (!item.problem.isEmpty())
            problems.append(QFileInfo(item.probe + item.reference).fileName() + QStringLiteral(": ") +
                            item.problem);
    }
    QCOMPARE(problems.size(), 7);
    const auto says = [&problems](const char *file, const char *words) {
        return std::ranges::any_of(problems, [&](const QString &problem) {
            return problem.contains(QLatin1String(file)) && problem.contains(QLatin1String(words));
        });
    };
    QVERIFY(says("ben_selfie", "no picture that belongs"));
    QVERIFY(says("eva_selfie", "Several pictures"));
    QVERIFY(says("notes.txt", "neither pattern"));
    QVERIFY(says("ida_document", "no picture that can be read"));
    QVERIFY(says("joe_document", "empty"));
}

void TestBatchInput::foldersPairByTheirFiles()
{
    for (const char *name : {"1001/selfie.png", "1001/document.png", "1002/selfie.png", "1002/document.png"})
        picture(QString::fromLatin1(name));
    const BatchInput input = read(folder());
    QCOMPARE(input.usable(), 2);
    for (const BatchItem &item : input.items)
        QCOMPARE(QFileInfo(item.probe).path(), QFileInfo(item.reference).path());
}

void TestBatchInput::otherPatternsPair()
{
    picture(QStringLiteral("p(1)_01.png"));
    picture(QStringLiteral("p(1)_02.png"));
    BatchSource source = folder();
    source.pattern = {QStringLiteral("*_01"), QStringLiteral("*_02")};
    QCOMPARE(read(source).usable(), 1);
}

void TestBatchInput::patternsThatSayNothingAreRefused()
{
    picture(QStringLiteral("a.png"));
    for (const PairPattern &pattern :
         {PairPattern{{}, {}}, PairPattern{QStringLiteral("*"), QStringLiteral("*")},
          PairPattern{QStringLiteral("selfie"), QStringLiteral("*document")},
          PairPattern{QStringLiteral("**a"), QStringLiteral("*b")}}) {
        BatchSource source = folder();
        source.pattern = pattern;
        QVERIFY(!readBatchInput(source));
    }
}

void TestBatchInput::tableNamesItsPictures()
{
    picture(QStringLiteral("in/a.png"));
    picture(QStringLiteral("in/b.png"));
    const QString table = put(QStringLiteral("pairs.csv"),
                              "vendor_data,a,b,same\r\nv-1,in/a.png,in/b.png,yes\r\n,in/a.png,gone.png,0\n"
                              ",in/a.png,,1\n,in/b.png,in/a.png,maybe\n");
    const BatchInput input = read({{table}, BatchKind::Match, {}, {}});
    QCOMPARE(input.taken, (BatchColumns{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("same")}));
    QCOMPARE(input.items.size(), 4);
    QCOMPARE(input.items.at(0).vendorData, QStringLiteral("v-1"));
    QCOMPARE(input.items.at(0).reference, m_folder->filePath(QStringLiteral("in/b.png")));
    QCOMPARE(input.items.at(0).same, std::optional(true));
    QCOMPARE(input.usable(), 1);
    QCOMPARE(input.labelled(), 1);
    QVERIFY(input.items.at(1).problem.contains(QLatin1String("no such file")));
    QVERIFY(input.items.at(2).problem.contains(QLatin1String("missing")));
    QVERIFY(input.items.at(3).problem.contains(QLatin1String("maybe")));
}

void TestBatchInput::columnsCanBeNamed()
{
    picture(QStringLiteral("a.png"));
    picture(QStringLiteral("b.png"));
    const QString table = put(QStringLiteral("t.csv"), "id,left,right,truth\n7,a.png,b.png,different\n");
    BatchSource source{{table},
                       BatchKind::Match,
                       {QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("truth")},
                       {}};
    const BatchInput input = read(source);
    QCOMPARE(input.usable(), 1);
    QCOMPARE(input.items.first().same, std::optional(false));
    source.columns.label = QStringLiteral("gone");
    const auto refused = readBatchInput(source);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("left, right")));
}

void TestBatchInput::damagedTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("head alone") << QByteArray("a,b\n");
    QTest::newRow("open quote") << QByteArray("a,b\n\"a.png,b.png\n");
    QTest::newRow("too many fields") << QByteArray("a,b\na.png,b.png,c.png\n");
    QTest::newRow("one column") << QByteArray("a\na.png\n");
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x89PNG", 7);
}

void TestBatchInput::damagedTablesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto input = readBatchInput({{put(QStringLiteral("t.csv"), bytes)}, BatchKind::Match, {}, {}});
    QVERIFY(!input || input->usable() == 0);
    if (!input)
        QVERIFY(!input.error().message.isEmpty());
}

void TestBatchInput::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("label"); // -1: none
    for (const char *text : {"1", "yes", "Same", " TRUE ", "y"})
        QTest::newRow(text) << QString::fromLatin1(text) << 1;
    for (const char *text : {"0", "no", "different", "False", "n"})
        QTest::newRow(text) << QString::fromLatin1(text) << 0;
    for (const char *text : {"", "2", "perhaps", "10"})
        QTest::newRow(text) << QString::fromLatin1(text) << -1;
}

void TestBatchInput::labels()
{
    QFETCH(QString, text);
    QFETCH(int, label);
    const auto read = readLabel(text);
    QCOMPARE(read ? int(*read) : -1, label);
}

void TestBatchInput::singlesNeedNoPartner()
{
    picture(QStringLiteral("one.png"));
    picture(QStringLiteral("deep/er/two.png"));
    picture(QStringLiteral(".hidden.png"));
    put(QStringLiteral("readme.md"), "text");
    const BatchInput input = read(folder(BatchKind::Search));
    QCOMPARE(input.items.size(), 3);
    QCOMPARE(input.usable(), 2);
    const BatchInput dropped =
        read({{m_folder->filePath(QStringLiteral("one.png")), m_folder->path()}, BatchKind::Age, {}, {}});
    QCOMPARE(dropped.usable(), 2);
}

void TestBatchInput::nothingIsSentTwice()
{
    picture(QStringLiteral("a.png"));
    picture(QStringLiteral("b.png"));
    const QString table = put(QStringLiteral("t.csv"), "a,b\na.png,b.png\na.png,./b.png\nb.png,a.png\n");
    QCOMPARE(read({{table}, BatchKind::Match, {}, {}}).usable(), 2);
}

void TestBatchInput::costIsDecimal_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("cost"); // of 1842 calls
    QTest::newRow("cents") << QStringLiteral("0.05") << QStringLiteral("92.10");
    QTest::newRow("comma") << QStringLiteral("0,1") << QStringLiteral("184.20");
    QTest::newRow("fine") << QStringLiteral("0.0333") << QStringLiteral("61.3386");
    QTest::newRow("whole") << QStringLiteral(" 2 ") << QStringLiteral("3684.00");
    for (const char *text : {"", "free", "-1", "0.00001", "1e3", "1.2.3"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString();
}

void TestBatchInput::costIsDecimal()
{
    QFETCH(QString, price);
    QFETCH(QString, cost);
    QCOMPARE(costOf(1842, price).value_or(QString()), cost);
}

void TestBatchInput::pairsOfTheSharedFolderAreRead()
{
    const QString table = QStringLiteral(COUNTERSIGN_SHARED "/faces/pairs.csv");
    if (!QFile::exists(table))
        QSKIP("There are no photographs: COUNTERSIGN_SHARED has no faces/pairs.csv.");
    const BatchInput input = read({{table}, BatchKind::Match, {}, {}});
    QCOMPARE(input.usable(), input.items.size());
    QCOMPARE(input.labelled(), input.items.size());
}

QTEST_GUILESS_MAIN(TestBatchInput)
#include "tst_batchinput.moc"
