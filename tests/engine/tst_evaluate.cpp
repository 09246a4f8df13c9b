#include "base/csv.h"
#include "engine/evaluation/evaluatecommand.h"
#include "engine/facesets.h"
#include "imaging/labelledset.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::engine;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int status = 0;
    QString out, progress;
};

Ended evaluate(const QStringList &arguments)
{
    Ended ended;
    QTextStream out(&ended.out), progress(&ended.progress);
    ended.status = runEvaluateCommand(arguments, out, progress);
    return ended;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(QFileInfo(path).dir().mkpath(u"."_s) && file.open(QIODevice::WriteOnly) &&
            file.write(text) == text.size());
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersArePeople()
    {
        const QTemporaryDir dir;
        for (const auto *name : {"ana/1.jpg", "ana/2.jpg", "bruno/1.png", "notes.txt"})
            write(dir.filePath(QString::fromLatin1(name)), "x");
        const auto set = imaging::readLabelledSet(dir.path(), {});
        QVERIFY(set);
        QCOMPARE(set->pictures.size(), 3);
        QCOMPARE(set->pairs.size(), 3);
        QCOMPARE(
            std::ranges::count_if(set->pairs, [](const imaging::LabelledPair &pair) { return pair.same; }),
            1);
    }

    void tablesNamePicturesAndPairs()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"index.csv"_s),
              "file,person,faces,age,gender\na.jpg,p1,1,34,female\nb.jpg,,2,,\n");
        write(dir.filePath(u"pairs.csv"_s), "a,b,same,more\na.jpg,b.jpg,1,x\na.jpg,c.jpg,0,y\n");
        const auto set = imaging::readLabelledSet(
            dir.path(), {dir.filePath(u"pairs.csv"_s), dir.filePath(u"index.csv"_s)});
        QVERIFY(set);
        QCOMPARE(set->pictures.size(), 3);
        QCOMPARE(set->pictures.first().age, 34.0);
        QCOMPARE(set->pictures.at(1).faces, 2);
        QVERIFY(!set->pictures.at(1).age);
        QCOMPARE(set->pairs.size(), 2);
        QVERIFY(set->pairs.first().same && !set->pairs.last().same);
    }

    void groupsAreNobodysPair()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"index.csv"_s), "file,person\na.jpg,p1\nb.jpg,p1;p2\nc.jpg,p2\n");
        const auto set = imaging::readLabelledSet(dir.path(), {{}, dir.filePath(u"index.csv"_s)});
        QCOMPARE(set->pairs.size(), 1);
    }

    void whatCannotBeReadIsSaid()
    {
        const QTemporaryDir dir;
        const Ended empty = evaluate({dir.path()});
        QCOMPARE(empty.status, 1);
        QVERIFY(empty.progress.contains(u"no labelled pictures"_s));
        write(dir.filePath(u"pairs.csv"_s), "left,right,same\n");
        const Ended column = evaluate({dir.path(), u"--pairs"_s, dir.filePath(u"pairs.csv"_s)});
        QCOMPARE(column.status, 1);
        QVERIFY(column.progress.contains(u"no column “first”"_s));
        QCOMPARE(evaluate({}).status, 2);
        QCOMPARE(evaluate({dir.path(), u"--nonsense"_s}).status, 2);
        QCOMPARE(evaluate({u"--help"_s}).status, 0);
    }

    void picturesWithoutAFaceFailToEnrol()
    {
        const QTemporaryDir dir;
        QDir(dir.path()).mkpath(u"nobody"_s);
        QImage grey(200, 200, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        QVERIFY(grey.save(dir.filePath(u"nobody/1.png"_s)));
        write(dir.filePath(u"nobody/2.png"_s), "no picture");
        const Ended ended = evaluate({dir.path(), u"--built-in"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.contains(u"Pictures: 2, of which 1 could not be read"_s), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"1  no face found"_s), qPrintable(ended.out));
    }

    // The figures that the built-in networks were accepted with, on photographs that none of them has seen.
    void builtInNetworksOnPhotographs()
    {
        if (!facesets::present())
            QSKIP("The shared photographs are not beside this checkout.");
        const QTemporaryDir dir;
        const QString det = dir.filePath(u"det.csv"_s);
        const Ended ended = evaluate({facesets::folder(), u"--built-in"_s, u"--rotate"_s, u"--pairs"_s,
                                      facesets::folder() + u"pairs.csv"_s, u"--index"_s,
                                      facesets::folder() + u"index.csv"_s, u"--det"_s, det});
        QCOMPARE(ended.status, 0);
        const auto figure = [&](const QString &line) {
            const QStringList lines = ended.out.split(u'\n').filter(line);
            return lines.isEmpty() ? -1.0 : lines.first().section(u": "_s, 1).section(u' ', 0, 0).toDouble();
        };
        QVERIFY2(figure(u"Area under the curve"_s) >= 0.99, qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"with 0 false boxes"_s), qPrintable(ended.out));
        QFile table(det);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const auto rates = CsvTable::read(table.readAll());
        QVERIFY(rates && rates->rowCount() > 100);
        QCOMPARE(rates->at(0, u"false_accept"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
