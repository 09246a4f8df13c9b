#include "ui/dialogs/registerdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int registerWidth = 460;
constexpr int codeCharacters = 6; // contract 7

} // namespace

RegisterDialog::RegisterDialog(didit::AccountService &accounts, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_code(new QLineEdit)
    , m_register(new QPushButton(tr("Send me a code")))
    , m_verify(new QPushButton(tr("Confirm the code")))
    , m_notice(makeQuietLabel(
          tr("Didit sends a code of six characters to this address; it is valid for ten minutes.")))
{
    setObjectName(QStringLiteral("registerDialog"));
    setWindowTitle(tr("Register with Didit"));
    setMinimumWidth(registerWidth);
    m_email->setObjectName(QStringLiteral("email"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("At least 8 characters: capital, small, digit, sign"));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setMaxLength(codeCharacters);
    m_register->setObjectName(QStringLiteral("sendCode"));
    m_verify->setObjectName(QStringLiteral("confirmCode"));
    m_notice->setObjectName(QStringLiteral("registerNotice"));

    QFormLayout *form = makeForm();
    addField(form, tr("E-mail"), m_email);
    addField(form, tr("Password"), m_password);
    form->addRow({}, m_register);
    addField(form, tr("Code"), m_code);
    form->addRow({}, m_verify);
    auto *buttons = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_register, &QPushButton::clicked, this, &RegisterDialog::sendRegistration);
    // Return does what its field is for, whichever button Qt would take as the default.
    for (QPushButton *button : {m_register, m_verify})
        button->setAutoDefault(false);
    for (QLineEdit *field : {m_email, m_password})
        connect(field, &QLineEdit::returnPressed, m_register, &QPushButton::click);
    connect(m_code, &QLineEdit::returnPressed, m_verify, &QPushButton::click);
    connect(m_verify, &QPushButton::clicked, this, &RegisterDialog::sendCode);
}

void RegisterDialog::sendRegistration()
{
    m_register->setEnabled(false);
    m_registering.start(m_accounts.registerAccount({m_email->text().trimmed(), m_password->text()}), this,
                        [this](const Result<bool> &done) {
                            m_register->setEnabled(true);
                            if (!done) {
                                showProblem(done.error());
                                return;
                            }
                            m_notice->setTone(TextLabel::Tone::Quiet);
                            m_notice->setText(
                                tr("The code is on its way. Enter it here within ten minutes."));
                            m_code->setFocus();
                        });
}

void RegisterDialog::sendCode()
{
    m_verify->setEnabled(false);
    m_verifying.start(m_accounts.verifyEmail(m_email->text().trimmed(), m_code->text().trimmed()), this,
                      [this](const Result<VerifiedAccount> &account) {
                          m_verify->setEnabled(true);
                          if (!account) {
                              showProblem(account.error());
                              return;
                          }
                          Q_EMIT registered(account->apiKey.toUtf8());
                          accept();
                      });
}

void RegisterDialog::showProblem(const Error &error)
{
    m_notice->setTone(TextLabel::Tone::Error);
    m_notice->setText(error.message);
}

} // namespace countersign
