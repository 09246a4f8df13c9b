#include "ui/dialogs/entrydialogs.h"

#include "base/limits.h"
#include "domain/entryvalue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int entryDialogWidth = 440; // logical pixels
constexpr int usualReviewDays = 90;   // ours: a quarter

// The form above, what it says below, and two buttons; `accept` closes it with what it holds.
void buildEntryDialog(QDialog *dialog, QFormLayout *form, QLabel *notice, QDialogButtonBox *buttons,
                      QPushButton *accept)
{
    dialog->setMinimumWidth(entryDialogWidth);
    accept->setDefault(true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(EntryReasonDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addLayout(form);
    layout->addWidget(notice);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

QString rewritingNotice()
{
    return EntryReasonDialog::tr("The service cannot change an entry, so each is taken off and added anew: "
                                 "its date becomes today's. It can be undone.");
}

} // namespace

EntryReasonDialog::EntryReasonDialog(int entries, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(reason))
{
    setObjectName(QStringLiteral("entryReasonDialog"));
    setWindowTitle(tr("Reason of %n entries", nullptr, entries));
    m_reason->setObjectName(QStringLiteral("entryReason"));
    m_reason->setMaxLength(limits::commentCharacters / 2); // what consoles keep beside it has room, too
    m_reason->selectAll();
    QFormLayout *form = makeForm();
    addField(form, tr("Reason"), m_reason);
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveReason"));
    buildEntryDialog(this, form, makeQuietLabel(rewritingNotice()), new QDialogButtonBox, save);
    const auto read = [this, save] { save->setEnabled(!m_reason->text().trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, save, read);
    read();
}

QString EntryReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

ReviewDateDialog::ReviewDateDialog(int entries, const QDate &date, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QDateEdit(date.isValid() ? date : QDate::currentDate().addDays(usualReviewDays)))
{
    setObjectName(QStringLiteral("reviewDateDialog"));
    setWindowTitle(tr("When to look at %n entries again", nullptr, entries));
    m_edit->setObjectName(QStringLiteral("reviewDate"));
    m_edit->setCalendarPopup(true);
    QFormLayout *form = makeForm();
    addField(form, tr("Look again on"), m_edit);
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveReviewDate"));
    auto *never = new QPushButton(tr("Never"));
    never->setObjectName(QStringLiteral("clearReviewDate"));
    never->setEnabled(date.isValid());
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(never, QDialogButtonBox::ActionRole);
    buildEntryDialog(this, form, makeQuietLabel(rewritingNotice()), buttons, save);
    connect(never, &QPushButton::clicked, this, [this] {
        m_isNever = true;
        accept();
    });
}

QDate ReviewDateDialog::date() const
{
    return m_isNever ? QDate() : m_edit->date();
}

EntryExportDialog::EntryExportDialog(const FaceList &list, QWidget *parent)
    : QDialog(parent)
    , m_pictures(new QCheckBox(tr("Also write the pictures into a folder beside it")))
{
    setObjectName(QStringLiteral("entryExportDialog"));
    setWindowTitle(tr("Export “%1”").arg(list.name));
    m_pictures->setObjectName(QStringLiteral("exportPictures"));
    QFormLayout *form = makeForm();
    form->addRow(m_pictures);
    auto *choose = new QPushButton(tr("Choose the file…"));
    choose->setObjectName(QStringLiteral("chooseExportFile"));
    buildEntryDialog(this, form,
                     makeQuietLabel(tr("The table has what is shown of the list: reasons, dates and cases. "
                                       "Whoever has the pictures has the faces: keep them as you keep "
                                       "documents.")),
                     new QDialogButtonBox, choose);
}

bool EntryExportDialog::wantsPictures() const
{
    return m_pictures->isChecked();
}

EntryValueDialog::EntryValueDialog(const FaceList &list, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_value(new QLineEdit)
    , m_label(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_notice(makeQuietLabel())
    , m_add(new QPushButton(tr("Add to the list")))
{
    setObjectName(QStringLiteral("entryValueDialog"));
    setWindowTitle(tr("Add to “%1”").arg(list.name));
    m_value->setObjectName(QStringLiteral("entryValue"));
    m_label->setObjectName(QStringLiteral("entryLabel"));
    m_label->setMaxLength(limits::displayLabelCharacters);
    m_reason->setObjectName(QStringLiteral("entryValueReason"));
    m_reason->setMaxLength(limits::commentCharacters);
    m_notice->setObjectName(QStringLiteral("entryValueNotice"));
    m_add->setObjectName(QStringLiteral("addValue"));
    QFormLayout *form = makeForm();
    addField(form, tr("Value"), m_value);
    addField(form, tr("Label"), m_label);
    addField(form, tr("Reason"), m_reason);
    buildEntryDialog(this, form, m_notice, new QDialogButtonBox, m_add);
    connect(m_value, &QLineEdit::textChanged, this, &EntryValueDialog::read);
    connect(m_reason, &QLineEdit::textChanged, this, &EntryValueDialog::read);
    read();
}

void EntryValueDialog::read()
{
    const auto value = normalisedValue(m_list.entryType, m_value->text());
    const bool reasoned = !m_reason->text().trimmed().isEmpty();
    m_add->setEnabled(value && reasoned);
    const bool isBlank = !value && value.error() == ValueFlaw::Blank; // nothing is written yet
    m_notice->setText(value     ? tr("It is kept as “%1”.").arg(*value)
                      : isBlank ? QString()
                                : valueFlawText(value.error()));
}

NewEntry EntryValueDialog::entry() const
{
    NewEntry entry;
    entry.value = normalisedValue(m_list.entryType, m_value->text()).value_or(QString());
    entry.displayLabel = m_label->text().trimmed();
    entry.comment = m_reason->text().trimmed();
    return entry;
}

} // namespace countersign
