#include "base/limits.h"
#include "domain/entrycomment.h"
#include "review/entrycheck.h"
#include "review/entrytable.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

const QString session = QStringLiteral("3c1c6e1e-77aa-4c5e-9f67-9f0d1a2b3c4d");

FaceList listOf(const char *entryType)
{
    FaceList list;
    list.id = QStringLiteral("l");
    list.entryType = QString::fromLatin1(entryType);
    return list;
}

ListEntry entryOf(const QString &value, const EntryComment &comment)
{
    ListEntry entry;
    entry.id = QStringLiteral("e-") + value;
    entry.value = value;
    entry.comment = comment.written();
    entry.addedBy = QStringLiteral("api");
    entry.createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return entry;
}

} // namespace

// Entries of a list as a CSV table: what is written, and what is said of each row before it is sent.
class TestEntryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportIsReadBack();
    void rowsAreJudged_data();
    void rowsAreJudged();
    void facesNeedAPictureOrACase();
    void whatTheListHasIsNotNew();
    void nobodyClaimsTwoPeopleByATable();
    void problemsGoIntoATableOfTheSameColumns();
    void tablesThatCannotBeTakenSayWhy_data();
    void tablesThatCannotBeTakenSayWhy();

private:
    QString file(const QByteArray &text, const QString &name = QStringLiteral("in.csv"))
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
        return out.fileName();
    }
    struct Only
    {
        RowVerdict verdict = RowVerdict::New;
        QString why;
        NewEntry entry;
        QString picture;
    };
    Only only(const QByteArray &text, const FaceList &list, const QVector<ListEntry> &listed = {})
    {
        const auto check = checkEntryTable(file(text), list, listed);
        if (!check || check->rows.size() != 1)
            return {RowVerdict::Repeated, {}, {}, {}};
        return {check->rows.first().verdict, check->rows.first().why, check->entryAt(0), check->pictureAt(0)};
    }

    QTemporaryDir m_folder;
};

void TestEntryTable::exportIsReadBack()
{
    EntryComment comment;
    comment.text = QStringLiteral("=HYPERLINK(\"x\"), two\nlines");
    comment.reviewBy = QDate(2027, 1, 31);
    comment.people = {QStringLiteral("A. Costa"), QStringLiteral("M. Silva")};
    ListEntry entry = entryOf(QStringLiteral("+34600000000"), comment);
    entry.displayLabel = QStringLiteral("-office");
    entry.referenceSessionId = session;
    entry.metadata = {{QStringLiteral("full_name"), QStringLiteral("Ana, \"A\"")},
                      {QStringLiteral("front_image_url"), QStringLiteral("https://x/signed")}};
    const QString out = m_folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(writeEntryTable(out, listOf("phone"), {entry}));

    QFile table(out);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray bytes = table.readAll();
    QVERIFY2(bytes.startsWith(entryColumns().join(QLatin1Char(',')).toUtf8() + "\r\n"),
             "the head names the columns");
    QVERIFY2(bytes.contains("phone,'+34600000000,'-office,"), "no spreadsheet takes a cell for a formula");
    QVERIFY2(!bytes.contains("signed"), "signed addresses end within the hour");
    QVERIFY(bytes.contains("A. Costa; M. Silva"));

    const auto check = checkEntryTable(out, listOf("phone"), {});
    QVERIFY(check);
    QCOMPARE(check->rows.first().verdict, RowVerdict::New);
    QCOMPARE(check->lineAt(0), 2);
    const NewEntry back = check->entryAt(0);
    QCOMPARE(back.value, entry.value);
    QCOMPARE(back.displayLabel, entry.displayLabel);
    QCOMPARE(back.referenceSessionId, session);
    QCOMPARE(back.metadata.value(QStringLiteral("full_name")).toString(), QStringLiteral("Ana, \"A\""));
    const EntryComment read = EntryComment::read(back.comment);
    QCOMPARE(read.text, comment.text);
    QCOMPARE(read.reviewBy, comment.reviewBy);
}

void TestEntryTable::rowsAreJudged_data()
{
    QTest::addColumn<QByteArray>("cells"); // entry_type,value,display_label,review_by,session_id,metadata
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &cells, const char *said) {
        const QString words = QString::fromUtf8(said);
        QTest::newRow(name) << cells << words.isEmpty() << words;
    };
    row("good", "email,Ana@Example.com,,,,", "");
    row("type left out", ",ana@example.com,,,,", "");
    row("linked to a case", ",,,," + session.toUtf8() + ",", "");
    row("other type", "phone,+34600000000,,,,", "phone");
    row("no value", "email,,,,,", "no value");
    row("no address", "email,nobody,,,,", "e-mail");
    row("no day", "email,ana@example.com,,2027-02-31,,", "2027-02-31");
    row("no case", "email,ana@example.com,,,77,", "77");
    row("long label", "email,ana@example.com," + QByteArray(300, 'x') + ",,,", "255");
    row("no object", "email,ana@example.com,,,,[1]", "JSON");
}

