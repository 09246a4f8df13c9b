#include "ui/widgets/keymap.h"

#include "base/settings.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>

namespace countersign {

namespace {

// Two places at once: the shell is there on every page.
bool meet(const QString &left, const QString &right)
{
    return left == right || left.isEmpty() || right.isEmpty();
}

} // namespace

QString actionText(const QAction &action)
{
    // Chinese menus name the mnemonic in brackets.
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…"));
    return QString(action.text()).remove(mnemonic);
}

QKeySequence Keymap::Item::key() const
{
    return action->shortcut();
}

Keymap::Keymap(Settings &settings)
    : m_settings(settings)
{}

void Keymap::add(const QString &place, QAction *action)
{
    m_items.push_back({place, action, action->shortcuts()});
    const auto chosen = m_settings.actionKey(action->objectName());
    const auto key = QKeySequence::fromString(chosen.value_or(QString()), QKeySequence::PortableText);
    if (chosen && obstacle(m_items.size() - 1, key).isEmpty())
        action->setShortcut(key);
}

void Keymap::reserve(const QString &place, const QKeySequence &key)
{
    m_reserved.push_back({place, key});
}

QString Keymap::obstacle(size_t item, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    const QString &place = m_items.at(item).place;
    const QString shown = key.toString(QKeySequence::NativeText);
    if (key.count() > 1)
        return tr("Choose one key, not several in a row.");
    const auto reserved = std::ranges::find_if(
        m_reserved, [&](const Reserved &other) { return other.key == key && meet(other.place, place); });
    if (reserved != m_reserved.end())
        return tr("%1 always does the same and cannot be used for this.").arg(shown);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &other = m_items.at(i);
        if (i != item && other.action->shortcuts().contains(key) && meet(other.place, place))
            return tr("%1 is the key of “%2”. Give that another key first.")
                .arg(shown, actionText(*other.action));
    }
    return {};
}

QString Keymap::setKey(size_t item, const QKeySequence &key)
{
    const Item &changing = m_items.at(item);
    if (QString sentence = obstacle(item, key); !sentence.isEmpty())
        return sentence;
    const QString id = changing.action->objectName();
    if (key == changing.standard()) {
        changing.action->setShortcuts(changing.standards);
        m_settings.resetActionKey(id);
    } else {
        changing.action->setShortcut(key);
        m_settings.setActionKey(id, key.toString(QKeySequence::PortableText));
    }
    return {};
}

} // namespace countersign
