#include "models/candidatemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

Candidate candidate(double similarity, const QString &vendorData, bool blocklisted, const QString &picture)
{
    Candidate made;
    made.similarity = similarity;
    made.vendorData = vendorData;
    made.blocklisted = blocklisted;
    made.imageAddress = QUrl(picture);
    made.documentNumber = QStringLiteral("X1234567");
    made.sessionNumber = qint64(similarity);
    made.verificationDate = QDateTime::currentDateTimeUtc().addDays(-int(similarity));
    return made;
}

QVector<Candidate> three()
{
    return {candidate(97, QStringLiteral("anna"), false, QStringLiteral("http://127.0.0.1/a")),
            candidate(61, QStringLiteral("boris"), true, QStringLiteral("http://127.0.0.1/b")),
            candidate(9, QStringLiteral("chen"), false, QString())};
}

QString shown(const QAbstractItemModel &model, int row, CandidateModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestCandidateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSimilarityWithItsBandAndMasksDocuments();
    void saysWhoIsBlocklistedInWords();
    void sortsByValueAndNotByText();
    void filtersByTextAndByBlocklist();
    void replacesAndGivesUpPictures();
};

void TestCandidateModel::saysSimilarityWithItsBandAndMasksDocuments()
{
    CandidateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCandidates(three());
    QCOMPARE_EQ(model.rowCount(), 3);
    QVERIFY(shown(model, 0, CandidateModel::SimilarityColumn).contains(QLatin1String("97, strong")));
    QVERIFY(!shown(model, 0, CandidateModel::DocumentColumn).contains(QLatin1String("X1234")));
    model.setCandidates({});
    QCOMPARE_EQ(model.rowCount(), 0);
}

void TestCandidateModel::saysWhoIsBlocklistedInWords()
{
    CandidateModel model;
    model.setCandidates(three());
    QCOMPARE_EQ(shown(model, 1, CandidateModel::StatusColumn), QStringLiteral("On a blocklist"));
    Candidate approved = three().at(1);
    approved.status = Status(statuses::approved);
    QCOMPARE_EQ(approved.statusText(), QStringLiteral("On a blocklist · Approved"));
    QVERIFY(model.index(1, 0).data(CandidateModel::BlocklistedRole).toBool());
    QVERIFY(!model.index(0, 0).data(CandidateModel::BlocklistedRole).toBool());
}

void TestCandidateModel::sortsByValueAndNotByText()
{
    CandidateModel model;
    model.setCandidates(three());
    CandidateFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // As text, "Similarity 9" would stand behind "Similarity 61".
    filter.sort(CandidateModel::SimilarityColumn, Qt::AscendingOrder);
    QCOMPARE_EQ(shown(filter, 0, CandidateModel::VendorColumn), QStringLiteral("chen"));
    filter.sort(CandidateModel::DateColumn, Qt::DescendingOrder);
    QCOMPARE_EQ(shown(filter, 0, CandidateModel::VendorColumn), QStringLiteral("chen"));
    filter.sort(CandidateModel::RankColumn, Qt::AscendingOrder);
    QCOMPARE_EQ(shown(filter, 0, CandidateModel::VendorColumn), QStringLiteral("anna"));
}

void TestCandidateModel::filtersByTextAndByBlocklist()
{
    CandidateModel model;
    model.setCandidates(three());
    CandidateFilter filter;
    filter.setSourceModel(&model);
    filter.setText(QStringLiteral("BOR"));
    QCOMPARE_EQ(filter.rowCount(), 1);
    filter.setText(QString());
    QCOMPARE_EQ(filter.rowCount(), 3);
    filter.setBlocklistedOnly(true);
    QCOMPARE_EQ(filter.rowCount(), 1);
    QCOMPARE_EQ(shown(filter, 0, CandidateModel::VendorColumn), QStringLiteral("boris"));
}

void TestCandidateModel::replacesAndGivesUpPictures()
{
    CandidateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCandidates(three());
    const auto gone = [&model](int row) {
        return model.index(row, 0).data(CandidateModel::PictureGoneRole).toBool();
    };
    QVERIFY(!gone(0));
    QVERIFY2(gone(2), "a candidate without an address has no picture");
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QUrl fresh(QStringLiteral("http://127.0.0.1/fresh"));
    model.replacePicture(QUrl(QStringLiteral("http://127.0.0.1/b")), fresh);
    QCOMPARE_EQ(changes.count(), 1);
    QCOMPARE_EQ(model.rowOf(fresh), 1);
    QCOMPARE_EQ(model.rowOf(QUrl()), -1);
    model.markPictureGone(fresh);
    QVERIFY(gone(1));
    QVERIFY(!gone(0));
}

QTEST_GUILESS_MAIN(TestCandidateModel)
#include "tst_candidatemodel.moc"
