#include "models/casereporttext.h"

#include "domain/scoreband.h"
#include "models/networktext.h"
#include "models/recordtext.h"
#include "models/relativetime.h"
#include "review/casereview.h"
#include "review/checklist.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CaseReport)
};

constexpr int pictureSide = 260; // of the layout's 96 dots per inch; two stand beside each other

QString heading(const QString &text)
{
    return QStringLiteral("<h3 style='margin-top: 16px; margin-bottom: 6px'>%1</h3>")
        .arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style='margin-top: 2px; margin-bottom: 2px'>%1</p>").arg(text.toHtmlEscaped());
}

QString row(const QStringList &cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<td style='padding: 2px 8px 2px 0'>%1</td>").arg(cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString() : QStringLiteral("<table width='100%'>%1</table>").arg(rows);
}

// Half of the page each, so that the untouched and the marked ones stand below each other.
QString imageCell(const QUrl &name, const QSize &size)
{
    return QStringLiteral("<td width='50%'><img src='%1' width='%2' height='%3'></td>")
        .arg(name.toString())
        .arg(size.width())
        .arg(size.height());
}

QString picturesHtml(const CaseReport &report)
{
    QString images;
    QString captions;
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        images += imageCell(reportPicture(i), report.pictures.at(i).image.size().scaled(
                                                  pictureSide, pictureSide, Qt::KeepAspectRatio));
        captions += QStringLiteral("<td><b>%1</b><br>SHA-256<br><small>%2</small></td>")
                        .arg(report.pictures.at(i).title.toHtmlEscaped(),
                             QString::fromLatin1(report.pictures.at(i).sha256.toHex()));
    }
    return QStringLiteral("<table width='100%'><tr>%1</tr><tr>%2</tr></table>").arg(images, captions);
}

QString markedCaption(const ReportPicture &picture, const QVector<ReportMark> &marks)
{
    QStringList lines{picture.title.toHtmlEscaped()};
    if (picture.face)
        lines = {ReportText::tr("%1: eyes %n pixels apart", nullptr,
                                qRound(picture.face->eyeDistance(picture.image.size())))
                     .arg(picture.title)
                     .toHtmlEscaped()};
    for (const ReportMark &one : marks)
        lines.append(markText(one.mark).toHtmlEscaped());
    return QStringLiteral("<td>%1</td>").arg(lines.join(QStringLiteral("<br>")));
}

// The same pictures with what was compared marked on them; never without the untouched ones above.
QString markedHtml(const CaseReport &report)
{
    QString images;
    QString captions;
    bool hasMarks = false;
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        const ReportPicture &picture = report.pictures.at(i);
        const QVector<ReportMark> marks = marksOn(picture, report.entries);
        if (!picture.face && marks.isEmpty())
            continue;
        hasMarks = hasMarks || !marks.isEmpty();
        images += imageCell(markedReportPicture(i),
                            picture.image.size().scaled(pictureSide, pictureSide, Qt::KeepAspectRatio));
        captions += markedCaption(picture, marks);
    }
    if (images.isEmpty())
        return paragraph(ReportText::tr("Where the faces are in them is not known."));
    return heading(ReportText::tr("The same pictures, the compared faces marked")) +
           QStringLiteral("<table width='100%'><tr>%1</tr><tr>%2</tr></table>").arg(images, captions) +
           (hasMarks ? paragraph(ReportText::tr("A circle is around what the reviewer found alike in both, a "
                                                "diamond around what is different."))
                     : QString());
}

// What is known of them, and what hints there are; one below the other, as their sentences are long.
QString factsHtml(const CaseReport &report)
{
    QString html;
    for (const ReportPicture &picture : report.pictures) {
        if (!picture.factsHtml.isEmpty())
            html +=
                QStringLiteral("<p><b>%1</b></p>%2").arg(picture.title.toHtmlEscaped(), picture.factsHtml);
    }
    return html.isEmpty() ? QString() : heading(ReportText::tr("What is known of the pictures")) + html;
}

QString warningsHtml(const QVector<Warning> &warnings)
{
    QString html;
    for (const Warning &warning : warnings)
        html += paragraph(QStringLiteral("%1 (%2)").arg(warning.text(), warning.risk));
    return html;
}

QString thresholdText(const FaceMatchFeature &match)
{
    return match.declineThreshold
               ? ReportText::tr("Declined at a similarity of %1 or less.")
                     .arg(QLocale().toString(*match.declineThreshold, 'f', 0))
               : ReportText::tr("The service did not say at which similarity it declines.");
}

