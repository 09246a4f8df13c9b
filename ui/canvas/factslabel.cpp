#include "ui/canvas/factslabel.h"

#include "models/picturefacts.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/canvastheme.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace countersign {

namespace {

QString factsOf(const ImageCanvas &canvas)
{
    if (!canvas.picture())
        return {};
    return pictureFactsHtml(*canvas.picture(), canvas.face(),
                            canvas.isFaceOnly() ? FactScope::Seen : FactScope::All);
}

} // namespace

void openPictureFacts(ImageCanvas *canvas)
{
    const QString facts = factsOf(*canvas);
    if (facts.isEmpty())
        return;
    auto *panel = new QFrame(canvas, Qt::Popup);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setObjectName(QStringLiteral("pictureFacts"));
    panel->setFrameShape(QFrame::StyledPanel);
    auto *title =
        makeLabel(FactsLabel::tr("Picture facts: %1").arg(canvas->accessibleName()), theme::TextRole::Title);
    auto *text = makeLabel(facts);
    text->setObjectName(QStringLiteral("pictureFactsText"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(theme::cardPadding, theme::cardPadding, theme::cardPadding,
                               theme::cardPadding);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(text);
    panel->setFixedWidth(theme::factsWidth);
    panel->adjustSize();
    panel->move(canvas->mapToGlobal(QPoint(theme::gap, theme::gap)));
    panel->show();
    text->setFocus();
}

FactsLabel::FactsLabel(ImageCanvas *canvas, QWidget *parent)
    : ElidedLabel({}, theme::TextRole::Caption, Tone::Quiet, parent)
    , m_canvas(canvas)
{
    setCursor(Qt::PointingHandCursor);
}

bool FactsLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ElidedLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), factsOf(*m_canvas), this);
    return true;
}

void FactsLabel::mouseReleaseEvent(QMouseEvent *)
{
    openPictureFacts(m_canvas);
}

} // namespace countersign
