#include "ui/pages/secondwindow.h"

#include "base/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr QSize sizeBeside(1100, 800); // on the only screen; logical pixels

// Names the screens that are there by their places, whatever their order.
QString screenSet()
{
    QStringList places;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect rect = screen->geometry();
        places.append(
            QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()));
    }
    places.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(places.join(QLatin1Char('|')).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
}

// A move takes it away; the keys go on where they were.
void restoreFocus(QWidget *focused)
{
    if (focused)
        focused->setFocus();
}

} // namespace

SecondWindow::SecondWindow(Settings &settings, QLayout &home, QWidget &pictures, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_home(home)
    , m_pictures(pictures)
    , m_placeholder(new StateView(new QWidget))
{
    m_placeholder->setObjectName(QStringLiteral("picturesElsewhere"));
    m_placeholder->showEmpty(QStringLiteral("compare"), tr("The pictures are in the other window."),
                             tr("Bring them back"));
    m_placeholder->hide();
    home.addWidget(m_placeholder);
    connect(m_placeholder, &StateView::actionTriggered, this, &SecondWindow::bringBack);
}

SecondWindow::~SecondWindow() = default;

void SecondWindow::toggle()
{
    if (isOpen())
        bringBack();
    else
        open();
}

void SecondWindow::open()
{
    const QScreen *own = m_pictures.screen();
    QWidget *focused = m_pictures.focusWidget();
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(QStringLiteral("secondWindow"));
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_placeholder->show();
    layout->addWidget(&m_pictures);
    if (!m_window->restoreGeometry(m_settings.secondWindow(screenSet()))) {
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto other =
            std::ranges::find_if(screens, [own](const QScreen *screen) { return screen != own; });
        m_window->resize(sizeBeside);
        if (other != screens.end()) {
            m_window->setGeometry((*other)->availableGeometry());
            m_window->setWindowState(Qt::WindowMaximized);
        }
    }
    m_window->installEventFilter(this);
    Q_EMIT opened(m_window.get());
    m_window->show();
    m_window->activateWindow();
    restoreFocus(focused);
}

void SecondWindow::bringBack()
{
    if (!m_window)
        return;
    QWidget *focused = m_pictures.focusWidget();
    QWidget *window = m_window.release();
    window->removeEventFilter(this);
    m_settings.setSecondWindow(screenSet(), window->saveGeometry());
    m_placeholder->hide();
    m_home.addWidget(&m_pictures);
    m_pictures.show(); // in this frame; the layout would do it in the next one
    restoreFocus(focused);
    window->hide();
    window->deleteLater(); // a key of its own may have brought us here
}

// Closed by the person: the pictures go home, once the window has closed.
bool SecondWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close)
        QMetaObject::invokeMethod(this, &SecondWindow::bringBack, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace countersign
