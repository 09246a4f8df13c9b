#include "base/settings.h"
#include "didit/httpaccountservice.h"
#include "net/httpclient.h"
#include "support/faultserver.h"
#include "support/guitest.h"
#include "ui/dialogs/installnetworksdialog.h"
#include "ui/dialogs/listdialog.h"
#include "ui/dialogs/reasonsdialog.h"
#include "ui/dialogs/registerdialog.h"

#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

template<class T>
T *in(const QDialog &dialog, const char *name)
{
    return dialog.findChild<T *>(QString::fromLatin1(name));
}

// Registration against a server that follows a script.
struct Registering
{
    explicit Registering(const QList<Fault> &script)
        : server(script)
        , accounts(client, server.url(QString()))
        , dialog(accounts)
    {
        dialog.show();
        in<QLineEdit>(dialog, "email")->setText(QStringLiteral("ana@example.org"));
        in<QLineEdit>(dialog, "password")->setText(QStringLiteral("Abcdef1!"));
    }

    QString notice() const { return in<QLabel>(dialog, "registerNotice")->text(); }

    FaultServer server;
    net::HttpClient client;
    didit::HttpAccountService accounts;
    RegisterDialog dialog;
};

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newListByKeys();
    void listWithoutANameIsNoList();
    void renamingKeepsTheKinds();
    void escapeLeavesTheListAlone();
    void returnInTheCodeConfirmsIt();
    void wrongCodeLeavesASentence();
    void reasonsAreChangedByKeys();
    void installDialogListsNetworks();
    void emptyFolderIsExplained();
};

void TestDialogs::newListByKeys()
{
    ListDialog dialog;
    dialog.show();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    in<QLineEdit>(dialog, "listName")->setFocus();
    QTest::keyClicks(in<QLineEdit>(dialog, "listName"), QStringLiteral(" Seen twice "));
    QTest::keyClicks(in<QLineEdit>(dialog, "listDescription"), QStringLiteral("Second accounts"));
    QTest::keyClick(in<QComboBox>(dialog, "listType"), Qt::Key_Down);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    const NewList list = dialog.list();
    QCOMPARE(list.name, QStringLiteral("Seen twice"));
    QCOMPARE(list.description, QStringLiteral("Second accounts"));
    QCOMPARE(list.listType, QStringLiteral("custom"));
    QCOMPARE(list.entryType, QStringLiteral("face"));
}

