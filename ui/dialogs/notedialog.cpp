#include "ui/dialogs/notedialog.h"

#include "base/limits.h"
#include "models/casesviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr QSize noteDialogSize(480, 260); // logical pixels

} // namespace

NoteDialog::NoteDialog(CasesViewModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_text(new QPlainTextEdit)
    , m_notice(makeQuietLabel())
    , m_send(new QPushButton(tr("Add the note")))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note on case %1").arg(model.decision()->number));
    resize(noteDialogSize);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_notice->setObjectName(QStringLiteral("noteNotice"));
    m_send->setObjectName(QStringLiteral("sendNote"));
    m_send->setDefault(true);
    m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(m_send, &QPushButton::clicked, this, &NoteDialog::send);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &NoteDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::readText);
    connect(&model, &CasesViewModel::noteAdded, this, &QDialog::accept);
    connect(&model, &CasesViewModel::noteFailed, this, [this](const Error &error) {
        readText();
        m_notice->setTone(TextLabel::Tone::Error);
        m_notice->setText(error.message);
    });
    readText();
}

void NoteDialog::readText()
{
    const qsizetype length = m_text->toPlainText().trimmed().size();
    const bool fits = length <= limits::noteCharacters;
    m_send->setEnabled(length > 0 && fits);
    m_notice->setTone(fits ? TextLabel::Tone::Quiet : TextLabel::Tone::Error);
    m_notice->setText(
        fits ? tr("Everybody who works on this case at the service can read it. Its status stays.")
             : tr("The note is too long: shorten it to %n characters.", nullptr, limits::noteCharacters));
}

void NoteDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    m_model.addNote(m_text->toPlainText());
}

} // namespace countersign
