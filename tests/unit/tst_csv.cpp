#include "base/csv.h"

#include <QTest>

using namespace countersign;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByName()
    {
        const auto table = CsvTable::read("\xEF\xBB\xBF"
                                          "a, b,same\r\none,two,1\r\n\r\nthree,four\n");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->at(0, QStringLiteral("b")), QStringLiteral("two"));
        QCOMPARE(table->at(0, QStringLiteral("same")), QStringLiteral("1"));
        QVERIFY(table->at(1, QStringLiteral("same")).isEmpty());
        QVERIFY(table->at(1, QStringLiteral("other")).isEmpty());
        QVERIFY(!table->hasColumn(QStringLiteral("other")));
    }

    void writtenLinesAreReadBack_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *text : {"plain", "with, comma", "with \"quotes\"", "two\nlines", "", "中文"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void writtenLinesAreReadBack()
    {
        QFETCH(QString, field);
        const QString line = csvLine({QStringLiteral("first"), field});
        const auto table = CsvTable::read(QStringLiteral("a,b\n%1\n").arg(line).toUtf8());
        QVERIFY(table);
        QCOMPARE(table->at(0, QStringLiteral("b")), field);
    }

    void rowsKnowTheirLine()
    {
        const auto table = CsvTable::read("a,b\r\n1,\"two\r\nlines\"\r\n\r\n3,4\rx\r\n\"\"\r\n5,6");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->at(0, QStringLiteral("b")), QStringLiteral("two\r\nlines"));
        QCOMPARE(table->at(1, table->column(QStringLiteral("b"))), QStringLiteral("4x"));
        QCOMPARE(table->at(2, 1), QStringLiteral("6"));
        QCOMPARE(table->lineOf(0), 2);
        QCOMPARE(table->lineOf(1), 5);
        QCOMPARE(table->lineOf(2), 7);
    }

    void formulasAreGuardedAndComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("+34600000000", "'+34600000000");
        row("=1+1", "'=1+1");
        row("'=1+1", "''=1+1");
        row("'quoted'", "'quoted'");
        row("plain", "plain");
        row("'", "'");
        row("", "");
    }
    void formulasAreGuardedAndComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(asPlainCell(text), cell);
        QCOMPARE(fromPlainCell(cell), text);
    }

    void damagedTablesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("blank") << QByteArray(" \n") << QStringLiteral("empty");
        QTest::newRow("open quote") << QByteArray("a\n1\n\"2\n3\n") << QStringLiteral("Line 3");
        QTest::newRow("too many fields") << QByteArray("a\n1\n2,3\n") << QStringLiteral("Line 3");
    }
    void damagedTablesNameTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto table = CsvTable::read(text);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(said), qPrintable(table.error().message));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
