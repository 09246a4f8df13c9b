#include "ui/dialogs/newcasedialog.h"

#include "base/limits.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/faceslot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr QSize newCaseSize(860, 560); // logical pixels

} // namespace

NewCaseDialog::NewCaseDialog(NewCaseViewModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_selfie(new FaceSlot(tr("Selfie")))
    , m_document(new FaceSlot(tr("Document")))
    , m_vendorData(new QLineEdit)
    , m_make(new QPushButton(tr("Make the case")))
    , m_progress(new QProgressBar)
    , m_notice(makeQuietLabel())
{
    setObjectName(QStringLiteral("newCaseDialog"));
    setWindowTitle(tr("New case"));
    resize(newCaseSize);
    build();
    makeCanvasActions(QStringLiteral("new-case-"), {m_selfie->canvas(), m_document->canvas()});
    for (const FaceSlot *slot : {m_selfie, m_document})
        connect(slot, &FaceSlot::pictureChanged, this, &NewCaseDialog::readModel);
    connect(&model, &NewCaseViewModel::runningChanged, this, &NewCaseDialog::readModel);
    connect(&model, &NewCaseViewModel::made, this, [this](const SessionDecision &decision) {
        Q_EMIT made(decision);
        accept();
    });
    connect(&model, &NewCaseViewModel::failed, this, [this](const Error &error) {
        m_notice->setTone(TextLabel::Tone::Error);
        m_notice->setText(error.message);
    });
    readModel();
}

void NewCaseDialog::setFetch(const FaceSlot::Fetch &fetch)
{
    for (FaceSlot *slot : {m_selfie, m_document})
        slot->setFetch(fetch);
}

NewCaseDialog::~NewCaseDialog()
{
    if (m_model.isRunning())
        m_model.cancel();
}

void NewCaseDialog::build()
{
    m_selfie->setObjectName(QStringLiteral("newSelfie"));
    m_document->setObjectName(QStringLiteral("newDocument"));
    m_vendorData->setObjectName(QStringLiteral("newVendorData"));
    m_vendorData->setMaxLength(limits::vendorDataCharacters);
    m_make->setObjectName(QStringLiteral("makeCase"));
    m_make->setDefault(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The case is being made"));
    m_notice->setObjectName(QStringLiteral("newCaseNotice"));
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(theme::margin);
    pictures->addWidget(m_selfie, 1);
    pictures->addWidget(m_document, 1);
    QFormLayout *form = makeForm();
    addField(form, tr("Vendor data (optional)"), m_vendorData);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addLayout(pictures, 1);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    connect(m_make, &QPushButton::clicked, this, &NewCaseDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewCaseDialog::readModel()
{
    const QString obstacle = m_model.obstacle();
    const bool running = m_model.isRunning();
    m_make->setEnabled(obstacle.isEmpty() && !running && m_selfie->picture() && m_document->picture());
    m_progress->setVisible(running);
    m_notice->setTone(TextLabel::Tone::Quiet);
    m_notice->setText(obstacle.isEmpty()
                          ? tr("The engine finds the portrait on the document, compares the faces "
                               "and looks for the person among earlier ones.")
                          : obstacle);
}

void NewCaseDialog::make()
{
    m_model.make(m_selfie->picture(), m_document->picture(), m_vendorData->text());
}

} // namespace countersign
