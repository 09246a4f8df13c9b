#include "models/facetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace countersign {

namespace {

struct FaceText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceText)
};

} // namespace

QString genderText(const QString &gender)
{
    if (gender == QLatin1String("female"))
        return FaceText::tr("female");
    if (gender == QLatin1String("male"))
        return FaceText::tr("male");
    return gender.isEmpty() ? FaceText::tr("unknown") : gender;
}

QString ageText(std::optional<double> years)
{
    return years ? FaceText::tr("%1 years").arg(QLocale().toString(*years, 'f', 1)) : FaceText::tr("unknown");
}

QString comparedFaceText(const Detection &detection)
{
    const auto index = detection.comparedFace();
    if (!index)
        return FaceText::tr("no face found");
    const Face &face = detection.faces.at(*index);
    QStringList parts;
    if (!face.gender.isEmpty())
        parts.append(genderText(face.gender));
    if (face.age)
        parts.append(ageText(face.age));
    parts.append(FaceText::tr("%n faces found", nullptr, int(detection.faces.size())));
    return parts.join(QStringLiteral(", "));
}

} // namespace countersign
