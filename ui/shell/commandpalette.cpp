#include "ui/shell/commandpalette.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keymap.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace countersign {

namespace {

constexpr int paletteWidth = 560; // logical pixels
constexpr int paletteHeight = 420;
constexpr int keyWidth = 150;
constexpr int rowsOfAPage = 10;

enum Column { ActionColumn, KeyColumn };

// As people type it: "busqueda" finds "Búsqueda".
QString plain(const QString &text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            letters.append(letter.toCaseFolded());
    }
    return letters;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

CommandPalette::CommandPalette(const Keymap &keymap, const QString &place, QWidget *window)
    : Card(window)
    , m_window(window)
    , m_before(window->focusWidget())
    , m_text(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Everything that can be done"));
    m_text->setObjectName(QStringLiteral("commandText"));
    m_text->setPlaceholderText(tr("What do you want to do?"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(KeyColumn, keyWidth);
    body()->addWidget(m_text);
    body()->addWidget(m_list, 1);
    fill(keymap, place);
    narrow({});
    m_text->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    this->place();
    show();
    raise();
    m_text->setFocus();
}

// What belongs to the page first.
void CommandPalette::fill(const Keymap &keymap, const QString &place)
{
    for (const bool ofThePage : {true, false}) {
        for (const Keymap::Item &item : keymap.items()) {
            if (item.place != (ofThePage ? place : QString()) || !item.action->isEnabled())
                continue;
            const QStringList texts{actionText(*item.action), item.key().toString(QKeySequence::NativeText)};
            auto *row = new QTreeWidgetItem(m_list, texts);
            row->setSizeHint(ActionColumn, {0, theme::controlHeight});
            row->setTextAlignment(KeyColumn, Qt::AlignRight | Qt::AlignVCenter);
            row->setForeground(KeyColumn, theme::tokens().quietText);
            row->setData(ActionColumn, Qt::UserRole, m_actions.size());
            m_actions.append(item.action);
        }
    }
}

// All words somewhere in it; where the text begins like that, it is the first choice.
void CommandPalette::narrow(const QString &text)
{
    const QString wanted = plain(text.trimmed());
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *best = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const QString name = plain(row->text(ActionColumn));
        const bool fits = holdsAll(name + QLatin1Char(' ') + plain(row->text(KeyColumn)), words);
        row->setHidden(!fits);
        if (fits && !first)
            first = row;
        if (fits && !best && !wanted.isEmpty() && name.startsWith(wanted))
            best = row;
    }
    m_list->setCurrentItem(best ? best : first);
}

void CommandPalette::place()
{
    const int width = std::min(paletteWidth, m_window->width() - 2 * theme::margin);
    const int height = std::min(paletteHeight, m_window->height() - 4 * theme::margin);
    setGeometry((m_window->width() - width) / 2, 3 * theme::margin, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Resize)
            place();
        return Card::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: // these keys mean something else on the page
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        static constexpr std::array ours = {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Up,
                                            Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab};
        if (std::ranges::find(ours, key->key()) == ours.end() || key->modifiers() & Qt::ControlModifier)
            break;
        event->accept();
        return event->type() == QEvent::ShortcutOverride || takeKey(key->key());
    }
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            deleteLater();
        break;
    default:
        break;
    }
    return Card::eventFilter(watched, event);
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-rowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        step(rowsOfAPage);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
        return true;
    default:
        choose(m_list->currentItem());
        return true;
    }
}

void CommandPalette::step(int rows)
{
    QTreeWidgetItem *row = m_list->currentItem();
    for (int left = std::abs(rows); row && left > 0; --left) {
        QTreeWidgetItem *next = rows > 0 ? m_list->itemBelow(row) : m_list->itemAbove(row);
        if (!next)
            break;
        row = next;
    }
    m_list->setCurrentItem(row);
}

void CommandPalette::choose(QTreeWidgetItem *item)
{
    if (!item)
        return;
    QAction *action = m_actions.at(item->data(ActionColumn, Qt::UserRole).toInt());
    leave();
    Q_EMIT chosen(action);
}

void CommandPalette::leave()
{
    if (m_before)
        m_before->setFocus();
    hide();
    deleteLater();
}

} // namespace countersign
