#include "base/limits.h"
#include "engine/store/facechanges.h"
#include "engine/store/gallery.h"
#include "engine/store/liststore.h"
#include "engine/store/schema.h"
#include "support/syntheticfaces.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace countersign;
using namespace countersign::engine;

namespace {

constexpr int dimension = 8;
const QString embedder = QStringLiteral("synthetic");

// A store on disk and the gallery of it; another engine on the same store is another bench.
class GalleryBench
{
public:
    GalleryBench(const QString &folder, const QByteArray &key, const QString &embedderId = embedder)
        : database(std::move(*Database::open(folder + QStringLiteral("/engine.sqlite"))))
        , vault(key)
        , file(folder + QStringLiteral("/gallery.sealed"))
        , gallery(*database, vault, embedderId, file)
    {}

    FaceRecord add(std::vector<float> vector)
    {
        FaceRecord face = syntheticFace(std::move(vector), embedder);
        const auto added = database->write([&](const Sql &sql) {
            insertFace(sql, vault, face);
            return true;
        });
        return added && gallery.refresh() ? face : FaceRecord();
    }

    bool remove(const QString &uuid)
    {
        const auto removed = database->write([&](const Sql &sql) {
            deleteFace(sql, uuid);
            return true;
        });
        return removed && gallery.refresh();
    }

    // Onto a new list; returns the list.
    QString block(const FaceRecord &face)
    {
        ListRecord list;
        list.uuid = newId();
        list.name = list.uuid;
        list.listType = QStringLiteral("blocklist");
        list.entryType = QStringLiteral("face");
        list.createdAt = list.updatedAt = face.createdAt;
        EntryRecord entry;
        entry.uuid = newId();
        entry.list = list.uuid;
        entry.value = face.uuid;
        entry.addedBy = QStringLiteral("test");
        entry.createdAt = face.createdAt;
        const auto blocked = database->write([&](const Sql &sql) {
            insertList(sql, list);
            insertEntry(sql, entry);
            return true;
        });
        return blocked && gallery.refresh() ? list.uuid : QString();
    }

    Gallery::Hits found(const std::vector<float> &vector, int most = 20)
    {
        return gallery.search({embedder, vector}, most, -1).value_or(Gallery::Hits());
    }

    bool knows(qint64 id, const std::vector<float> &vector)
    {
        const auto hits = found(vector, 1).enrolled;
        return !hits.isEmpty() && hits.first().id == id;
    }

    // Makes the gallery large enough for a file, and writes it.
    bool fill()
    {
        if (!addSyntheticFaces(*database, vault, embedder, dimension, limits::galleryFileFaces) ||
            !gallery.load())
            return false;
        gallery.keep({});
        return QFile::exists(file);
    }

