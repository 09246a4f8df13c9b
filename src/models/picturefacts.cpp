#include "models/picturefacts.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace countersign {

namespace {

struct PictureFacts
{
    Q_DECLARE_TR_FUNCTIONS(countersign::PictureFacts)
};

QString number(double value, int digits = 0)
{
    return QLocale().toString(value, 'f', digits);
}

QString formatText(const imaging::Picture &picture)
{
    return QString::fromLatin1(picture.format).toUpper();
}

PictureFact notMeasured(const QString &name)
{
    return {name, PictureFacts::tr("not measured"), PictureFacts::tr("unknown")};
}

PictureFact eyesFact(const LocatedFace &face, const QSizeF &size)
{
    const int apart = qRound(face.eyeDistance(size));
    const QString least = QLocale().toString(limits::fewEyePixels);
    return {PictureFacts::tr("Eyes"), PictureFacts::tr("%n pixels apart", nullptr, apart),
            (apart < limits::fewEyePixels ? PictureFacts::tr("small, usually from %1")
                                          : PictureFacts::tr("enough, usually from %1"))
                .arg(least)};
}

PictureFact sharpnessFact(const LocatedFace &face)
{
    const QString name = PictureFacts::tr("Sharpness");
    if (!face.sharpness)
        return notMeasured(name);
    return {name, PictureFacts::tr("%1 of 1").arg(number(*face.sharpness, 2)),
            (*face.sharpness < limits::blurredFace ? PictureFacts::tr("blurred, usually from %1")
                                                   : PictureFacts::tr("sharp, usually from %1"))
                .arg(number(limits::blurredFace, 2))};
}

PictureFact lightFact(const LocatedFace &face)
{
    const QString name = PictureFacts::tr("Light on the face");
    if (!face.luminance)
        return notMeasured(name);
    QString word = PictureFacts::tr("even, usually %1 to %2");
    if (*face.luminance < limits::darkFace)
        word = PictureFacts::tr("too dark, usually %1 to %2");
    else if (*face.luminance > limits::brightFace)
        word = PictureFacts::tr("too bright, usually %1 to %2");
    return {name, PictureFacts::tr("%1 of 100").arg(number(*face.luminance)),
            word.arg(number(limits::darkFace), number(limits::brightFace))};
}

PictureFact turnFact(const LocatedFace &face, const QSizeF &size)
{
    const int turn = qRound(face.turn(size));
    const QString value =
        turn < 0 ? PictureFacts::tr("%1° to the left") : PictureFacts::tr("%1° to the right");
    return {PictureFacts::tr("Head tilted"),
            turn == 0 ? PictureFacts::tr("not at all") : value.arg(std::abs(turn)),
            (std::abs(turn) < limits::turnedFace ? PictureFacts::tr("upright, usually under %1°")
                                                 : PictureFacts::tr("tilted, usually under %1°"))
                .arg(limits::turnedFace)};
}

PictureFact sidewaysFact(const LocatedFace &face, const QSizeF &size)
{
    const QString name = PictureFacts::tr("Looks to a side");
    const auto degrees = face.sidewaysDegrees(size);
    if (!degrees)
        return notMeasured(name);
    const bool aside = face.sideways(size).value_or(0) > limits::sidewaysFace;
    const int usual = qRound(LocatedFace::degreesOf(limits::sidewaysFace));
    return {name, PictureFacts::tr("about %1°, by eyes and nose").arg(qRound(*degrees)),
            (aside ? PictureFacts::tr("to a side, usually up to %1°")
                   : PictureFacts::tr("ahead, usually up to %1°"))
                .arg(usual)};
}

void addFace(QVector<PictureFact> &facts, const std::optional<LocatedFace> &face, const QSizeF &size)
{
    if (!face) {
        facts.append({PictureFacts::tr("Face"), PictureFacts::tr("none known"), PictureFacts::tr("unknown")});
        return;
    }
    facts.append(eyesFact(*face, size));
    facts.append(sharpnessFact(*face));
    facts.append(lightFact(*face));
    facts.append(turnFact(*face, size));
    facts.append(sidewaysFact(*face, size));
    facts.append(notMeasured(PictureFacts::tr("Covered")));
}

// A profile's name can tell the device.
PictureFact coloursFact(const imaging::Picture &picture, FactScope scope)
{
    const int bits = picture.colourBits;
    QString value = PictureFacts::tr("%n bits each", nullptr, bits);
    if (picture.colours == imaging::SourceColours::Unreadable)
        value = PictureFacts::tr("%n bits each, described in a way that cannot be read here", nullptr, bits);
    else if (picture.colours == imaging::SourceColours::Converted && scope == FactScope::All)
        value = PictureFacts::tr("%n bits each, by the profile %1", nullptr, bits).arg(picture.colourProfile);
    return {PictureFacts::tr("Colours"), value, {}};
}

PictureFact compressionFact(const imaging::JpegTraces &traces)
{
    const QString value = traces.usualTables
                              ? PictureFacts::tr("JPEG quality %1 of 100")
                              : PictureFacts::tr("JPEG quality about %1 of 100, by tables of its own");
    return {PictureFacts::tr("Compression"), value.arg(traces.quality),
            (traces.quality < limits::hardJpegQuality ? PictureFacts::tr("hard, usually from %1")
                                                      : PictureFacts::tr("light, usually from %1"))
                .arg(limits::hardJpegQuality)};
}

// As the file says; anybody can have written it there.
void addOrigin(QVector<PictureFact> &facts, const imaging::Picture &picture)
{
    if (picture.jpeg)
        facts.append(compressionFact(*picture.jpeg));
    const imaging::PictureOrigin &origin = picture.origin;
    const auto said = [](const QString &text) {
        return text.isEmpty() ? PictureFacts::tr("the file does not say") : text;
    };
    facts.append(
        {PictureFacts::tr("Taken"),
         said(origin.takenAt.isValid() ? PictureFacts::tr("%1 by the camera's clock")
                                             .arg(QLocale().toString(origin.takenAt, QLocale::ShortFormat))
                                       : QString()),
         {}});
    facts.append({PictureFacts::tr("Camera"), said(origin.camera), {}});
    facts.append({PictureFacts::tr("Software"), said(origin.software), {}});
}

QString rowHtml(const PictureFact &fact)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : {fact.name, fact.value, fact.word})
        html += QStringLiteral("<td style='padding: 2px 12px 2px 0'>%1</td>").arg(cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

} // namespace

