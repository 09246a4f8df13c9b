#include "ui/dialogs/detailsdialog.h"

#include "base/limits.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr QSize detailsSize(720, 600); // logical pixels
constexpr int nameWidth = 280;
constexpr int nameColumn = 0;
constexpr int valueColumn = 1;

QString valueText(const QJsonValue &value)
{
    if (value.isNull())
        return DetailsDialog::tr("not given");
    if (value.isBool())
        return value.toBool() ? DetailsDialog::tr("yes") : DetailsDialog::tr("no");
    return value.toVariant().toString();
}

} // namespace

DetailsDialog::DetailsDialog(const QByteArray &answer, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("detailsDialog"));
    setWindowTitle(tr("All details"));
    resize(detailsSize);
    m_filter->setObjectName(QStringLiteral("detailsFilter"));
    m_filter->setPlaceholderText(tr("Search the details"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("detailsTree"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Field"), tr("Value")});
    m_tree->setColumnWidth(nameColumn, nameWidth);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        addValue(m_tree->invisibleRootItem(), field.key(), field.value(), 0);
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            narrow(m_tree->topLevelItem(i), text);
    });
}

void DetailsDialog::addValue(QTreeWidgetItem *parent, const QString &name, const QJsonValue &value, int depth)
{
    auto *item = new QTreeWidgetItem(parent, {name});
    if (depth > limits::jsonDepth)
        return;
    const bool isEmpty =
        value.isObject() ? value.toObject().isEmpty() : value.isArray() && value.toArray().isEmpty();
    if (isEmpty) {
        item->setText(valueColumn, tr("none"));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            addValue(item, field.key(), field.value(), depth + 1);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            addValue(item, QString::number(i + 1), array.at(i), depth + 1);
    } else {
        item->setText(valueColumn, valueText(value));
        item->setToolTip(valueColumn, item->text(valueColumn));
    }
}

// What fits stays, with all that is around and inside it. Returns whether the item stays.
bool DetailsDialog::narrow(QTreeWidgetItem *item, const QString &text)
{
    const bool fits = text.isEmpty() || item->text(nameColumn).contains(text, Qt::CaseInsensitive) ||
                      item->text(valueColumn).contains(text, Qt::CaseInsensitive);
    bool stays = fits;
    for (int i = 0; i < item->childCount(); ++i)
        stays = narrow(item->child(i), fits ? QString() : text) || stays;
    item->setHidden(!stays);
    return stays;
}

} // namespace countersign
