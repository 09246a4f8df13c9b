#include "ui/dialogs/aboutdialog.h"

#include "models/networktext.h"
#include "profile/activeservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int logoSize = 64;
constexpr int aboutWidth = 640;

void addRow(QFormLayout *form, const QString &name, const QString &value)
{
    auto *text = makeLabel(value.isEmpty() ? AboutDialog::tr("none") : value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(new TextLabel(name, theme::TextRole::Body, TextLabel::Tone::Quiet), text);
}

} // namespace

AboutDialog::AboutDialog(ActiveService &service, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Countersign"));
    setMinimumWidth(aboutWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(new IconLabel(QIcon(QStringLiteral(":/icons/app/countersign.svg")), logoSize), 0,
                      Qt::AlignHCenter);
    auto *name = makeLabel(QStringLiteral("Countersign " COUNTERSIGN_VERSION), theme::TextRole::PageTitle);
    name->setAlignment(Qt::AlignCenter);
    layout->addWidget(name);
    layout->addWidget(makeQuietLabel(tr("The console in which an analyst puts a second, human signature "
                                        "under what a face service decided.")));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::margin);
    addRow(form, tr("Service"), service.description());
    if (service.profile().kind == ProfileKind::ThisComputer) {
        const AnsweringNetworks networks = service.networks();
        addRow(form, tr("Finds faces with"), networks.detector);
        addRow(form, tr("Compares them with"), networks.embedder);
        addRow(form, tr("Measured"), accuracyText(networks));
        addRow(form, tr("Estimates age with"), networks.age);
        addRow(form, tr("Judges liveness with"), networks.liveness);
    }
    addRow(form, tr("Qt"), QString::fromLatin1(qVersion()));
    layout->addLayout(form);

    auto *buttons = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace countersign
