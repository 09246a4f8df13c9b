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
    void reasonsComeBackFromTheFile();
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

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
