#include "ui/pages/candidatepane.h"

#include "models/picturefetcher.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

QToolButton *addTool(QHBoxLayout *layout, const QString &iconName, const QString &text)
{
    QToolButton *button = makeToolButton(iconName, text);
    layout->addWidget(button);
    return button;
}

} // namespace

CandidatePane::CandidatePane(PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_title(makeLabel(tr("Candidate"), theme::TextRole::Title))
    , m_canvas(new ImageCanvas)
{
    setObjectName(QStringLiteral("candidatePane"));
    m_canvas->setObjectName(QStringLiteral("candidateCanvas"));
    m_canvas->setRole(tr("Candidate"));
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(m_title, 1);
    QToolButton *fit = addTool(header, QStringLiteral("fit"), tr("Fit to the window"));
    QToolButton *actual = addTool(header, QStringLiteral("actual"), tr("One to one"));
    connect(fit, &QToolButton::clicked, m_canvas, &ImageCanvas::zoomToFit);
    connect(actual, &QToolButton::clicked, m_canvas, &ImageCanvas::zoomToActualSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(header);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(&pictures, &PictureFetcher::fetched, this, [this](const QUrl &address) {
        if (address == m_address)
            readPicture();
    });
    connect(&pictures, &PictureFetcher::failed, this, [this](const QUrl &address, const QString &sentence) {
        if (address == m_address)
            m_canvas->setPlaceholder(sentence);
    });
}

void CandidatePane::showCandidate(const Candidate &candidate, int rank)
{
    m_title->setText(tr("Candidate %1").arg(rank));
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

imaging::PicturePtr CandidatePane::picture() const
{
    return m_canvas->picture();
}

void CandidatePane::readPicture()
{
    if (const imaging::PicturePtr picture = m_pictures.picture(m_address))
        m_canvas->setPicture(picture);
}

} // namespace countersign
