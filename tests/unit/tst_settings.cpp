#include "base/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptFiltersComeBackFromTheFile_data();
    void keptFiltersComeBackFromTheFile();
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

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
