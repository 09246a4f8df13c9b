#include "models/casereport.h"

#include "models/casereporttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTransform>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

struct ReportFileText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CaseReport)
};

constexpr int marginMillimetres = 15;
constexpr int dotsPerInch = 150;
constexpr int keptPictureSide = 1200; // pixels; a face is large enough on paper, and the file small
constexpr double markShare = 0.004;   // of a picture's longer side: how thick a mark is

// The face's box and its eyes.
QPainterPath outline(const LocatedFace &face, const QTransform &toPixels, double width)
{
    QPainterPath path;
    path.addRect(toPixels.mapRect(face.box));
    for (const QPointF &eye : {face.leftEye, face.rightEye})
        path.addEllipse(toPixels.map(eye), 2 * width, 2 * width);
    return path;
}

// A circle around what is alike, a diamond around what is different, and the number beside it.
QPainterPath outline(const ReportMark &mark, const QTransform &toPixels, double width)
{
    constexpr double radius = 4;
    constexpr int letters = 9;
    const QPointF middle = toPixels.map(mark.place);
    QPainterPath path;
    const double reach = radius * width;
    if (mark.mark.alike)
        path.addEllipse(middle, reach, reach);
    else
        path.addPolygon(
            QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0), middle + QPointF(0, reach),
                       middle - QPointF(reach, 0), middle - QPointF(0, reach)}));
    QFont font;
    font.setPixelSize(std::max(1, int(letters * width)));
    path.addText(middle + QPointF(reach + width, reach + letters * width / 2), font,
                 QString::number(mark.mark.number));
    return path;
}

QImage marked(const QImage &image, const std::optional<LocatedFace> &face, const QVector<ReportMark> &marks)
{
    QImage copy = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&copy);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toPixels = QTransform::fromScale(copy.width(), copy.height());
    const double width = std::max(copy.width(), copy.height()) * markShare;
    QPainterPath path;
    if (face)
        path.addPath(outline(*face, toPixels, width));
    for (const ReportMark &mark : marks)
        path.addPath(outline(mark, toPixels, width));
    for (const auto &[colour, thickness] : {std::pair(Qt::black, 2 * width), std::pair(Qt::white, width)})
        painter.strokePath(path, QPen(colour, thickness));
    return copy;
}

void fill(QTextDocument &document, const CaseReport &report)
{
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        const ReportPicture &picture = report.pictures.at(i);
        const bool large = std::max(picture.image.width(), picture.image.height()) > keptPictureSide;
        const QImage image = large ? picture.image.scaled(keptPictureSide, keptPictureSide,
                                                          Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                   : picture.image;
        document.addResource(QTextDocument::ImageResource, reportPicture(i), image);
        const QVector<ReportMark> marks = marksOn(picture, report.entries);
        if (picture.face || !marks.isEmpty())
            document.addResource(QTextDocument::ImageResource, markedReportPicture(i),
                                 marked(image, picture.face, marks));
    }
    document.setHtml(caseReportHtml(report));
}

} // namespace

QVector<ReportMark> marksOn(const ReportPicture &picture, const QVector<RecordEntry> &entries)
{
    QVector<FaceMark> newest;
    for (const RecordEntry &entry : entries) {
        const QJsonArray json = entry.details.value(QLatin1String("marks")).toArray();
        if (entry.event == RecordEvent::Decided)
            newest = marksFromJson(json);
    }
    QVector<ReportMark> marks;
    for (const FaceMark &mark : std::as_const(newest)) {
        if (picture.isProbe && mark.probePicture == picture.sha256)
            marks.append({mark, mark.probe});
        else if (!picture.isProbe && mark.referencePicture == picture.sha256)
            marks.append({mark, mark.reference});
    }
    return marks;
}

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

Result<bool> writeCaseReport(const CaseReport &report, const QString &name, Paper paper)
{
    QSaveFile file(name);
    const auto unwritable = [&name] {
        return failure(
            ErrorKind::Storage,
            ReportFileText::tr("The report cannot be written. Check its folder and the free space: %1")
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
        writer.setTitle(ReportFileText::tr("Case %1").arg(report.decision.number));
        writer.setCreator(QStringLiteral("Countersign"));
        document.print(&writer);
    }
    return file.commit() ? Result<bool>(true) : unwritable();
}

} // namespace countersign
