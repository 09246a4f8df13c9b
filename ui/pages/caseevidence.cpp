#include "ui/pages/caseevidence.h"

#include "domain/facefacts.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/practicesource.h"
#include "ui/bench/benchactions.h"
#include "ui/bench/benchbar.h"
#include "ui/bench/comparebench.h"
#include "ui/canvas/factslabel.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace countersign {

CaseEvidence::CaseEvidence(PictureFetcher &pictures, FaceLocator &faces, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_faces(faces)
    , m_poor(makeLabel({}))
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::margin);
    sides->addWidget(makeSide(m_left, QStringLiteral("caseProbe")), 1);
    sides->addWidget(makeSide(m_right, QStringLiteral("caseReference")), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(sides, 1);
    m_poor->setObjectName(QStringLiteral("poorPicture"));
    m_poor->setWordWrap(true);
    m_poor->hide();
    layout->addWidget(m_poor);
    m_bench = new CompareBench(m_left.canvas, m_right.canvas, this);
    m_bench->setRow(sides);
    m_bar = new BenchBar(QStringLiteral("case-"), *m_bench, this);
    layout->addWidget(m_bar);
    connect(&pictures, &PictureFetcher::fetched, this, &CaseEvidence::readPictures);
    connect(&faces, &FaceLocator::located, this, &CaseEvidence::readPictures);
    connect(&pictures, &PictureFetcher::failed, this, [this](const QUrl &address, const QString &sentence) {
        for (Side *side : {&m_left, &m_right}) {
            if (side->wanted.address != address || side->canvas->picture())
                continue;
            side->canvas->setPlaceholder(sentence);
            Q_EMIT addressesExpired();
        }
    });
    clear();
}

QWidget *CaseEvidence::makeSide(Side &side, const QString &objectName)
{
    side.title = new ElidedLabel({}, theme::TextRole::Title, TextLabel::Tone::Normal);
    side.canvas = new ImageCanvas;
    side.canvas->setBoxesVisible(false); // nothing over a face unless somebody wants it
    side.canvas->setObjectName(objectName);
    side.facts = new FactsLabel(side.canvas);
    side.facts->setObjectName(objectName + QStringLiteral("Facts"));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::gap / 2);
    words->addWidget(side.title);
    words->addWidget(side.facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addLayout(words, 1);
    head->addWidget(makeFactsButton(side.canvas, objectName + QStringLiteral("FactsTool")));
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(head);
    layout->addWidget(side.canvas, 1);
    return widget;
}

const QList<QAction *> &CaseEvidence::tools() const
{
    return m_bar->tools();
}

void CaseEvidence::clear()
{
    m_caseId.clear();
    m_beside.reset();
    blank(m_left, tr("Selfie"));
    blank(m_right, tr("Reference"));
}

QVector<imaging::PicturePtr> CaseEvidence::pictures() const
{
    return {m_left.canvas->picture(), m_right.canvas->picture()};
}

void CaseEvidence::setFacesOnly(bool facesOnly)
{
    for (const Side *side : {&m_left, &m_right})
        side->canvas->setFaceOnly(facesOnly);
    m_bench->setEvenColours(facesOnly);
    m_bench->setOverlaysAllowed(!facesOnly);
}

void CaseEvidence::focusProbe()
{
    m_left.canvas->setFocus();
}

void CaseEvidence::focusBeside()
{
    m_bench->frameFaces();
    m_right.canvas->setFocus();
}

void CaseEvidence::showCase(const SessionDecision &decision)
{
    if (m_caseId != decision.id)
        clear();
    m_caseId = decision.id;
    const QVector<CasePicture> pictures = comparedPictures(decision);
    fill(m_left, pictures.value(0));
    fill(m_right, m_beside.value_or(pictures.value(1)));
    // Several requests go out here; their answers come through readPictures().
    readPictures();
}

void CaseEvidence::showBeside(const CasePicture &picture)
{
    m_beside = picture;
    fill(m_right, picture);
    readPictures();
}

void CaseEvidence::showPair(const PairPictures &pair)
{
    if (pictures() == QVector<imaging::PicturePtr>{pair.first, pair.second})
        return;
    clear();
    for (const auto &[side, picture] : {std::pair(&m_left, pair.first), std::pair(&m_right, pair.second)}) {
        if (const auto faces = m_faces.faces(picture))
            show(*side, picture, *faces);
    }
}

// Said before the rating, so that nobody is sure of what cannot be seen.
void CaseEvidence::sayHowPoor()
{
    QStringList poor;
    for (const Side *side : {&m_left, &m_right}) {
        const auto &face = side->canvas->face();
        if (face && isTooPoor(*face, side->canvas->picture()->uprightSize))
            poor.append(side->title->text());
    }
    m_poor->setText(poor.isEmpty()
                        ? QString()
                        : tr("Too small or too blurred to be sure: %1. “Can't tell” is a full answer.")
                              .arg(QLocale().createSeparatedList(poor)));
    m_poor->setVisible(!poor.isEmpty());
}

void CaseEvidence::blank(Side &side, const QString &title)
{
    side.wanted = {};
    side.title->setText(title);
    side.canvas->setRole(title);
    side.canvas->setPicture(nullptr);
    side.facts->clear();
    sayHowPoor();
    side.canvas->setPlaceholder(tr("This case has no picture here."));
}

void CaseEvidence::fill(Side &side, const CasePicture &picture)
{
    if (picture.address.isEmpty()) {
        blank(side, picture.title.isEmpty() ? side.title->text() : picture.title);
        return;
    }
    // A case that is read again brings new signatures for the same pictures.
    const bool stays = side.canvas->picture() && isSamePicture(side.wanted, picture);
    side.wanted = picture;
    if (stays)
        return;
    side.title->setText(picture.title);
    side.canvas->setRole(picture.title);
    side.canvas->setPicture(nullptr);
    side.facts->clear();
    sayHowPoor();
    side.canvas->setPlaceholder(tr("Fetching the picture…"));
}

void CaseEvidence::readPictures()
{
    for (Side *side : {&m_left, &m_right}) {
        if (side->wanted.address.isEmpty() || side->canvas->picture())
            continue;
        const imaging::PicturePtr picture = m_pictures.picture(side->wanted.address);
        if (!picture)
            continue;
        if (const auto faces = m_faces.faces(picture)) {
            show(*side, picture, *faces);
            Q_EMIT shown(side->wanted.role, picture,
                         *faces && !(*faces)->isEmpty() ? (*faces)->first().box : QRectF());
        } else
            side->canvas->setPlaceholder(tr("Looking for the face…"));
    }
}

// A picture in which no face is known is shown whole.
void CaseEvidence::show(Side &side, const imaging::PicturePtr &picture,
                        const Result<QVector<LocatedFace>> &faces)
{
    side.canvas->setPicture(picture);
    if (!faces)
        side.facts->setText(tr("Where the face is could not be found out"));
    else if (faces->isEmpty())
        side.facts->setText(tr("No face found"));
    else {
        side.canvas->setDetection(detectionOf(*faces));
        side.canvas->setFace(faces->first());
        side.canvas->zoomToFace();
        // Another face may come when the other side was moved.
        if (&side == &m_right && m_beside)
            m_bench->frameFaces();
        side.facts->setText(faceFactsText(faces->first(), picture->uprightSize));
    }
    sayHowPoor();
}

} // namespace countersign
