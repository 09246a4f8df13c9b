#include "models/casepictures.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign {

namespace {

struct CasePictureText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CasePicture)
};

constexpr qsizetype besideEachOther = 2;

} // namespace

QVector<CasePicture> picturesOf(const SessionDecision &decision)
{
    QVector<CasePicture> pictures;
    const auto add = [&pictures](const QString &role, const QString &title, const QUrl &address) {
        const auto same = [&address](const CasePicture &known) { return known.address == address; };
        if (!address.isEmpty() && std::ranges::none_of(pictures, same))
            pictures.append({role, title, address});
    };
    for (const FaceMatchFeature &match : decision.faceMatches) {
        add(QStringLiteral("selfie"), CasePictureText::tr("Selfie"), match.targetImage);
        add(QStringLiteral("reference"), CasePictureText::tr("Reference"), match.sourceImage);
    }
    for (const LivenessFeature &liveness : decision.livenessChecks)
        add(QStringLiteral("liveness"), CasePictureText::tr("Selfie"), liveness.referenceImage);
    for (const DocumentFeature &document : decision.idVerifications) {
        add(QStringLiteral("portrait"), CasePictureText::tr("Document portrait"), document.portraitImage);
        add(QStringLiteral("document"), CasePictureText::tr("Document"), document.frontImage);
    }
    for (const LivenessFeature &liveness : decision.livenessChecks) {
        for (const Candidate &candidate : liveness.matches)
            add(QStringLiteral("candidate"), CasePictureText::tr("Candidate"), candidate.imageAddress);
    }
    return pictures;
}

QVector<CasePicture> picturesOfEarlier(const QVector<SessionRow> &cases)
{
    QVector<CasePicture> pictures;
    for (const SessionRow &row : cases) {
        if (!row.portraitAddress.isEmpty())
            pictures.append({QStringLiteral("earlier"), CasePictureText::tr("Case %1").arg(row.number),
                             row.portraitAddress});
    }
    return pictures;
}

bool isSamePicture(const CasePicture &left, const CasePicture &right)
{
    const auto place = [](const QUrl &address) { return address.adjusted(QUrl::RemoveQuery); };
    return left.role == right.role && place(left.address) == place(right.address);
}

QVector<CasePicture> comparedPictures(const SessionDecision &decision)
{
    return picturesOf(decision).first(std::min(besideEachOther, picturesOf(decision).size()));
}

} // namespace countersign