// What the service thought, after what the person did.
QString serviceHtml(const SessionDecision &decision)
{
    QString html = heading(ReportText::tr("The service's answer"));
    for (const FaceMatchFeature &match : decision.faceMatches) {
        html += paragraph(match.score ? similarityText(*match.score) : ReportText::tr("No similarity"));
        html += paragraph(thresholdText(match));
        html += warningsHtml(match.warnings);
    }
    for (const LivenessFeature &liveness : decision.livenessChecks)
        html += warningsHtml(liveness.warnings);
    for (const DocumentFeature &document : decision.idVerifications)
        html += warningsHtml(document.warnings);
    if (const QString answeredBy = answeredByText(decision.networks); !answeredBy.isEmpty())
        html += paragraph(answeredBy);
    return html;
}

// By the newest decision that has one; what differs without an explanation comes first, what nobody assessed
// says so.
QString checklistHtml(const QVector<RecordEntry> &entries)
{
    Checklist checklist;
    for (const RecordEntry &entry : entries) {
        if (const QJsonObject json = entry.details.value(QLatin1String("checklist")).toObject();
            !json.isEmpty())
            checklist = Checklist::fromJson(json);
    }
    if (checklist.isEmpty())
        return paragraph(ReportText::tr("The faces were not assessed feature by feature."));
    QString rows;
    for (const Assessment assessment : {Assessment::Unexplained, Assessment::Explained, Assessment::Alike,
                                        Assessment::NotComparable, Assessment::NotAssessed}) {
        for (const ChecklistFeature &feature : checklistFeatures()) {
            if (checklist.assessment(feature.id) == assessment)
                rows += row({feature.text, assessmentText(assessment)});
        }
    }
    return heading(ReportText::tr("Feature by feature")) + table(rows);
}

QJsonObject newestCandidates(const QVector<RecordEntry> &entries)
{
    QJsonObject candidates;
    for (const RecordEntry &entry : entries) {
        if (const QJsonObject json = entry.details.value(QLatin1String("candidates")).toObject();
            !json.isEmpty())
            candidates = json;
    }
    return candidates;
}

// Each with the reviewer's own answer, by the newest decision that has any; whoever nobody rated says so.
QString candidatesHtml(const CaseReport &report)
{
    const QVector<Candidate> candidates = candidatesOf(report.decision);
    if (candidates.isEmpty())
        return {};
    const QJsonObject answers = newestCandidates(report.entries);
    QHash<int, int> ratings;
    for (const QJsonValue answer : answers.value(QLatin1String("answers")).toArray())
        ratings.insert(answer[QLatin1String("rank")].toInt(), answer[QLatin1String("rating")].toInt());
    const QString unrated = answers.contains(QLatin1String("none_at")) ? ReportText::tr("none of the others")
                                                                       : ReportText::tr("not rated");
    QString rows;
    for (int rank = 1; rank <= int(candidates.size()); ++rank) {
        const Candidate &candidate = candidates.at(rank - 1);
        rows +=
            row({QString::number(rank), ratings.contains(rank) ? ratingText(ratings.value(rank)) : unrated,
                 similarityText(candidate.similarity), candidate.statusText(),
                 candidate.sessionNumber ? ReportText::tr("Case %1").arg(*candidate.sessionNumber)
                                         : candidate.source});
    }
    return heading(ReportText::tr("Candidates of the face search")) + table(rows);
}

QString stepsHtml(const QVector<RecordEntry> &entries)
{
    QString rows;
    for (const RecordEntry &entry : entries)
        rows += row({QString::number(entry.number), exactTime(entry.at), entry.reviewer.name,
                     eventText(entry.event), entryText(entry)});
    return heading(ReportText::tr("What was done, by the record")) +
           (rows.isEmpty()
                ? paragraph(ReportText::tr("Nothing yet on this computer."))
                : table(rows) + paragraph(QString(QChar::Nbsp))); // QTextDocument leaves no room behind it
}

} // namespace

QUrl reportPicture(qsizetype index)
{
    return QUrl(QStringLiteral("picture:%1").arg(index));
}

QUrl markedReportPicture(qsizetype index)
{
    return QUrl(QStringLiteral("marked:%1").arg(index));
}

QString caseReportHtml(const CaseReport &report)
{
    const SessionDecision &decision = report.decision;
    return QStringLiteral("<h2>%1</h2>").arg(ReportText::tr("Case %1").arg(decision.number)) +
           table(row({ReportText::tr("Id"), decision.id}) +
                 row({ReportText::tr("Status"), decision.status.text()}) +
                 row({ReportText::tr("Came in"), exactTime(decision.createdAt)}) +
                 row({ReportText::tr("Report made"),
                      ReportText::tr("%1 by %2").arg(exactTime(report.madeAt), report.madeBy)})) +
           heading(ReportText::tr("The pictures, as they came")) + picturesHtml(report) + markedHtml(report) +
           factsHtml(report) + checklistHtml(report.entries) + candidatesHtml(report) +
           stepsHtml(report.entries) + serviceHtml(decision) + heading(ReportText::tr("The record")) +
           paragraph(recordCheckText(report.record)) +
           paragraph(ReportText::tr("Newest entry's hash: %1")
                         .arg(QString::fromLatin1(report.record.head.toHex())));
}

} // namespace countersign
