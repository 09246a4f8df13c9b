#include "models/casereporttext.h"
#include "review/checklist.h"

#include <QTest>

using namespace countersign;

namespace {

FaceMatchFeature matchOf(double score, std::optional<double> declineThreshold)
{
    FaceMatchFeature match;
    match.score = score;
    match.declineThreshold = declineThreshold;
    return match;
}

CaseReport reportOfACase()
{
    CaseReport report;
    report.decision.id = QStringLiteral("s-7");
    report.decision.number = 7;
    report.decision.faceMatches = {matchOf(83, 50)};
    report.pictures = {{QStringLiteral("Probe"), QImage(100, 100, QImage::Format_RGB32), LocatedFace(), "ab",
                        QStringLiteral("<table><tr><td>A fact</td></tr></table>")},
                       {QStringLiteral("Reference"), QImage(100, 100, QImage::Format_RGB32), {}, "cd", {}}};
    report.madeAt = QDateTime::currentDateTimeUtc();
    return report;
}

RecordEntry decisionWith(const Checklist &checklist)
{
    RecordEntry entry;
    entry.event = RecordEvent::Decided;
    entry.details[QLatin1String("checklist")] = checklist.toJson();
    return entry;
}

// Whether both are there, `first` before `second`.
bool stand(const QString &html, const QString &first, const QString &second)
{
    return html.contains(first) && html.indexOf(first) < html.indexOf(second);
}

} // namespace

// The words of a case report and their order.
class TestCaseReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedPictureStandsBeforeTheMarkedOne();
    void marksStandOnTheMarkedPicturesOnly();
    void unexplainedDifferencesStandBeforeLikenesses();
    void whatNobodyAssessedSaysSo();
    void factsStandBehindThePictures();
    void thresholdInForceIsSaid();
    void textOfTheServiceIsNoMarkup();
};

void TestCaseReportText::untouchedPictureStandsBeforeTheMarkedOne()
{
    const QString html = caseReportHtml(reportOfACase());
    QVERIFY(stand(html, reportPicture(0).toString(), markedReportPicture(0).toString()));
    QVERIFY(html.contains(reportPicture(1).toString()));
    QVERIFY2(!html.contains(markedReportPicture(1).toString()), "no face is known there");
    QVERIFY(html.contains(QString::fromLatin1(QByteArray("ab").toHex())));
}

// Of the newest decision, on the picture that they are in, never in place of the untouched one.
void TestCaseReportText::marksStandOnTheMarkedPicturesOnly()
{
    CaseReport report = reportOfACase();
    report.pictures.first().isProbe = true;
    const auto decided = [](const QVector<FaceMark> &marks) {
        RecordEntry entry;
        entry.event = RecordEvent::Decided;
        entry.details[QLatin1String("marks")] = marksToJson(marks);
        return entry;
    };
    const FaceMark old{4, true, {0.1, 0.1}, {0.2, 0.2}, "ab", "cd"};
    const FaceMark alike{1, true, {0.25, 0.5}, {0.75, 0.5}, "ab", "cd"};
    const FaceMark elsewhere{2, false, {0.3, 0.3}, {0.4, 0.4}, "ab", "ef"};
    report.entries = {decided({old}), decided({alike, elsewhere})};
    const auto onProbe = marksOn(report.pictures.first(), report.entries);
    QCOMPARE(onProbe.size(), 2);
    QCOMPARE(onProbe.first().mark, alike); // that of the older decision is none any more
    QCOMPARE(onProbe.first().place, QPointF(0.25, 0.5));
    const auto onReference = marksOn(report.pictures.last(), report.entries);
    QCOMPARE(onReference.size(), 1);
    QCOMPARE(onReference.first().place, QPointF(0.75, 0.5));
    const QString html = caseReportHtml(report);
    QVERIFY(stand(html, reportPicture(1).toString(), markedReportPicture(1).toString()));
    QVERIFY(html.contains(markText(alike)) && html.contains(markText(elsewhere)));
}

void TestCaseReportText::unexplainedDifferencesStandBeforeLikenesses()
{
    Checklist checklist;
    checklist.assess(QStringLiteral("nose"), Assessment::Alike);
    checklist.assess(QStringLiteral("eyes"), Assessment::Unexplained);
    CaseReport report = reportOfACase();
    report.entries = {decisionWith(checklist)};
    const QString html = caseReportHtml(report);
    const auto cell = [](Assessment assessment) {
        return QLatin1Char('>') + assessmentText(assessment) + '<';
    };
    QVERIFY(stand(html, cell(Assessment::Unexplained), cell(Assessment::Alike)));
    QVERIFY(stand(html, cell(Assessment::Alike), cell(Assessment::NotAssessed)));
}

void TestCaseReportText::whatNobodyAssessedSaysSo()
{
    QVERIFY(caseReportHtml(reportOfACase()).contains(QLatin1String("not assessed feature by feature")));
}

void TestCaseReportText::factsStandBehindThePictures()
{
    const QString html = caseReportHtml(reportOfACase());
    QVERIFY(stand(html, markedReportPicture(0).toString(), QStringLiteral("A fact")));
}

void TestCaseReportText::thresholdInForceIsSaid()
{
    CaseReport report = reportOfACase();
    QVERIFY(caseReportHtml(report).contains(QLatin1String("Declined at a similarity of 50 or less")));
    report.decision.faceMatches = {matchOf(83, std::nullopt)};
    QVERIFY(caseReportHtml(report).contains(QLatin1String("did not say at which similarity")));
}

void TestCaseReportText::textOfTheServiceIsNoMarkup()
{
    CaseReport report = reportOfACase();
    report.decision.id = QStringLiteral("<img src=x>");
    QVERIFY(!caseReportHtml(report).contains(QLatin1String("<img src=x>")));
}

QTEST_GUILESS_MAIN(TestCaseReportText)
#include "tst_casereporttext.moc"
