#include "ui/dialogs/handoverdialog.h"

#include "models/handoverviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace countersign {

namespace {

constexpr int handOverDialogWidth = 520; // logical pixels

QLineEdit *makePassphraseField(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

HandOverDialog::HandOverDialog(HandOverViewModel &model, Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_mode(mode)
    , m_file(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose…")))
    , m_passphrase(makePassphraseField(QStringLiteral("handOverPassphrase")))
    , m_again(makePassphraseField(QStringLiteral("handOverPassphraseAgain")))
    , m_notice(makeQuietLabel())
    , m_act(new QPushButton(mode == Mode::HandOver ? tr("Hand over") : tr("Take in")))
{
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(mode == Mode::HandOver ? tr("Hand over second opinions") : tr("Take in second opinions"));
    setMinimumWidth(handOverDialogWidth);
    m_notice->setObjectName(QStringLiteral("handOverNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addLayout(makeFields());
    layout->addWidget(m_notice);
    layout->addWidget(makeButtons());
    connect(&model, &HandOverViewModel::done, this, [this] {
        if (m_acting)
            accept();
        else
            readFields();
    });
    connect(&model, &HandOverViewModel::failed, this, [this](const Error &error) { fail(error.message); });
    readFields();
    m_passphrase->setFocus();
}

QLayout *HandOverDialog::makeFields()
{
    QFormLayout *form = makeForm();
    addField(form, tr("Passphrase"), m_passphrase);
    addField(form, tr("The passphrase again"), m_again);
    form->setRowVisible(m_again, m_mode == Mode::HandOver);
    addField(form, tr("File"), makeFileRow());
    for (QLineEdit *field : {m_passphrase, m_again})
        connect(field, &QLineEdit::textChanged, this, &HandOverDialog::readFields);
    return form;
}

QWidget *HandOverDialog::makeFileRow()
{
    m_file->setObjectName(QStringLiteral("handOverFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setReadOnly(true);
    m_file->setFocusPolicy(Qt::NoFocus);
    m_choose->setObjectName(QStringLiteral("chooseHandOverFile"));
    connect(m_choose, &QPushButton::clicked, this, &HandOverDialog::askForFile);
    auto *row = new QWidget;
    row->setFocusProxy(m_choose);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_choose);
    return row;
}

QWidget *HandOverDialog::makeButtons()
{
    m_act->setObjectName(QStringLiteral("handOverAct"));
    m_act->setDefault(true);
    m_choose->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_act, QDialogButtonBox::ActionRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_act, &QPushButton::clicked, this, &HandOverDialog::act);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void HandOverDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setObjectName(QStringLiteral("handOverFiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Second opinions (*.handover)"));
    if (m_mode == Mode::HandOver) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("handover"));
        dialog->selectFile(QStringLiteral("second-opinions.handover"));
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(QDir::toNativeSeparators(file));
        readFields();
    });
    dialog->open();
}

// Why it cannot begin; empty when it can.
QString HandOverDialog::obstacle() const
{
    if (m_passphrase->text().isEmpty())
        return advice();
    if (const QString problem = passphraseProblem(m_passphrase->text());
        m_mode == Mode::HandOver && !problem.isEmpty())
        return problem;
    if (m_mode == Mode::HandOver && m_again->text() != m_passphrase->text())
        return tr("Type the same passphrase a second time.");
    return m_file->text().isEmpty() ? tr("Choose the file.") : QString();
}

QString HandOverDialog::advice() const
{
    return m_mode == Mode::HandOver
               ? tr("The file may lie in a shared folder. Tell your colleague its passphrase in person.")
               : tr("Ask the colleague who made the file for its passphrase.");
}

void HandOverDialog::readFields()
{
    const QString missing = obstacle();
    m_notice->setTone(TextLabel::Tone::Quiet);
    m_notice->setText(m_acting ? tr("Please wait a moment…") : missing.isEmpty() ? advice() : missing);
    m_act->setEnabled(missing.isEmpty() && !m_acting && !m_model.isRunning());
    for (QWidget *field : std::initializer_list<QWidget *>{m_passphrase, m_again, m_choose})
        field->setEnabled(!m_acting);
}

void HandOverDialog::act()
{
    m_acting = true;
    readFields(); // before asking: the answer may be here at once
    const QString file = QDir::fromNativeSeparators(m_file->text());
    if (m_mode == Mode::HandOver)
        m_model.make(file, m_passphrase->text());
    else
        m_model.take(file, m_passphrase->text());
}

// Also of what an earlier dialog began: only then can this one begin.
void HandOverDialog::fail(const QString &sentence)
{
    const bool own = std::exchange(m_acting, false);
    readFields();
    if (!own)
        return;
    m_notice->setTone(TextLabel::Tone::Error);
    m_notice->setText(sentence);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

} // namespace countersign
