#include "ui/canvas/factslabel.h"

#include "models/picturefacts.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/canvastheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/toolbutton.h"

#include <QHelpEvent>
#include <QScreen>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

QString factsOf(const ImageCanvas &canvas)
{
    if (!canvas.picture())
        return {};
    return pictureFactsHtml(*canvas.picture(), canvas.face(),
                            canvas.isFaceOnly() ? FactScope::Seen : FactScope::All);
}

// The place nearest to the wanted one at which all of it is seen, its head before its end.
QPoint onScreen(const QWidget &panel, const QScreen &screen, const QPoint &wanted)
{
    const QRect room = screen.availableGeometry();
    const QPoint last = room.bottomRight() - panel.rect().bottomRight();
    return {std::max(room.left(), std::min(wanted.x(), last.x())),
            std::max(room.top(), std::min(wanted.y(), last.y()))};
}

} // namespace

void openPictureFacts(ImageCanvas *canvas)
{
    const QString facts = factsOf(*canvas);
    if (facts.isEmpty())
        return;
    auto *panel = new QWidget(canvas, Qt::Popup);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setObjectName(QStringLiteral("pictureFacts"));
    auto *card = new Card(FactsLabel::tr("Picture facts: %1").arg(canvas->accessibleName()));
    auto *text = makeLabel(facts);
    text->setObjectName(QStringLiteral("pictureFactsText"));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(text);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    panel->setFixedSize(theme::factsWidth, layout->totalHeightForWidth(theme::factsWidth));
    panel->move(onScreen(*panel, *canvas->screen(), canvas->mapToGlobal(QPoint(theme::gap, theme::gap))));
    panel->show();
    text->setFocus();
}

QToolButton *makeFactsButton(ImageCanvas *canvas, const QString &objectName)
{
    QToolButton *button = makeToolButton(QStringLiteral("info"), FactsLabel::tr("Picture facts"));
    button->setObjectName(objectName);
    const auto showState = [button, canvas] { button->setEnabled(canvas->picture() != nullptr); };
    QObject::connect(canvas, &ImageCanvas::pictureChanged, button, showState);
    QObject::connect(button, &QToolButton::clicked, canvas, [canvas] { openPictureFacts(canvas); });
    showState();
    return button;
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
