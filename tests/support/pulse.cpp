#include "support/pulse.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

namespace countersign {

namespace {

QString describe(const QString &receiver, QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 (%2)").arg(receiver, name ? QString::fromLatin1(name) : QString::number(type));
}

} // namespace

bool PulseApplication::notify(QObject *receiver, QEvent *event)
{
    // Both may be gone after delivery.
    const QString receiverClass = QString::fromLatin1(receiver->metaObject()->className());
    const QEvent::Type type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (m_depth == 0 && milliseconds > m_worst.milliseconds)
        m_worst = {milliseconds, describe(receiverClass, type)};
    return handled;
}

} // namespace countersign
