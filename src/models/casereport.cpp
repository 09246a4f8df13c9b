#include "models/casereport.h"

#include "domain/scoreband.h"
#include "models/networktext.h"
#include "models/recordtext.h"
#include "models/relativetime.h"
#include "review/checklist.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTransform>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CaseReport)
};

constexpr int marginMillimetres = 15;
constexpr int dotsPerInch = 150;
constexpr int pictureSide = 260;      // of the layout's 96 dots per inch; two stand beside each other
constexpr int keptPictureSide = 1200; // pixels; a face is large enough on paper, and the file small
constexpr double markShare = 0.004;   // of a picture's longer side: how thick a mark is

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
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

QUrl markedName(qsizetype index)
{
    return QUrl(QStringLiteral("marked:%1").arg(index));
}

QUrl pictureName(qsizetype index)
{
    return QUrl(QStringLiteral("picture:%1").arg(index));
}

QString imageCell(const QUrl &name, const QSize &size)
{
    return QStringLiteral("<td><img src='%1' width='%2' height='%3'></td>")
        .arg(name.toString())
        .arg(size.width())
        .arg(size.height());
}

QString picturesHtml(const CaseReport &report)
{
    QString images;
    QString captions;
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        images += imageCell(pictureName(i), report.pictures.at(i).image.size().scaled(
                                                pictureSide, pictureSide, Qt::KeepAspectRatio));
        captions += QStringLiteral("<td><b>%1</b><br>SHA-256<br><small>%2</small></td>")
                        .arg(report.pictures.at(i).title.toHtmlEscaped(),
                             QString::fromLatin1(report.pictures.at(i).sha256.toHex()));
    }
    return QStringLiteral("<table width='100%'><tr>%1</tr><tr>%2</tr></table>").arg(images, captions);
}

// The same pictures with what was compared marked on them; never without the untouched ones above.
QString markedHtml(const CaseReport &report)
{
    QString images;
    QString captions;
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        const ReportPicture &picture = report.pictures.at(i);
        if (!picture.face)
            continue;
        images += imageCell(markedName(i),
                            picture.image.size().scaled(pictureSide, pictureSide, Qt::KeepAspectRatio));
        captions += QStringLiteral("<td>%1</td>")
                        .arg(ReportText::tr("%1: eyes %n pixels apart", nullptr,
                                            qRound(picture.face->eyeDistance(picture.image.size())))
                                 .arg(picture.title)
                                 .toHtmlEscaped());
    }
    if (images.isEmpty())
        return paragraph(ReportText::tr("Where the faces are in them is not known."));
    return heading(ReportText::tr("The same pictures, the compared faces marked")) +
           QStringLiteral("<table width='100%'><tr>%1</tr><tr>%2</tr></table>").arg(images, captions);
}

// The face's box and its eyes.
QImage marked(const QImage &image, const LocatedFace &face)
{
    QImage copy = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&copy);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toPixels = QTransform::fromScale(copy.width(), copy.height());
    const double width = std::max(copy.width(), copy.height()) * markShare;
    for (const auto &[colour, thickness] : {std::pair(Qt::black, 2 * width), std::pair(Qt::white, width)}) {
        painter.setPen(QPen(colour, thickness));
        painter.drawRect(toPixels.mapRect(face.box));
        for (const QPointF &eye : {face.leftEye, face.rightEye})
            painter.drawEllipse(toPixels.map(eye), 2 * width, 2 * width);
    }
    return copy;
}

QString warningsHtml(const QVector<Warning> &warnings)
{
    QString html;
    for (const Warning &warning : warnings)
        html += paragraph(QStringLiteral("%1 (%2)").arg(warning.text(), warning.risk));
    return html;
}

// What the service thought, after what the person did.
QString serviceHtml(const SessionDecision &decision)
{
    QString html = heading(ReportText::tr("The service's answer"));
    for (const FaceMatchFeature &match : decision.faceMatches) {
        html += paragraph(match.score ? similarityText(*match.score) : ReportText::tr("No similarity"));
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

QString stepsHtml(const QVector<RecordEntry> &entries)
{
    QString rows;
    for (const RecordEntry &entry : entries)
        rows += row({QString::number(entry.number), exactTime(entry.at), entry.reviewer.name,
                     eventText(entry.event), entryText(entry)});
    return heading(ReportText::tr("What was done, by the record")) +
           (rows.isEmpty() ? paragraph(ReportText::tr("Nothing yet on this computer.")) : table(rows));
}

QString bodyHtml(const CaseReport &report)
{
    const SessionDecision &decision = report.decision;
    return QStringLiteral("<h2>%1</h2>").arg(ReportText::tr("Case %1").arg(decision.number)) +
           table(row({ReportText::tr("Id"), decision.id}) +
                 row({ReportText::tr("Status"), decision.status.text()}) +
                 row({ReportText::tr("Came in"), exactTime(decision.createdAt)}) +
                 row({ReportText::tr("Report made"),
                      ReportText::tr("%1 by %2").arg(exactTime(report.madeAt), report.madeBy)})) +
           heading(ReportText::tr("The pictures, as they came")) + picturesHtml(report) + markedHtml(report) +
           checklistHtml(report.entries) + stepsHtml(report.entries) + serviceHtml(decision) +
           heading(ReportText::tr("The record")) + paragraph(recordCheckText(report.record)) +
           paragraph(ReportText::tr("Newest entry's hash: %1")
                         .arg(QString::fromLatin1(report.record.head.toHex())));
}

void fill(QTextDocument &document, const CaseReport &report)
{
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        const ReportPicture &picture = report.pictures.at(i);
        const bool large = std::max(picture.image.width(), picture.image.height()) > keptPictureSide;
        const QImage image = large ? picture.image.scaled(keptPictureSide, keptPictureSide,
                                                          Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                   : picture.image;
        document.addResource(QTextDocument::ImageResource, pictureName(i), image);
        if (picture.face)
            document.addResource(QTextDocument::ImageResource, markedName(i), marked(image, *picture.face));
    }
    document.setHtml(bodyHtml(report));
}

} // namespace

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

Result<bool> writeCaseReport(const CaseReport &report, const QString &name, Paper paper)
{
    QSaveFile file(name);
    const auto unwritable = [&name] {
        return failure(ErrorKind::Storage,
                       ReportText::tr("The report cannot be written. Check its folder and the free space: %1")
                           .arg(QDir::toNativeSeparators(name)));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    QTextDocument document;
    fill(document, report);
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(
            QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter));
        writer.setTitle(ReportText::tr("Case %1").arg(report.decision.number));
        writer.setCreator(QStringLiteral("Countersign"));
        document.print(&writer);
    }
    return file.commit() ? Result<bool>(true) : unwritable();
}

} // namespace countersign
