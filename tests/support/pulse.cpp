#include "support/pulse.h"

#include "support/threadstopwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWindow>

#include <algorithm>

namespace countersign {

namespace {

constexpr const char *paintedBefore = "paintedBefore";

bool isFirstFrameAlone(const QObject *receiver, QEvent::Type type)
{
    const auto *window = qobject_cast<const QWindow *>(receiver);
    if (!window || type != QEvent::Expose || window->property(paintedBefore).toBool())
        return false;
    return std::ranges::none_of(QGuiApplication::topLevelWindows(), [window](const QWindow *other) {
        return other != window && other->isExposed();
    });
}

QString describe(const QString &receiver, QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 (%2)").arg(receiver, name ? QString::fromLatin1(name) : QString::number(type));
}

} // namespace

bool PulseApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver their events through here, too. And only the outermost event is a block; the ones
    // inside it are its parts.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone after delivery.
    const QString receiverClass = QString::fromLatin1(receiver->metaObject()->className());
    const QEvent::Type type = event->type();
    const bool isLaunch = isFirstFrameAlone(receiver, type);
    if (isLaunch)
        receiver->setProperty(paintedBefore, true);
    const ThreadStopwatch stopwatch;
    const bool handled = deliver(receiver, event);
    const double milliseconds = stopwatch.milliseconds();
    if (isLaunch)
        m_worstLaunch = std::max(m_worstLaunch, milliseconds);
    else if (milliseconds > m_worst.milliseconds)
        m_worst = {milliseconds, describe(receiverClass, type)};
    return handled;
}

bool PulseApplication::deliver(QObject *receiver, QEvent *event)
{
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    return handled;
}

} // namespace countersign
