#include "base/settingkeys.h"
#include "base/settings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

QString fileWith(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString name = folder.filePath(QStringLiteral("given.ini"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the folder cannot be written");
    return name;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptFiltersComeBackFromTheFile_data();
    void keptFiltersComeBackFromTheFile();
    void reasonsComeBackFromTheFile();
    void administratorWins();
    void administratorFixesThePolicyOnly();
    void missingFileOfTheAdministratorFixesNothing();
    void brokenFileOfTheAdministratorFixesEverything();
};

void TestSettings::keptFiltersComeBackFromTheFile_data()
{
    QTest::addColumn<QVector<CaseFilter>>("filters");
    QTest::newRow("none") << QVector<CaseFilter>{};
    QTest::newRow("all cases") << QVector<CaseFilter>{{{}, {}}};
    QTest::newRow("one") << QVector<CaseFilter>{{QStringLiteral("In Review"), QStringLiteral("acme")}};
    QTest::newRow("odd texts") << QVector<CaseFilter>{
        {QStringLiteral("Declined"), QStringLiteral("a, b\t\"c\" & ñ 案")},
        {{}, QStringLiteral("@Invalid()")}};
}

void TestSettings::keptFiltersComeBackFromTheFile()
{
    QFETCH(QVector<CaseFilter>, filters);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    Settings(file).setCaseFilters(filters);
    QCOMPARE(Settings(file).caseFilters(), filters);
}

void TestSettings::reasonsComeBackFromTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const QVector<ReasonEdit> edits{{QStringLiteral("A1"), {}, false, false},
                                    {QStringLiteral("D9"), QStringLiteral("Otra: «ñ», 其他"), true, true}};
    Settings(file).setReasonEdits(edits);
    QCOMPARE(Settings(file).reasonEdits(), edits);
    Settings(file).setReasonEdits({{QStringLiteral("A20"), QStringLiteral("two\tparts\nof it")}});
    QCOMPARE(Settings(file).reasonEdits().first().text, QStringLiteral("two parts of it"));
    QCOMPARE(Settings(file).reasonEdits().size(), 1);
}

void TestSettings::administratorWins()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("settings.ini"));
    const QString given = fileWith(folder, "[review]\nlookFirst=always\ntwoPeopleReasons=D4, D5\n"
                                           "[service]\nprofile=computer\n[lead]\naccounts=ana, ben\n");
    Settings(own).setProfileId(QStringLiteral("didit"));
    Settings settings(own, given);
    const QSignalSpy changed(&settings, &Settings::changed);
    QCOMPARE(settings.profileId(), QStringLiteral("computer"));
    settings.setProfileId(QStringLiteral("didit"));
    settings.setLookFirst(LookFirst::Never);
    settings.setTwoPeopleReasons({});
    QVERIFY(changed.isEmpty());
    QCOMPARE(settings.profileId(), QStringLiteral("computer"));
    QVERIFY(settings.lookFirst() == LookFirst::Always);
    QCOMPARE(settings.twoPeopleReasons(), QStringList({"D4", "D5"}));
    QVERIFY(settings.isFixed(settingkeys::lookFirst) && !settings.isFixed(settingkeys::dueAfter));
    settings.setDueAfter(std::chrono::hours(5));
    QVERIFY(settings.dueAfter() == std::chrono::hours(5));
    QCOMPARE(settings.leadAccounts(), QStringList({"ana", "ben"}));
    QCOMPARE(settings.fixedKeys(),
             QStringList({settingkeys::lookFirst, settingkeys::twoPeopleReasons, settingkeys::profile}));
    QFile file(given);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(settings.policySha256(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    QCOMPARE(Settings(own).profileId(), QStringLiteral("didit"));
}

void TestSettings::administratorFixesThePolicyOnly()
{
    const QTemporaryDir folder;
    const QString own = fileWith(folder, "[lead]\naccounts=eve\n");
    QVERIFY2(Settings(own).leadAccounts().isEmpty(), "nobody makes themselves a lead");
    const QString given = fileWith(folder, "[appearance]\ntheme=dark\n");
    QVERIFY(Settings({}, given).theme() == ThemeChoice::System);
    const QString profileOnly = fileWith(folder, "[service]\nprofile=computer\n");
    QVERIFY2(!Settings({}, profileOnly).isPolicyFixed(), "where faces go is no policy of reviews");
}

void TestSettings::missingFileOfTheAdministratorFixesNothing()
{
    const Settings settings({}, QStringLiteral("/nonexistent/policy.ini"));
    QVERIFY(!settings.isPolicyFixed());
    QVERIFY(settings.leadAccounts().isEmpty());
    QVERIFY(settings.fixedKeys().isEmpty() && settings.policySha256().isEmpty());
}

// It may have been meant to forbid.
void TestSettings::brokenFileOfTheAdministratorFixesEverything()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("settings.ini"));
    Settings(own).setLookFirst(LookFirst::Never);
    const Settings settings(own, fileWith(folder, "[review\n"));
    for (const char *key : settingkeys::fixable)
        QVERIFY2(settings.isFixed(key), key);
    QVERIFY(settings.lookFirst() == LookFirst::Always);
    QCOMPARE(settings.profileId(), QStringLiteral("computer"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
