#include "ui/dialogs/listdialog.h"

#include "base/limits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int listDialogWidth = 440;

QComboBox *makeChoice(const QString &objectName, const QVector<std::pair<QString, const char *>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    for (const auto &[text, value] : choices)
        box->addItem(text, QString::fromLatin1(value));
    return box;
}

} // namespace

ListDialog::ListDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_accept(new QPushButton)
{
    addKinds();
    build(tr("New list"), tr("Create the list"));
}

ListDialog::ListDialog(const FaceList &list, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(list.name))
    , m_description(new QLineEdit(list.description))
    , m_accept(new QPushButton)
{
    build(tr("Rename the list"), tr("Save"));
}

// The twelve kinds of contract 4.
void ListDialog::addKinds()
{
    m_listType = makeChoice(QStringLiteral("listType"),
                            {{tr("Allows what is on it"), "allowlist"}, {tr("Only collects"), "custom"}});
    m_entryType =
        makeChoice(QStringLiteral("listEntryType"), {{tr("Faces"), "face"},
                                                     {tr("Documents"), "document"},
                                                     {tr("Phone numbers"), "phone"},
                                                     {tr("E-mail addresses"), "email"},
                                                     {tr("IP addresses"), "ip_address"},
                                                     {tr("Device fingerprints"), "device_fingerprint"},
                                                     {tr("Wallet addresses"), "wallet_address"},
                                                     {tr("Bank accounts"), "bank_account"},
                                                     {tr("Users"), "user"},
                                                     {tr("Businesses"), "business"},
                                                     {tr("Countries"), "country"},
                                                     {tr("Keys"), "key"}});
}

void ListDialog::build(const QString &title, const QString &acceptText)
{
    setObjectName(QStringLiteral("listDialog"));
    setWindowTitle(title);
    setMinimumWidth(listDialogWidth);
    m_name->setObjectName(QStringLiteral("listName"));
    m_name->setMaxLength(limits::listNameCharacters);
    m_description->setObjectName(QStringLiteral("listDescription"));
    m_accept->setObjectName(QStringLiteral("acceptList"));
    m_accept->setText(acceptText);
    m_accept->setDefault(true);
    QFormLayout *form = makeForm();
    addField(form, tr("Name"), m_name);
    addField(form, tr("Description"), m_description);
    if (m_listType) {
        addField(form, tr("What it does"), m_listType);
        addField(form, tr("What it holds"), m_entryType);
    }
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ListDialog::readName);
    readName();
}

void ListDialog::readName()
{
    m_accept->setEnabled(!m_name->text().trimmed().isEmpty());
}

NewList ListDialog::list() const
{
    NewList list;
    list.name = m_name->text().trimmed();
    list.description = m_description->text().trimmed();
    if (m_listType) {
        list.listType = m_listType->currentData().toString();
        list.entryType = m_entryType->currentData().toString();
    }
    return list;
}

} // namespace countersign
