#include "engine/store/database.h"
#include "engine/store/schema.h"
#include "engine/store/storekey.h"
#include "engine/store/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::engine;

class TestEngineStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedBytesComeBackOnlyWhole();
    void sealedBytesBelongToTheirPlace();
    void signaturesNeedTheKey();
    void secretsAreCompared();
    void keyFileIsTheOwnersAlone();
    void damagedKeyFileIsRefused();
    void failedWorkLeavesNothing();
    void newerStoreIsRefused();
    void otherFilesAreRefused();
    void systemListsKeepTheirIds();
    void twoProcessesShareAFile();
};

void TestEngineStore::sealedBytesComeBackOnlyWhole()
{
    const Vault vault(randomKey());
    const QByteArray plain = "a face";
    const QByteArray sealed = vault.seal(plain, "picture 1");
    QVERIFY(!sealed.contains(plain));
    QVERIFY(sealed != vault.seal(plain, "picture 1")); // a fresh nonce each time
    QCOMPARE(vault.open(sealed, "picture 1").value_or("refused"), plain);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!vault.open(changed, "picture 1"));
    }
    QVERIFY(!vault.open(sealed.chopped(1), "picture 1"));
    QVERIFY(!vault.open({}, "picture 1"));
}

void TestEngineStore::sealedBytesBelongToTheirPlace()
{
    const Vault vault(randomKey());
    const QByteArray sealed = vault.seal("a face", "picture 1");
    QVERIFY(!vault.open(sealed, "picture 2"));
    QVERIFY(!Vault(randomKey()).open(sealed, "picture 1"));
}

void TestEngineStore::signaturesNeedTheKey()
{
    const QByteArray key = randomKey();
    QCOMPARE(Vault(key).sign("text"), Vault(key).sign("text"));
    QVERIFY(Vault(key).sign("text") != Vault(key).sign("texts"));
    QVERIFY(Vault(key).sign("text") != Vault(randomKey()).sign("text"));
    QVERIFY(Vault(key).fingerprint() != Vault(randomKey()).fingerprint());
}

void TestEngineStore::secretsAreCompared()
{
    QVERIFY(sameSecret("key", "key"));
    QVERIFY(!sameSecret("key", "kez"));
    QVERIFY(!sameSecret("key", "ke"));
    QVERIFY(!sameSecret("key", ""));
}

void TestEngineStore::keyFileIsTheOwnersAlone()
{
    const QTemporaryDir folder;
    QVERIFY(readStoreKey(folder.path())->isEmpty());
    const QByteArray key = randomKey();
    QVERIFY(writeStoreKey(folder.path(), key).has_value());
    QFile file(folder.filePath(QStringLiteral("store.key")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(file.permissions() & others, QFile::Permissions());
    QCOMPARE(readStoreKey(folder.path()).value_or("refused"), key);
    QVERIFY(!writeStoreKey(folder.path(), randomKey())); // never over another
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(readStoreKey(folder.path()).value_or("refused"), key);
    file.setPermissions(file.permissions() | QFile::ReadGroup);
    QVERIFY(!readStoreKey(folder.path()));
}

void TestEngineStore::damagedKeyFileIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(writeStoreKey(folder.path(), randomKey()).has_value());
    QFile file(folder.filePath(QStringLiteral("store.key")));
    QVERIFY(file.resize(20));
    QVERIFY(!readStoreKey(folder.path()));
}

void TestEngineStore::failedWorkLeavesNothing()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("store")));
    QVERIFY(database.has_value());
    const QString insert = QStringLiteral("INSERT INTO facts VALUES (?, ?)");
    const auto failed = (*database)->write([&](const Sql &sql) {
        sql.run(insert, {QStringLiteral("first"), 1});
        sql.run(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
        return true;
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    const auto kept = (*database)->write([&](const Sql &sql) {
        const int rows = sql.single(QStringLiteral("SELECT count(*) FROM facts")).toInt();
        sql.run(insert, {QStringLiteral("second"), 2});
        return rows;
    });
    QCOMPARE(kept.value_or(-1), 0);
}

void TestEngineStore::newerStoreIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store"));
    {
        auto database = Database::open(file);
        QVERIFY((*database)->write([](const Sql &sql) {
            sql.run(QStringLiteral("PRAGMA user_version = 999"));
            return true;
        }));
    }
    QVERIFY(!Database::open(file));
}

void TestEngineStore::otherFilesAreRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("store")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QVERIFY(!Database::open(file.fileName()));
    QVERIFY(!Database::open(folder.filePath(QStringLiteral("no/such/folder"))));
}

void TestEngineStore::systemListsKeepTheirIds()
{
    QCOMPARE(systemBlocklistId(QStringLiteral("face")),
             QStringLiteral("fba64c48-84cb-561b-b322-1e3cb5bbf292"));
    QVERIFY(systemBlocklistId(QStringLiteral("phone")) != systemBlocklistId(QStringLiteral("face")));
}

void TestEngineStore::twoProcessesShareAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store"));
    auto one = Database::open(file);
    auto other = Database::open(file);
    QVERIFY(one && other);
    const qint64 before = (*other)->foreignVersion();
    QVERIFY((*one)->write([](const Sql &sql) {
        sql.run(QStringLiteral("INSERT INTO facts VALUES ('fact', 1)"));
        return true;
    }));
    QVERIFY((*other)->foreignVersion() != before);
    const auto seen = (*other)->read(
        [](const Sql &sql) { return sql.single(QStringLiteral("SELECT count(*) FROM facts")).toInt(); });
    QCOMPARE(seen.value_or(-1), 1);
}

QTEST_GUILESS_MAIN(TestEngineStore)
#include "tst_enginestore.moc"
