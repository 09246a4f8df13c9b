#include "support/cliprogram.h"
#include "support/drawnportrait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace countersign;

// Several files in one run of the command line, on the program's own engine.
class TestCliBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandUnderTheirHeads();
    void noticesOfTheIntakeAreSaid();
    void pictureWithoutAFaceIsThePicturesFault();
    void cellsKeepApart();
    void engineThatDiesCostsOnlyWhatWasUnderWay();

private:
    QStringList own(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))} + arguments;
    }
    QString picture(const QString &name, const QImage &image) const
    {
        const QString path = m_folder.filePath(name);
        return image.save(path) ? path : QString();
    }
    QString face(const QString &name) const
    {
        return picture(name, drawnPortrait(QStringLiteral("ana-selfie")));
    }

    QTemporaryDir m_folder;
};

void TestCliBatch::rowsStandUnderTheirHeads()
{
    const Ended ended = runProgram(
        own({QStringLiteral("age"), face(QStringLiteral("a.png")), face(QStringLiteral("longer-name.png"))}),
        {});
    const QList<QByteArray> lines = ended.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const qsizetype status = lines.first().indexOf("Status");
    QVERIFY(status > 0);
    for (const QByteArray &line : lines.mid(1)) {
        QCOMPARE(line.at(status - 1), ' ');
        QVERIFY2(line.at(status) != ' ', line.constData());
    }
}

void TestCliBatch::noticesOfTheIntakeAreSaid()
{
    const Ended ended = runProgram(own({QStringLiteral("age"), face(QStringLiteral("a.bmp"))}), {});
    QVERIFY2(ended.err.contains("re-encoded as JPEG"), ended.err.constData());
}

void TestCliBatch::pictureWithoutAFaceIsThePicturesFault()
{
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const QString file = picture(QStringLiteral("blank.png"), blank);
    const Ended search = runProgram(own({QStringLiteral("search"), file}), {});
    QCOMPARE(search.code, 4);
    QVERIFY2(search.err.contains("Choose another picture"), search.err.constData());
    const Ended age = runProgram(own({QStringLiteral("age"), file}), {});
    QCOMPARE(age.code, 1);
    QVERIFY2(age.out.contains("Choose another picture"), age.out.constData());
}

void TestCliBatch::cellsKeepApart()
{
    const QString one = face(QStringLiteral("one.png"));
    const QString two = face(QStringLiteral("two.png"));
    const Ended match = runProgram(own({QStringLiteral("match"), one, two}), {});
    QVERIFY2(match.out.contains("two.png  "), match.out.constData());
    const Ended made = runProgram(own({QStringLiteral("case"), QStringLiteral("new"), one, two}), {});
    QVERIFY2(made.out.contains("In review  "), made.out.constData());
}

void TestCliBatch::engineThatDiesCostsOnlyWhatWasUnderWay()
{
    QStringList files;
    for (int i = 0; i < 24; ++i)
        files.append(face(QStringLiteral("%1.png").arg(i)));
    QProcess process;
    startProgram(process, own(QStringList{QStringLiteral("age")} + files), {});
    // The first answer is there: the engine is at work on others.
    QTRY_VERIFY_WITH_TIMEOUT(process.peek(100'000).count('\n') > 1, 30'000);
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(process.processId()));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const pid_t engine = children.readAll().split(' ').value(0).toInt();
    QVERIFY(engine > 0);
    QCOMPARE(kill(engine, SIGKILL), 0);
    const Ended ended = endOf(process);
    const auto answered = ended.out.trimmed().count('\n'); // less the head
    QVERIFY2(files.size() - answered <= 4, ended.err.constData());
    QVERIFY2(!ended.err.contains("cannot be reached"), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_clibatch.moc"
