#include "ui/dialogs/gotocasedialog.h"

#include "models/casesviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int goToCaseWidth = 360; // logical pixels

} // namespace

GoToCaseDialog::GoToCaseDialog(CasesViewModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_number(new QLineEdit)
    , m_notice(makeQuietLabel(tr("Any case of the service, in the queue or not.")))
    , m_go(new QPushButton(tr("Open the case")))
{
    setObjectName(QStringLiteral("goToCaseDialog"));
    setWindowTitle(tr("Go to a case"));
    setMinimumWidth(goToCaseWidth);
    m_number->setObjectName(QStringLiteral("wantedNumber"));
    m_number->setPlaceholderText(tr("Case number"));
    m_number->setAccessibleName(m_number->placeholderText());
    // As many digits as fit into a number of the contract.
    m_number->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,18}")), m_number));
    m_notice->setObjectName(QStringLiteral("goToCaseNotice"));
    m_notice->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("goToCase"));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_number);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(m_go, &QPushButton::clicked, this, &GoToCaseDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_number, &QLineEdit::textChanged, this,
            [this] { m_go->setEnabled(m_number->hasAcceptableInput()); });
    connect(&model, &CasesViewModel::numberFound, this, &QDialog::accept);
    connect(&model, &CasesViewModel::numberNotFound, this, [this](const QString &sentence) {
        m_go->setEnabled(true);
        m_notice->setTone(TextLabel::Tone::Error);
        m_notice->setText(sentence);
        m_number->selectAll();
        m_number->setFocus();
    });
}

void GoToCaseDialog::go()
{
    if (!m_number->hasAcceptableInput())
        return;
    m_go->setEnabled(false);
    m_model.findNumber(m_number->text().toLongLong());
}

} // namespace countersign
