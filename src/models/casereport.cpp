#include "models/casereport.h"

#include "models/casereporttext.h"

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

void fill(QTextDocument &document, const CaseReport &report)
{
    for (qsizetype i = 0; i < report.pictures.size(); ++i) {
        const ReportPicture &picture = report.pictures.at(i);
        const bool large = std::max(picture.image.width(), picture.image.height()) > keptPictureSide;
        const QImage image = large ? picture.image.scaled(keptPictureSide, keptPictureSide,
                                                          Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                   : picture.image;
        document.addResource(QTextDocument::ImageResource, reportPicture(i), image);
        if (picture.face)
            document.addResource(QTextDocument::ImageResource, markedReportPicture(i),
                                 marked(image, *picture.face));
    }
    document.setHtml(caseReportHtml(report));
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