void TestEntryTable::rowsAreJudged()
{
    QFETCH(QByteArray, cells);
    QFETCH(bool, isNew);
    QFETCH(QString, said);
    const Only row =
        only("entry_type,value,display_label,review_by,session_id,metadata\n" + cells, listOf("email"));
    QCOMPARE(row.verdict, isNew ? RowVerdict::New : RowVerdict::Unusable);
    QVERIFY2(row.why.contains(said), qPrintable(row.why));
    QCOMPARE(row.why.isEmpty(), isNew);
}

void TestEntryTable::facesNeedAPictureOrACase()
{
    const FaceList faces = listOf("face");
    file("x", QStringLiteral("there.jpg"));
    QCOMPARE(only("picture,session_id\nthere.jpg,", faces).picture,
             m_folder.filePath(QStringLiteral("there.jpg")));
    const Only withSource = only("picture,session_id\nthere.jpg," + session.toUtf8(), faces);
    QVERIFY2(withSource.entry.referenceSessionId.isEmpty(), "an upload carries no reference");
    QCOMPARE(EntryComment::read(withSource.entry.comment).sessionId, session);
    QCOMPARE(only("picture,session_id\n," + session.toUtf8(), faces).entry.referenceSessionId, session);
    QDir(m_folder.path()).mkdir(QStringLiteral("below"));
    const auto reaching =
        checkEntryTable(file("picture\n../there.jpg\n", QStringLiteral("below/in.csv")), faces, {});
    QVERIFY(reaching);
    QCOMPARE(reaching->rows.first().verdict, RowVerdict::Unusable);
    for (const char *bad : {"picture,session_id\nmissing.jpg,", "picture,session_id\n../there.jpg,",
                            "picture,session_id\n/etc/hostname,", "picture,value\n,unknown"})
        QCOMPARE(only(bad, faces).verdict, RowVerdict::Unusable);
}

void TestEntryTable::whatTheListHasIsNotNew()
{
    const QVector<ListEntry> listed{entryOf(QStringLiteral("Ana@Example.com"), {})};
    const auto check = checkEntryTable(
        file("value\nANA@example.com\nbruno@example.com\n\nBruno@Example.com\n"), listOf("email"), listed);
    QVERIFY(check);
    QCOMPARE(check->rows.at(0).verdict, RowVerdict::Listed);
    QCOMPARE(check->rows.at(1).verdict, RowVerdict::New);
    QCOMPARE(check->rows.at(2).verdict, RowVerdict::Repeated);
    QVERIFY2(check->rows.at(2).why.contains(QLatin1String("3")), "which line has it first");
    QCOMPARE(check->lineAt(2), 5);
    ListEntry face = entryOf(QStringLiteral("fa000000-0000-4000-8000-0000000000aa"), {});
    QCOMPARE(only("value,picture\n" + face.value.toUtf8() + ",", listOf("face"), {face}).verdict,
             RowVerdict::Listed);
}

void TestEntryTable::nobodyClaimsTwoPeopleByATable()
{
    const Only row = only("value,comment,wanted_by\na@b.cd,Fraud [by A; B],C; D", listOf("email"));
    QCOMPARE(row.entry.comment, QStringLiteral("Fraud"));
}

void TestEntryTable::problemsGoIntoATableOfTheSameColumns()
{
    const auto check =
        checkEntryTable(file("value,own,problem\n'+x,\"a,b\",before\na@b.cd,,\n"), listOf("email"), {});
    QVERIFY(check);
    const QString out = m_folder.filePath(QStringLiteral("problems.csv"));
    QVERIFY(writeProblemTable(out, check->table, {{0, QStringLiteral("Why")}}));
    QFile table(out);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll(), QByteArray("value,own,problem\r\n'+x,\"a,b\",Why\r\n"));
}

void TestEntryTable::tablesThatCannotBeTakenSayWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("columns") << QByteArray("phone\n1\n") << QStringLiteral("value");
    QTest::newRow("rows") << QByteArray("value\n") + QByteArray("x\n").repeated(limits::importRows + 1)
                          << QString::number(limits::importRows);
}

void TestEntryTable::tablesThatCannotBeTakenSayWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto check = checkEntryTable(file(text), listOf("key"), {});
    QVERIFY(!check);
    QVERIFY2(check.error().message.contains(said), qPrintable(check.error().message));
}

QTEST_GUILESS_MAIN(TestEntryTable)
#include "tst_entrytable.moc"
