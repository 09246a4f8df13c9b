#include "ui/pages/caseevidence.h"

#include "models/picturefetcher.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

struct NamedPicture
{
    QString title;
    QUrl address;
};

// In the order of what a reviewer compares: the selfie, then what it is held against.
QVector<NamedPicture> picturesOf(const SessionDecision &decision)
{
    QVector<NamedPicture> pictures;
    const auto add = [&pictures](const QString &title, const QUrl &address) {
        const auto same = [&address](const NamedPicture &known) { return known.address == address; };
        if (!address.isEmpty() && std::ranges::none_of(pictures, same))
            pictures.append({title, address});
    };
    for (const FaceMatchFeature &match : decision.faceMatches) {
        add(CaseEvidence::tr("Selfie"), match.targetImage);
        add(CaseEvidence::tr("Reference"), match.sourceImage);
    }
    for (const LivenessFeature &liveness : decision.livenessChecks) {
        add(CaseEvidence::tr("Selfie"), liveness.referenceImage);
        for (const Candidate &candidate : liveness.matches)
            add(CaseEvidence::tr("Candidate"), candidate.imageAddress);
    }
    for (const DocumentFeature &document : decision.idVerifications) {
        add(CaseEvidence::tr("Document portrait"), document.portraitImage);
        add(CaseEvidence::tr("Document"), document.frontImage);
    }
    return pictures;
}

} // namespace

CaseEvidence::CaseEvidence(PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    layout->addWidget(makeSide(m_left, QStringLiteral("caseProbe")), 1);
    layout->addWidget(makeSide(m_right, QStringLiteral("caseReference")), 1);
    connect(&pictures, &PictureFetcher::fetched, this, &CaseEvidence::readPictures);
    connect(&pictures, &PictureFetcher::failed, this, [this](const QUrl &address, const QString &sentence) {
        for (Side *side : {&m_left, &m_right}) {
            if (side->address != address)
                continue;
            side->canvas->setPlaceholder(sentence);
            Q_EMIT addressesExpired();
        }
    });
    clear();
}

QWidget *CaseEvidence::makeSide(Side &side, const QString &objectName)
{
    side.title = makeLabel({}, theme::TextRole::Title);
    side.title->setMinimumHeight(theme::controlHeight);
    side.canvas = new ImageCanvas;
    side.canvas->setObjectName(objectName);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(side.title);
    layout->addWidget(side.canvas, 1);
    return widget;
}

void CaseEvidence::clear()
{
    fill(m_left, tr("Selfie"), {});
    fill(m_right, tr("Reference"), {});
}

void CaseEvidence::showCase(const SessionDecision &decision)
{
    const QVector<NamedPicture> pictures = picturesOf(decision);
    const auto at = [&pictures](qsizetype index) {
        return index < pictures.size() ? pictures.at(index) : NamedPicture();
    };
    fill(m_left, at(0).title, at(0).address);
    fill(m_right, at(1).title, at(1).address);
    // Several requests go out here; their answers come through readPictures().
    readPictures();
}

void CaseEvidence::fill(Side &side, const QString &title, const QUrl &address)
{
    side.title->setText(title);
    side.canvas->setRole(title);
    if (side.address != address || address.isEmpty())
        side.canvas->setPicture(nullptr);
    side.address = address;
    side.canvas->setPlaceholder(address.isEmpty() ? tr("This case has no picture here.")
                                                  : tr("Fetching the picture…"));
}

void CaseEvidence::readPictures()
{
    for (Side *side : {&m_left, &m_right}) {
        if (side->address.isEmpty() || side->canvas->picture())
            continue;
        if (const imaging::PicturePtr picture = m_pictures.picture(side->address))
            side->canvas->setPicture(picture);
    }
}

} // namespace countersign
