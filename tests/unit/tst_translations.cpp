#include "base/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace countersign;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogsOfQtSpeakTheLanguage_data();
    void dialogsOfQtSpeakTheLanguage();
};

void TestTranslations::dialogsOfQtSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("Cancelar");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("取消");
}

// The dialog in which a file is chosen, for one.
void TestTranslations::dialogsOfQtSpeakTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    installTranslations(*QCoreApplication::instance(), language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
