#include "engine/httpcaller.h"
#include "support/cliprogram.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

// "lists export" and "lists import" as scripts meet them: the real program against the real engine.
class TestCliLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void importShowsBeforeItAdds();
    void exportIsImportedElsewhere();
    void rowsNeedAReason();
    void facesAreLeftToTheWindow();
    void poorFaceIsNotAdded();
    void picturesAreWrittenBesideTheTable();

private:
    Ended run(const QString &words, const QStringList &more = {}) const;
    QString file(const QString &name, const QByteArray &bytes) const;
    QString newList(const QString &name, const QString &entryType);
    qsizetype entriesOf(const QString &list);

    EngineFixture m_engine{EngineFixture::Networks::BuiltIn};
    QTemporaryDir m_folder;
};

Ended TestCliLists::run(const QString &words, const QStringList &more) const
{
    return runProgram(QStringList{QStringLiteral("--base-url"), m_engine.base().toString()} +
                          words.split(QLatin1Char(' ')) + more,
                      m_engine.key());
}

QString TestCliLists::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

QString TestCliLists::newList(const QString &name, const QString &entryType)
{
    return HttpCaller(m_engine.base(), m_engine.key())
        .send("POST", QStringLiteral("/v3/lists/"),
              {{QStringLiteral("name"), name},
               {QStringLiteral("list_type"), QStringLiteral("custom")},
               {QStringLiteral("entry_type"), entryType}})
        .object()
        .value(QStringLiteral("uuid"))
        .toString();
}

qsizetype TestCliLists::entriesOf(const QString &list)
{
    return HttpCaller(m_engine.base(), m_engine.key())
        .get(QStringLiteral("/v3/lists/%1/entries/").arg(list))
        .object()
        .value(QStringLiteral("results"))
        .toArray()
        .size();
}

void TestCliLists::initTestCase()
{
    QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
}

void TestCliLists::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"lists import a", "lists export a", "lists import a b c",
                              "lists import a b --apply --dry-run", "lists export a b --apply"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCliLists::wrongUsage()
{
    QFETCH(QString, words);
    QCOMPARE(run(words).code, 3);
}

void TestCliLists::importShowsBeforeItAdds()
{
    const QString list = newList(QStringLiteral("Shown"), QStringLiteral("email"));
    const QString good =
        file(QStringLiteral("good.csv"), "value,comment\nana@example.com,Fraud\nbob@example.com,Fraud\n");
    const Ended seen = run(QStringLiteral("lists import %1 %2").arg(list, good));
    QCOMPARE(seen.code, 0);
    QVERIFY(seen.out.contains("New"));
    QVERIFY2(seen.err.contains("--apply"), "what to do next");
    QCOMPARE(entriesOf(list), 0);
    QCOMPARE(run(QStringLiteral("lists import %1 %2 --apply").arg(list, good)).code, 0);
    QCOMPARE(entriesOf(list), 2);
    const QString mixed =
        file(QStringLiteral("mixed.csv"), "value,comment\nana@example.com,x\nnobody,x\neve@example.com,x\n");
    const Ended json = run(QStringLiteral("lists import %1 %2 --json").arg(list, mixed));
    QCOMPARE(json.code, 4);
    const QList<QByteArray> lines = json.out.trimmed().split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines.value(0)).object().value(QStringLiteral("line")).toInt(), 3);
    const QJsonObject counts = QJsonDocument::fromJson(lines.value(1)).object();
    QCOMPARE(counts.value(QStringLiteral("new")).toInt(), 1);
    QCOMPARE(counts.value(QStringLiteral("listed")).toInt(), 1);
    QCOMPARE(counts.value(QStringLiteral("unusable")).toInt(), 1);
    QCOMPARE(entriesOf(list), 2);
}

void TestCliLists::exportIsImportedElsewhere()
{
    const QString from = newList(QStringLiteral("From"), QStringLiteral("phone"));
    const QString to = newList(QStringLiteral("To"), QStringLiteral("phone"));
    QByteArray table = "value,comment,review_by\n";
    for (int row = 0; row < 120; ++row) // more than a page
        table += "+346000001" + QByteArray::number(row).rightJustified(3, '0') + ",Fraud,2027-01-31\n";
    const QString in = file(QStringLiteral("in.csv"), table);
    QCOMPARE(run(QStringLiteral("lists import %1 %2 --apply").arg(from, in)).code, 0);
    const QString out = m_folder.filePath(QStringLiteral("out.csv"));
    const Ended exported = run(QStringLiteral("lists export %1 %2").arg(from, out));
    QCOMPARE(exported.code, 0);
    QVERIFY(exported.out.contains("120"));
    QCOMPARE(run(QStringLiteral("lists import %1 %2 --apply").arg(to, out)).code, 0);
    const QString again = m_folder.filePath(QStringLiteral("again.csv"));
    QCOMPARE(run(QStringLiteral("lists export %1 %2").arg(to, again)).code, 0);
    QFile file(again);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("phone,'+346000001"), 120);
}

void TestCliLists::rowsNeedAReason()
{
    const QString list = newList(QStringLiteral("Reasons"), QStringLiteral("key"));
    const QString table = file(QStringLiteral("keys.csv"), "value\nk-1\n");
    const Ended without = run(QStringLiteral("lists import %1 %2 --apply").arg(list, table));
    QCOMPARE(without.code, 8);
    QVERIFY(without.err.contains("--comment"));
    QCOMPARE(entriesOf(list), 0);
    QCOMPARE(run(QStringLiteral("lists import %1 %2 --apply --comment Fraud").arg(list, table)).code, 0);
    QCOMPARE(entriesOf(list), 1);
}

void TestCliLists::facesAreLeftToTheWindow()
{
    const QString table = file(QStringLiteral("faces.csv"), "picture\nx.jpg\n");
    const Ended refused = run(QStringLiteral("lists import blocklist %1 --apply").arg(table));
    QCOMPARE(refused.code, 8);
    QVERIFY(refused.err.contains("window"));
}

void TestCliLists::poorFaceIsNotAdded()
{
    const QImage small =
        drawnPortrait(QStringLiteral("bruno-selfie")).scaledToWidth(96, Qt::SmoothTransformation);
    const QString list = newList(QStringLiteral("Faces"), QStringLiteral("face"));
    const Ended refused = run(QStringLiteral("lists add-face %1").arg(list),
                              {file(QStringLiteral("small.png"), encodedImage(small)),
                               QStringLiteral("--comment"), QStringLiteral("test")});
    QCOMPARE(refused.code, 8);
    QVERIFY(refused.err.contains("small"));
    QCOMPARE(entriesOf(list), 0);
}

void TestCliLists::picturesAreWrittenBesideTheTable()
{
    const QString face = file(QStringLiteral("bruno.png"), drawnPortraitFile(QStringLiteral("bruno-selfie")));
    QCOMPARE(run(QStringLiteral("lists add-face blocklist"),
                 {face, QStringLiteral("--comment"), QStringLiteral("test")})
                 .code,
             0);
    const QString out = m_folder.filePath(QStringLiteral("faces.csv"));
    QCOMPARE(run(QStringLiteral("lists export blocklist %1").arg(out)).code, 0);
    QVERIFY(!QDir(m_folder.filePath(QStringLiteral("faces-pictures"))).exists());
    QCOMPARE(run(QStringLiteral("lists export blocklist %1 --pictures").arg(out)).code, 0);
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("faces-pictures"))).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