QVector<PictureFact> pictureFacts(const imaging::Picture &picture, const std::optional<LocatedFace> &face,
                                  FactScope scope)
{
    const QLocale locale;
    QVector<PictureFact> facts{
        {PictureFacts::tr("Size"),
         PictureFacts::tr("%1 × %2 pixels, %3")
             .arg(locale.toString(picture.uprightSize.width()), locale.toString(picture.uprightSize.height()),
                  locale.formattedDataSize(picture.bytes.size(), 1, QLocale::DataSizeSIFormat)),
         {}},
        {PictureFacts::tr("Format"), formatText(picture), {}},
        coloursFact(picture, scope)};
    addFace(facts, face, picture.uprightSize);
    if (scope == FactScope::All)
        addOrigin(facts, picture);
    return facts;
}

QStringList pictureHints(const imaging::Picture &picture)
{
    QStringList hints;
    if (picture.origin.namesEditor())
        hints.append(PictureFacts::tr("The software that the file names is one that changes pictures."));
    if (picture.earlierJpeg.value_or(false))
        hints.append(
            picture.jpeg
                ? PictureFacts::tr("It was saved as JPEG more than once, with less quality before.")
                : PictureFacts::tr("It was a JPEG before it was saved as %1.").arg(formatText(picture)));
    if (!picture.earlierJpeg)
        hints.append(PictureFacts::tr("Whether it was a JPEG before cannot be told from it."));
    if (picture.jpeg && picture.jpeg->progressive)
        hints.append(PictureFacts::tr(
            "It is a progressive JPEG; programs and websites write those, cameras seldom do."));
    if (!picture.origin.hasCameraData)
        hints.append(
            PictureFacts::tr("A camera's data is missing; messengers and programs often take it out."));
    return hints;
}

QString pictureFactsHtml(const imaging::Picture &picture, const std::optional<LocatedFace> &face,
                         FactScope scope)
{
    QString rows;
    for (const PictureFact &fact : pictureFacts(picture, face, scope))
        rows += rowHtml(fact);
    QString html = QStringLiteral("<table>%1</table>").arg(rows);
    const QStringList hints = scope == FactScope::All ? pictureHints(picture) : QStringList();
    if (hints.isEmpty())
        return html;
    html += QStringLiteral("<p><b>%1</b>").arg(PictureFacts::tr("Hints, no proof").toHtmlEscaped());
    for (const QString &hint : hints)
        html += QStringLiteral("<br>%1").arg(hint.toHtmlEscaped());
    return html + QStringLiteral("</p>");
}

} // namespace countersign
