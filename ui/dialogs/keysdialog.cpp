#include "ui/dialogs/keysdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr QSize keysDialogSize(620, 600); // logical pixels
constexpr int actionWidth = 380;
constexpr int keyRowHeight = 24;

enum Column { ActionColumn, KeyColumn };

std::optional<size_t> itemOf(const QTreeWidgetItem *row)
{
    const QVariant item = row ? row->data(ActionColumn, Qt::UserRole) : QVariant();
    return item.isValid() ? std::optional(size_t(item.toULongLong())) : std::nullopt;
}

} // namespace

KeysDialog::KeysDialog(Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_keymap(keymap)
    , m_tree(new QTreeWidget)
    , m_key(new QKeySequenceEdit)
    , m_use(new QPushButton(tr("Use this key")))
    , m_none(new QPushButton(tr("No key")))
    , m_standard(new QPushButton(tr("Standard key")))
    , m_notice(makeQuietLabel())
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Change keys"));
    resize(keysDialogSize);
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Action"), tr("Key")});
    m_tree->setColumnWidth(ActionColumn, actionWidth);
    m_notice->setObjectName(QStringLiteral("keysNotice"));
    auto *buttons = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    fill();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysDialog::showChosen);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    showChosen();
}

QWidget *KeysDialog::makeEditor()
{
    m_key->setObjectName(QStringLiteral("newKey"));
    m_key->setAccessibleName(tr("New key"));
    m_use->setObjectName(QStringLiteral("useKey"));
    m_none->setObjectName(QStringLiteral("noKey"));
    m_standard->setObjectName(QStringLiteral("standardKey"));
    for (QPushButton *button : {m_use, m_none, m_standard})
        button->setAutoDefault(false);
    auto *editor = new QWidget;
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeLabel(tr("New key")));
    layout->addWidget(m_key, 1);
    layout->addWidget(m_use);
    layout->addWidget(m_none);
    layout->addWidget(m_standard);
    connect(m_use, &QPushButton::clicked, this, [this] { use(m_key->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { use({}); });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        if (const auto item = itemOf(m_tree->currentItem()))
            use(m_keymap.items().at(*item).standard());
    });
    return editor;
}

void KeysDialog::fill()
{
    QHash<QString, QTreeWidgetItem *> places;
    for (size_t i = 0; i < m_keymap.items().size(); ++i) {
        const Keymap::Item &item = m_keymap.items().at(i);
        QTreeWidgetItem *&place = places[item.place];
        if (!place)
            place = new QTreeWidgetItem(m_tree, {item.place.isEmpty() ? tr("Everywhere") : item.place});
        auto *row = new QTreeWidgetItem(
            place, {actionText(*item.action), item.key().toString(QKeySequence::NativeText)});
        row->setSizeHint(ActionColumn, {0, keyRowHeight});
        row->setData(ActionColumn, Qt::UserRole, QVariant::fromValue(qulonglong(i)));
    }
    m_tree->expandAll();
}

void KeysDialog::showChosen()
{
    const auto item = itemOf(m_tree->currentItem());
    for (QWidget *control : std::initializer_list<QWidget *>{m_key, m_use, m_none, m_standard})
        control->setEnabled(item.has_value());
    m_key->setKeySequence(item ? m_keymap.items().at(*item).key() : QKeySequence());
    m_notice->setTone(TextLabel::Tone::Quiet);
    m_notice->setText(tr("Choose an action, go to the field and press the new key."));
}

void KeysDialog::use(const QKeySequence &key)
{
    const auto item = itemOf(m_tree->currentItem());
    if (!item)
        return;
    const QString obstacle = m_keymap.setKey(*item, key);
    const QString shown = m_keymap.items().at(*item).key().toString(QKeySequence::NativeText);
    m_tree->currentItem()->setText(KeyColumn, shown);
    m_notice->setTone(obstacle.isEmpty() ? TextLabel::Tone::Quiet : TextLabel::Tone::Error);
    m_notice->setText(obstacle.isEmpty()
                          ? shown.isEmpty() ? tr("It has no key now.") : tr("Its key is %1 now.").arg(shown)
                          : obstacle);
}

} // namespace countersign