void TestDialogs::listWithoutANameIsNoList()
{
    ListDialog dialog;
    dialog.show();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    in<QLineEdit>(dialog, "listName")->setText(QStringLiteral("   "));
    QVERIFY(!in<QPushButton>(dialog, "acceptList")->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(accepted.isEmpty());
    QVERIFY(dialog.isVisible());
}

void TestDialogs::renamingKeepsTheKinds()
{
    FaceList list;
    list.name = QStringLiteral("Old");
    list.listType = QStringLiteral("allowlist");
    const ListDialog dialog(list);
    QCOMPARE(in<QLineEdit>(dialog, "listName")->text(), QStringLiteral("Old"));
    QVERIFY2(!in<QComboBox>(dialog, "listType"), "a list never changes what it does");
}

void TestDialogs::escapeLeavesTheListAlone()
{
    ListDialog dialog;
    dialog.show();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClicks(in<QLineEdit>(dialog, "listName"), QStringLiteral("Name"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(accepted.isEmpty());
}

void TestDialogs::returnInTheCodeConfirmsIt()
{
    Registering bench({Fault::answer(200, "{}"),
                       Fault::answer(200, R"({"organization":{"uuid":"o","name":"Org"},)"
                                          R"("application":{"uuid":"a","client_id":"c","api_key":"k-1"}})")});
    const QSignalSpy registered(&bench.dialog, &RegisterDialog::registered);
    QTest::keyClick(in<QLineEdit>(bench.dialog, "email"), Qt::Key_Return);
    QTRY_COMPARE(bench.server.seen().size(), 1);
    QVERIFY(bench.server.seen().at(0).path.contains("register"));
    QTRY_VERIFY(in<QPushButton>(bench.dialog, "sendCode")->isEnabled());
    QTest::keyClicks(in<QLineEdit>(bench.dialog, "code"), QStringLiteral("A1B2C3"));
    QTest::keyClick(in<QLineEdit>(bench.dialog, "code"), Qt::Key_Return);
    QTRY_COMPARE(registered.size(), 1);
    QCOMPARE(bench.server.seen().size(), 2);
    QVERIFY2(!bench.server.seen().at(1).path.contains("register"), "the code is not asked for again");
    QCOMPARE(registered.first().first().toByteArray(), QByteArray("k-1"));
    QVERIFY(!bench.dialog.isVisible());
}

void TestDialogs::wrongCodeLeavesASentence()
{
    Registering bench({Fault::answer(400, R"({"code":["Invalid code."]})")});
    QTest::keyClicks(in<QLineEdit>(bench.dialog, "code"), QStringLiteral("A1B2C3"));
    const QString before = bench.notice();
    QTest::keyClick(in<QLineEdit>(bench.dialog, "code"), Qt::Key_Return);
    QTRY_VERIFY(bench.notice() != before);
    QVERIFY(bench.dialog.isVisible());
    QCOMPARE(in<QLineEdit>(bench.dialog, "code")->text(), QStringLiteral("A1B2C3"));
}

void TestDialogs::reasonsAreChangedByKeys()
{
    Settings settings{QString()};
    ReasonsDialog dialog(settings);
    dialog.show();
    QTest::keyClick(in<QComboBox>(dialog, "reasonsVerdict"), Qt::Key_Down);
    auto *table = in<QTableView>(dialog, "reasonsTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ReasonsModel::UsedColumn));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(settings.reasonEdits(), (QVector<ReasonEdit>{{QStringLiteral("D1"), {}, false, false}}));
    table->setCurrentIndex(table->model()->index(1, ReasonsModel::TextColumn));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(table->findChild<QLineEdit *>(), QStringLiteral("Forged"));
    QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(settings.reasonEdits().last().text, QStringLiteral("Forged"));
    QTRY_VERIFY(!table->findChild<QLineEdit *>());
    QVERIFY(in<QPushButton>(dialog, "restoreReason")->isEnabled());
    in<QPushButton>(dialog, "addReason")->click();
    QTest::keyClicks(table->findChild<QLineEdit *>(), QStringLiteral("Ours"));
    QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(settings.reasonEdits().last(), (ReasonEdit{QStringLiteral("D20"), QStringLiteral("Ours")}));
    QVERIFY2(in<QPushButton>(dialog, "addReason")->isEnabled(), "one of nine is not used");
}

void TestDialogs::installDialogListsNetworks()
{
    const QTemporaryDir target;
    InstallNetworksDialog dialog({QStringLiteral(COUNTERSIGN_BIN "/countersign-engine"), target.path()});
    dialog.show();
    const QSignalSpy installed(&dialog, &InstallNetworksDialog::installed);
    QVERIFY2(!in<QPushButton>(dialog, "downloadNetworks")->isEnabled(), "not before they are listed");
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "downloadNetworks")->isEnabled(), 30'000);
    QVERIFY(in<QPlainTextEdit>(dialog, "installLines")->toPlainText().contains(QLatin1String("Licence")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(installed.isEmpty());
    QVERIFY(QDir(target.path()).isEmpty());
}

void TestDialogs::emptyFolderIsExplained()
{
    const QTemporaryDir target, from;
    InstallNetworksDialog dialog({QStringLiteral(COUNTERSIGN_BIN "/countersign-engine"), target.path()});
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "installFromFolder")->isEnabled(), 30'000);
    const QString before = in<QLabel>(dialog, "installState")->text();
    dialog.installFrom(from.path());
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "installFromFolder")->isEnabled(), 30'000);
    QVERIFY(in<QLabel>(dialog, "installState")->text() != before);
    QVERIFY(!in<QPlainTextEdit>(dialog, "installLines")->toPlainText().isEmpty());
    QVERIFY(QDir(target.path()).isEmpty());
}

COUNTERSIGN_GUITEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
