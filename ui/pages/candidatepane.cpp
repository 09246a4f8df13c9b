#include "ui/pages/candidatepane.h"

#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace countersign {

CandidatePane::CandidatePane(PictureFetcher &pictures, FaceLocator &faces, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_faces(faces)
    , m_title(makeLabel(tr("Candidate"), theme::TextRole::Title))
    , m_canvas(new ImageCanvas)
{
    setObjectName(QStringLiteral("candidatePane"));
    m_canvas->setObjectName(QStringLiteral("candidateCanvas"));
    m_canvas->setRole(tr("Candidate"));
    m_title->setMinimumHeight(theme::controlHeight); // as high as the tools over the probe
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(&pictures, &PictureFetcher::fetched, this, [this](const QUrl &address) {
        if (address == m_address)
            readPicture();
    });
    connect(&faces, &FaceLocator::located, this, &CandidatePane::readPicture);
    connect(&pictures, &PictureFetcher::failed, this, [this](const QUrl &address, const QString &sentence) {
        if (address == m_address)
            m_canvas->setPlaceholder(sentence);
    });
}

void CandidatePane::showCandidate(const Candidate &candidate, const QString &title)
{
    m_title->setText(title);
    if (m_address == candidate.imageAddress && m_canvas->picture())
        return;
    m_canvas->setPicture(nullptr);
    m_address = candidate.imageAddress;
    m_canvas->setPlaceholder(m_address.isEmpty() ? tr("The service sent no picture of this candidate.")
                                                 : tr("Fetching the picture."));
    readPicture();
}

void CandidatePane::clear(const QString &sentence)
{
    m_address.clear();
    m_title->setText(tr("Candidate"));
    m_canvas->setPlaceholder(sentence);
    m_canvas->setPicture(nullptr);
}

// Shown once it is known where the face is: neither jumps, nor more than the face where only that is to be
// seen.
void CandidatePane::readPicture()
{
    if (m_address.isEmpty() || m_canvas->picture())
        return;
    const imaging::PicturePtr picture = m_pictures.picture(m_address);
    const auto faces = picture ? m_faces.faces(picture) : std::nullopt;
    if (!faces)
        return;
    m_canvas->setPicture(picture);
    if (*faces && !(*faces)->isEmpty())
        m_canvas->setFace((*faces)->first());
    Q_EMIT framed();
}

} // namespace countersign
