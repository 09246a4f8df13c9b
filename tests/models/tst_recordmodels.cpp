#include "base/settings.h"
#include "imaging/intake.h"
#include "models/blocklistsviewmodel.h"
#include "models/casesviewmodel.h"
#include "models/picturefetcher.h"
#include "models/relativetime.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

constexpr int patience = 20'000; // milliseconds for the engine on a busy machine

QString photograph(const char *name)
{
    return QStringLiteral(COUNTERSIGN_SHARED "/faces/chips/") + QLatin1String(name);
}

// The real engine behind a real active service.
struct RealService
{
    RealService()
        : service(settings, secrets::makeMemoryKeyStore(),
                  EngineOptions{folder.path(),
                                {QStringLiteral(COUNTERSIGN_SHARED "/models")},
                                QStringLiteral(COUNTERSIGN_BIN "/countersign-engine")})
    {
        settings.setTwoPeopleForBlocklistAdds(false);
        service.start();
    }

    QTemporaryDir folder;
    Settings settings{QString()};
    ActiveService service;
    FaceLocator faces{service};
    RunHistory history;
    ReviewDesk desk{ReviewPlaces::in(folder.path()), service, settings, {}};
};

template<class T>
Result<T> waitFor(const Call<T> &call)
{
    return call.future().result();
}

} // namespace

// Lists and cases against the real engine.
class TestRecordModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadAndTheFaceBlocklistIsFound();
    void addRemoveUndo();
    void aCaseIsDecidedOnceAndStaysInItsPlace();
    void pagesFollowEachOther();
    void timesSpeak();
};

void TestRecordModels::listsAreReadAndTheFaceBlocklistIsFound()
{
    RealService real;
    BlocklistsViewModel model(real.service, real.history, real.faces, real.settings, real.desk.marks,
                              real.desk.record);
    QTRY_COMPARE_WITH_TIMEOUT(real.service.state(), ServiceState::Ready, patience);
    model.reload();
    const QAbstractItemModelTester lists(&model.lists());
    QTRY_VERIFY_WITH_TIMEOUT(model.lists().rowCount() >= 10, patience);
    const int row = model.lists().faceBlocklistRow();
    QVERIFY(row >= 0);
    QVERIFY(model.lists().rowAt(row).isSystem);
    QVERIFY(!purposeOf(model.lists().rowAt(row)).isEmpty());
}

void TestRecordModels::addRemoveUndo()
{
    if (!QFileInfo::exists(photograph("john_salley_01.jpg")))
        QSKIP("The photographs are not here (COUNTERSIGN_SHARED).");
    RealService real;
    BlocklistsViewModel model(real.service, real.history, real.faces, real.settings, real.desk.marks,
                              real.desk.record);
    QTRY_COMPARE_WITH_TIMEOUT(real.service.state(), ServiceState::Ready, patience);
    model.reload();
    const QAbstractItemModelTester entries(&model.entries());
    QTRY_VERIFY_WITH_TIMEOUT(model.lists().faceBlocklistRow() >= 0, patience);
    model.chooseList(model.lists().rowAt(model.lists().faceBlocklistRow()));
    QSignalSpy added(&model, &BlocklistsViewModel::faceAdded);
    model.intake().consider(*waitFor(imaging::loadFile(photograph("john_salley_01.jpg"))));
    model.addFace(QStringLiteral("not judged yet"));
    QTRY_VERIFY_WITH_TIMEOUT(model.intake().isReady(), patience);
    QVERIFY(model.intake().objections().isEmpty());
    model.addFace(QStringLiteral("  reason "));
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(model.entries().rowCount(), 1, patience);
    QCOMPARE(model.entries().rowAt(0).comment, QStringLiteral("reason"));

    model.remove({model.entries().rowAt(0)});
    QCOMPARE(model.heldRemovals(), 1);
    QVERIFY(model.entries().index(0, 0).data(EntriesModel::HeldRole).toBool());
    model.undo();
    QCOMPARE(model.heldRemovals(), 0);
    QVERIFY(!model.entries().index(0, 0).data(EntriesModel::HeldRole).toBool());

    model.remove({model.entries().rowAt(0)});
    model.sendHeldRemovals();
    QTRY_COMPARE_WITH_TIMEOUT(model.entries().rowCount(), 0, patience);
    QCOMPARE(real.history.rowCount(), 2);
}