    std::unique_ptr<Database> database;
    Vault vault;
    QString file;
    Gallery gallery;
};

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void smallGalleriesHaveNoFile();
    void fileHoldsWhatTheStoreHolds();
    void fileIsCaughtUp();
    void damagedFileIsMadeAgain_data();
    void damagedFileIsMadeAgain();
    void filesOfOthersAreRefused();
    void deletedFacesLeaveTheFile();
    void deletedListsUnblock();
    void changesOfOtherProcessesAreSeen();
    void fileOfAnotherProcessIsTakenOver();
    void olderStoresAreBroughtUp();
    void changesAndTheFileRunSideBySide();

private:
    std::unique_ptr<GalleryBench> open(const QString &embedderId = embedder) const
    {
        return std::make_unique<GalleryBench>(m_folder->path(), m_key, embedderId);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_key = randomKey();
    std::mt19937 m_random{11};
    std::vector<float> m_probe = randomUnit(m_random, dimension);
};

void TestGallery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestGallery::smallGalleriesHaveNoFile()
{
    const auto bench = open();
    QVERIFY(bench->gallery.load());
    QVERIFY(bench->found(m_probe).enrolled.isEmpty());
    const FaceRecord face = bench->add(m_probe);
    QVERIFY(bench->knows(face.id, m_probe));
    bench->gallery.keep({});
    QVERIFY(!QFile::exists(bench->file));
}

void TestGallery::fileHoldsWhatTheStoreHolds()
{
    const auto bench = open();
    QVERIFY(bench->fill());
    QFile file(bench->file);
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto expected = bench->found(m_probe, limits::galleryFileFaces).enrolled;
    QCOMPARE(expected.size(), limits::galleryFileFaces);
    // So that only the file can tell.
    QVERIFY(bench->database->write([](const Sql &sql) {
        sql.run(QStringLiteral("DROP TRIGGER face_went"));
        sql.run(QStringLiteral("DELETE FROM faces"));
        return true;
    }));
    const auto again = open();
    QVERIFY(again->gallery.load());
    QCOMPARE(again->found(m_probe, limits::galleryFileFaces).enrolled, expected);
    // Nothing of a face can be read in it.
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto first = reinterpret_cast<const char *>(m_probe.data());
    QVERIFY(!file.readAll().contains(QByteArray(first, sizeof(float) * 2)));
}

void TestGallery::fileIsCaughtUp()
{
    FaceRecord added, blocked, removed;
    {
        const auto bench = open();
        removed = bench->add(randomUnit(m_random, dimension));
        blocked = bench->add(randomUnit(m_random, dimension));
        QVERIFY(bench->fill());
        added = bench->add(m_probe);
        QVERIFY(bench->remove(removed.uuid));
        QVERIFY(!bench->block(blocked).isEmpty());
    }
    const auto again = open();
    QVERIFY(again->gallery.load());
    QVERIFY(again->knows(added.id, m_probe));
    QVERIFY(!again->knows(removed.id, removed.vector));
    QCOMPARE(again->found(blocked.vector).blocklisted.size(), 1);
    QCOMPARE(again->found(blocked.vector).blocklisted.first().id, blocked.id);
    QVERIFY(QFile::exists(again->file));
}

void TestGallery::damagedFileIsMadeAgain_data()
{
    QTest::addColumn<qint64>("place"); // of the byte that changes; from here on all is lost where negative
    QTest::newRow("header") << qint64(20);
    QTest::newRow("padding") << qint64(GalleryFile::headerBytes - 1);
    QTest::newRow("a block") << qint64(GalleryFile::headerBytes + 50'000);
    QTest::newRow("torn in a block") << qint64(-60'000);
    QTest::newRow("torn after the header") << qint64(-GalleryFile::headerBytes);
    QTest::newRow("torn in the header") << qint64(-100);
}

void TestGallery::damagedFileIsMadeAgain()
{
    QFETCH(qint64, place);
    QVector<FaceIndex::Hit> expected;
    {
        const auto bench = open();
        QVERIFY(bench->fill());
        expected = bench->found(m_probe).enrolled;
        QFile file(bench->file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (place < 0) {
            QVERIFY(file.resize(-place));
        } else {
            QVERIFY(file.seek(place));
            const char changed = char(file.peek(1).at(0) ^ 1);
            QVERIFY(file.write(&changed, 1) == 1);
        }
    }
    const auto again = open();
    QVERIFY(again->gallery.load());
    QCOMPARE(again->found(m_probe).enrolled, expected);
    QVERIFY(!QFile::exists(again->file));
    again->gallery.keep({});
    QVERIFY(QFile::exists(again->file));
}

// Of another embedder, and of this store before it was brought back from a backup.
void TestGallery::filesOfOthersAreRefused()
{
    {
        const auto bench = open();
        QVERIFY(bench->fill());
    }
    const QString backup = m_folder->filePath(QStringLiteral("backup"));
    QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("gallery.sealed")), backup));
    {
        const auto other = open(QStringLiteral("another"));
        QVERIFY(other->gallery.load());
        QVERIFY(!QFile::exists(other->file));
    }
    FaceRecord removed;
    {
        const auto bench = open();
        QVERIFY(bench->gallery.load());
        removed = bench->add(m_probe);
        bench->gallery.keep({});
        QVERIFY(bench->remove(removed.uuid));
        QVERIFY(QFile::remove(bench->file));
        QVERIFY(QFile::copy(backup, bench->file));
    }
    const auto again = open();
    QVERIFY(again->gallery.load());
    QVERIFY(!QFile::exists(again->file));
    QVERIFY(!again->knows(removed.id, m_probe));
}

void TestGallery::deletedFacesLeaveTheFile()
{
    const auto bench = open();
    const FaceRecord face = bench->add(m_probe);
    const FaceRecord other = bench->add(randomUnit(m_random, dimension));
    const QString list = bench->block(other);
    QVERIFY(bench->fill());
    QVERIFY(bench->remove(face.uuid));
    QVERIFY(bench->remove(other.uuid));
    // What the file holds without the store's log of changes.
    const GalleryFile file(bench->file, bench->vault);
    const auto header = file.header();
    QVERIFY(header.has_value());
    FaceIndex enrolled(dimension), blocklisted(dimension);
    QVERIFY(file.read(*header, enrolled, blocklisted));
    QCOMPARE(enrolled.size(), limits::galleryFileFaces);
    QCOMPARE(enrolled.blockOf(face.id), std::nullopt);
    // Its entry is still on the list, but there is no face to find.
    QCOMPARE(blocklisted.size(), 0);
}

void TestGallery::deletedListsUnblock()
{
    const auto bench = open();
    const FaceRecord face = bench->add(m_probe);
    const QString list = bench->block(face);
    QCOMPARE(bench->found(m_probe).blocklisted.size(), 1);
    QVERIFY(bench->database->write([&](const Sql &sql) {
        deleteList(sql, list);
        return true;
    }));
    QVERIFY(bench->gallery.refresh());
    QVERIFY(bench->found(m_probe).blocklisted.isEmpty());
    QCOMPARE(bench->found(m_probe).enrolled.size(), 1);
}

void TestGallery::changesOfOtherProcessesAreSeen()
{
    const auto bench = open();
    QVERIFY(bench->gallery.load());
    const auto other = open();
    QVERIFY(other->gallery.load());
    const FaceRecord face = other->add(m_probe);
    QVERIFY(bench->knows(face.id, m_probe));
    QVERIFY(other->remove(face.uuid));
    QVERIFY(bench->found(m_probe).enrolled.isEmpty());
}

// It drops the log of changes that the other one has not read yet.
void TestGallery::fileOfAnotherProcessIsTakenOver()
{
    const auto bench = open();
    QVERIFY(bench->gallery.load());
    const auto other = open();
    QVERIFY(other->fill());
    const FaceRecord face = other->add(m_probe);
    QVERIFY(bench->knows(face.id, m_probe));
    QCOMPARE(bench->found(m_probe, 20'000).enrolled.size(), limits::galleryFileFaces + 1);
    // The one that did not write the file does not touch it, and the next start wipes.
    QVERIFY(bench->remove(face.uuid));
    QVERIFY(QFile::exists(bench->file));
}

void TestGallery::olderStoresAreBroughtUp()
{
    FaceRecord face;
    {
        const auto bench = open();
        face = bench->add(m_probe);
        QVERIFY(bench->database->write([](const Sql &sql) {
            for (const char *trigger : {"face_came", "face_changed", "face_went", "entry_came", "entry_went"})
                sql.run(QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(trigger)));
            sql.run(QStringLiteral("DROP TABLE face_changes"));
            sql.run(QStringLiteral("PRAGMA user_version = 1"));
            return true;
        }));
    }
    const auto again = open();
    QVERIFY(again->gallery.load());
    QVERIFY(again->knows(face.id, m_probe));
    QVERIFY(again->remove(face.uuid));
    QVERIFY(again->found(m_probe).enrolled.isEmpty());
}

void TestGallery::changesAndTheFileRunSideBySide()
{
    FaceRecord kept;
    QVector<FaceRecord> removed;
    {
        const auto bench = open();
        kept = bench->add(m_probe);
        for (int i = 0; i < 40; ++i)
            removed.append(bench->add(randomUnit(m_random, dimension)));
        QVERIFY(
            addSyntheticFaces(*bench->database, bench->vault, embedder, dimension, limits::galleryFileFaces));
        QVERIFY(bench->gallery.load());
        std::atomic<bool> stop = false;
        std::atomic<int> missed = 0;
        std::thread searcher([&] {
            while (!stop)
                missed += bench->knows(kept.id, m_probe) ? 0 : 1;
        });
        std::thread keeper([&] { bench->gallery.keep({}); });
        for (const FaceRecord &face : std::as_const(removed))
            QVERIFY(bench->remove(face.uuid));
        keeper.join();
        stop = true;
        searcher.join();
        QCOMPARE(missed.load(), 0);
        const GalleryFile file(bench->file, bench->vault);
        FaceIndex enrolled(dimension), blocklisted(dimension);
        QVERIFY(file.header() && file.read(*file.header(), enrolled, blocklisted));
        for (const FaceRecord &face : std::as_const(removed))
            QCOMPARE(enrolled.blockOf(face.id), std::nullopt);
    }
    const auto again = open();
    QVERIFY(again->gallery.load());
    QVERIFY(QFile::exists(again->file));
    QVERIFY(again->knows(kept.id, m_probe));
    QCOMPARE(again->found(m_probe, 20'000).enrolled.size(), limits::galleryFileFaces + 1);
}

QTEST_GUILESS_MAIN(TestGallery)
#include "tst_gallery.moc"
