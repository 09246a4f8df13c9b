#include "ui/shell/shouldercare.h"

#include "base/settings.h"
#include "ui/shell/facecover.h"

#include <QApplication>
#include <QDBusConnection>
#include <QKeyEvent>

#include <utility>

namespace countersign {

namespace {

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin;
}

// A key on its own way to a shortcut, or a window manager's modifier, is no answer yet.
bool isAnswer(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::TouchBegin;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key != Qt::Key_Alt && key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Meta;
}

bool isInput(QEvent::Type type)
{
    return isActivity(type) || type == QEvent::KeyRelease || type == QEvent::MouseButtonRelease ||
           type == QEvent::MouseButtonDblClick || type == QEvent::TouchUpdate || type == QEvent::TouchEnd ||
           type == QEvent::ContextMenu || type == QEvent::Shortcut;
}

} // namespace

ShoulderCare::ShoulderCare(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ShoulderCare::cover);
    connect(&settings, &Settings::changed, this, &ShoulderCare::waitAgain);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationInactive && m_settings.coversBehindOthers())
            cover();
    });
    qApp->installEventFilter(this);
    waitAgain();
}

void ShoulderCare::watchScreenLock()
{
    // Asking a bus that is not there would start one.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        QDBusConnection::sessionBus().connect({}, {}, QString::fromLatin1(name),
                                              QStringLiteral("ActiveChanged"), this, SLOT(takeLock(bool)));
}

void ShoulderCare::takeLock(bool locked)
{
    if (locked)
        cover();
}

void ShoulderCare::waitAgain()
{
    if (m_settings.coverAfter() == std::chrono::minutes(0))
        m_idle.stop();
    else if (!isCovering())
        m_idle.start(m_settings.coverAfter());
}

void ShoulderCare::cover()
{
    if (isCovering())
        return;
    m_idle.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog))
            m_covers.append(new FaceCover(window));
    }
}

void ShoulderCare::uncover()
{
    for (const QPointer<FaceCover> &cover : std::exchange(m_covers, {})) {
        if (!cover)
            continue;
        cover->hide();
        cover->deleteLater();
    }
    waitAgain();
}

bool ShoulderCare::eventFilter(QObject *watched, QEvent *event)
{
    if (!isCovering()) {
        if (isActivity(event->type()))
            waitAgain();
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) { // no shortcut: its key comes here next
        event->accept();
        return true;
    }
    if (!isInput(event->type()))
        return QObject::eventFilter(watched, event);
    if (isAnswer(*event))
        uncover();
    return true;
}

} // namespace countersign
