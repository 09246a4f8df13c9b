#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

#include <vector>

class QAction;

namespace countersign {

class Settings;

// An action's text without the menu's mnemonic and dots.
QString actionText(const QAction &action);

// The keys of everything in the menus: what they are by default, what the person made of them, and which
// would get into each other's way. An action's object name is its id in the settings. GUI thread.
class Keymap
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Keymap)

public:
    struct Item
    {
        QString place;                 // the page where the key works, as its title; empty: everywhere
        QAction *action = nullptr;     // lives as long as the window
        QList<QKeySequence> standards; // the first is the one that is shown

        QKeySequence key() const;
        QKeySequence standard() const { return standards.value(0); }
    };

    explicit Keymap(Settings &settings);

    // Gives the action the key that the person chose for it, if that is still free.
    void add(const QString &place, QAction *action);
    // A key that belongs to something else in that place and cannot be given away.
    void reserve(const QString &place, const QKeySequence &key);
    const std::vector<Item> &items() const { return m_items; }

    // An empty key switches it off. Changes nothing and answers why, as a sentence, when the key is taken.
    QString setKey(size_t item, const QKeySequence &key);

private:
    QString obstacle(size_t item, const QKeySequence &key) const;

    struct Reserved
    {
        QString place;
        QKeySequence key;
    };

    Settings &m_settings;
    std::vector<Item> m_items;
    std::vector<Reserved> m_reserved;
};

} // namespace countersign