void TestRecordModels::aCaseIsDecidedOnceAndStaysInItsPlace()
{
    if (!QFileInfo::exists(photograph("john_salley_01.jpg")))
        QSKIP("The photographs are not here (COUNTERSIGN_SHARED).");
    RealService real;
    QTRY_COMPARE_WITH_TIMEOUT(real.service.state(), ServiceState::Ready, patience);
    // An age so near the minimum that the engine leaves the case to a person.
    const auto picture = *waitFor(imaging::loadFile(photograph("john_salley_01.jpg")));
    const didit::OutgoingImage image{picture->bytes, picture->format, picture->uprightSize};
    AgeOptions options;
    options.livenessDeclineThreshold = 0;
    std::optional<double> age;
    real.service.service().age(image, options).then(this, [&age](const Result<AgeReport> &report) {
        age = report ? report->age.value_or(-1) : -1;
    });
    QTRY_VERIFY_WITH_TIMEOUT(age, patience);
    options.declineAge = int(*age);
    bool done = false;
    real.service.service().age(image, options).then(this, [&done](const Result<AgeReport> &) {
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);

    ReviewDesk desk(ReviewPlaces::in(real.folder.path()), real.service, real.settings, {});
    desk.outbox.start();
    PictureFetcher pictures(real.service);
    CasesViewModel model({real.service, real.settings, real.history, desk.outbox, desk.marks, desk.record,
                          pictures, real.faces});
    const QAbstractItemModelTester queue(&model.queue());
    model.reloadQueue();
    QTRY_VERIFY_WITH_TIMEOUT(model.queue().rowCount() >= 1, patience);
    const QString id = model.queue().rowAt(0).id;
    model.open(id);
    QVERIFY(!model.decision());
    QVERIFY(!model.canDecide());
    QTRY_VERIFY_WITH_TIMEOUT(model.decision(), patience);
    QCOMPARE(model.decision()->id, id);
    QVERIFY(model.canDecide());

    QSignalSpy decided(&model, &CasesViewModel::decided);
    model.review().candidates().answerNone(); // the face is known by the call before
    model.review().choose(Verdict::Approve);
    model.review().setReason(QStringLiteral("A4"));
    model.review().setNote(QStringLiteral("looked at"));
    model.commit();
    QVERIFY(!model.canDecide());
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, patience);
    QCOMPARE(decided.first().first().value<OutboxEntry>().state, OutboxState::Confirmed);
    QCOMPARE(model.queue().rowAt(0).id, id);
    QCOMPARE(model.queue().index(0, 0).data(SessionsModel::DecidedRole).toString(), statuses::approved);
    QTRY_VERIFY_WITH_TIMEOUT(!model.timeline()->isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(model.timeline()->first().comment.contains(QLatin1String("looked at")),
                             patience);
    QVERIFY(model.timeline()->first().comment.startsWith(QLatin1String("A4 ")));
    QVERIFY(model.timeline()->first().comment.contains(QLatin1String("Countersign ")));
}

void TestRecordModels::pagesFollowEachOther()
{
    EntriesModel model;
    const QAbstractItemModelTester tester(&model);
    QVector<int> offsets;
    model.setSource([&offsets](const PageRequest &request) {
        offsets.append(request.offset);
        Page<ListEntry> page;
        for (int i = 0; i < request.limit; ++i) {
            ListEntry row;
            row.id = QString::number(request.offset + i);
            page.rows.append(row);
        }
        page.hasNext = request.offset < 2 * request.limit;
        // Later, as every real answer comes.
        const CallSource<Page<ListEntry>> source;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [source, page] { source.finish(page); }, Qt::QueuedConnection);
        return Call<Page<ListEntry>>(source);
    });
    model.reload();
    QTRY_VERIFY(model.rowCount() >= 50);
    while (model.rowCount() < 150) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(offsets, (QVector<int>{0, 50, 100}));
    QCOMPARE(model.rowAt(149).id, QStringLiteral("149"));
}

void TestRecordModels::timesSpeak()
{
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    QVERIFY(relativeTime({}, now).isEmpty());
    QVERIFY(!relativeTime(now.addSecs(-30), now).isEmpty());
    QVERIFY(relativeTime(now.addSecs(-300), now).contains(QLatin1Char('5')));
    QVERIFY(relativeTime(now.addSecs(-7200), now).contains(QLatin1Char('2')));
    QVERIFY(relativeTime(now.addDays(-3), now).contains(QLatin1Char('3')));
    QVERIFY(relativeTime(now.addDays(-90), now).contains(QLatin1String("26")));
}

QTEST_GUILESS_MAIN(TestRecordModels)
#include "tst_recordmodels.moc"
