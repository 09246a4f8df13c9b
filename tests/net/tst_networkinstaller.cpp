#include "profile/networkinstaller.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString engineProgram()
{
    return QStringLiteral(COUNTERSIGN_BIN "/countersign-engine");
}

} // namespace

class TestNetworkInstaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichNetworksThereAre()
    {
        const QTemporaryDir target;
        NetworkInstaller installer({engineProgram(), target.path()});
        QSignalSpy said(&installer, &NetworkInstaller::said);
        QSignalSpy finished(&installer, &NetworkInstaller::finished);
        installer.describe();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(finished.first().first().toBool(), true);
        QString all;
        for (const QVariantList &line : said)
            all += line.first().toString() + u'\n';
        QVERIFY2(all.contains(u"MobileFaceNet"_s) && all.contains(u"Licence"_s), qPrintable(all));
        QVERIFY(QDir(target.path()).isEmpty());
    }

    void emptyFolderIsSaidToBeEmpty()
    {
        const QTemporaryDir target, from;
        NetworkInstaller installer({engineProgram(), target.path()});
        QSignalSpy said(&installer, &NetworkInstaller::said);
        QSignalSpy finished(&installer, &NetworkInstaller::finished);
        installer.installFrom(from.path());
        QVERIFY(installer.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(said.last().first().toString().contains(from.path()));
    }

    void folderOfNetworksIsInstalled()
    {
        const QString shared = QStringLiteral(COUNTERSIGN_SHARED "/models");
        if (!QFile::exists(shared))
            QSKIP("The shared networks are not beside this checkout.");
        const QTemporaryDir target;
        NetworkInstaller installer({engineProgram(), target.path()});
        QSignalSpy finished(&installer, &NetworkInstaller::finished);
        installer.installFrom(shared);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(finished.first().first().toBool(), true);
        QVERIFY(!QDir(target.path()).isEmpty());
    }

    void missingProgramIsSaid()
    {
        NetworkInstaller installer({u"/nowhere/engine"_s, {}});
        QSignalSpy said(&installer, &NetworkInstaller::said);
        QSignalSpy finished(&installer, &NetworkInstaller::finished);
        installer.describe();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"cannot be started"_s));
    }
};

QTEST_GUILESS_MAIN(TestNetworkInstaller)
#include "tst_networkinstaller.moc"
