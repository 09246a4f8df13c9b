#include "ui/pages/checkoptionsbar.h"

#include "base/limits.h"
#include "base/settingkeys.h"
#include "models/checkviewmodel.h"
#include "models/settingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace countersign {

CheckOptionsBar::CheckOptionsBar(CheckViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(new WrapRow(this))
    , m_rotate(new QCheckBox(settingText(settingkeys::rotate)))
    , m_save(new QCheckBox(settingText(settingkeys::save)))
    , m_vendorData(new QLineEdit)
{
    m_rotate->setObjectName(QStringLiteral("optionRotate"));
    m_rotate->setToolTip(
        tr("Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower."));
    m_save->setObjectName(QStringLiteral("optionSave"));
    m_save->setToolTip(tr("A saved check is kept as a case, and its face can be found by later searches."));
    m_vendorData->setObjectName(QStringLiteral("optionVendorData"));
    m_vendorData->setPlaceholderText(tr("Vendor data (optional)"));
    m_vendorData->setAccessibleName(tr("Vendor data"));
    m_vendorData->setMaxLength(limits::vendorDataCharacters);
    markPane(this);
    m_layout->addWidget(m_rotate);
    m_layout->addWidget(m_save);
    m_layout->addWidget(m_vendorData);
    connect(m_rotate, &QCheckBox::toggled, &model, &CheckViewModel::setRotate);
    connect(m_save, &QCheckBox::toggled, &model, &CheckViewModel::setSave);
    connect(m_vendorData, &QLineEdit::textEdited, &model, &CheckViewModel::setVendorData);
    connect(&model, &CheckViewModel::changed, this, &CheckOptionsBar::readModel);
    readModel();
}

void CheckOptionsBar::addInFront(const QString &label, QWidget *control)
{
    TextLabel *text = makeLabel(label);
    text->setBuddy(control);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(theme::gap);
    pair->addWidget(text);
    pair->addWidget(control);
    m_layout->insertLayout(m_ownControls++, pair);
}

void CheckOptionsBar::addInFront(QWidget *control)
{
    auto *alone = new QHBoxLayout;
    alone->addWidget(control);
    m_layout->insertLayout(m_ownControls++, alone);
}

void CheckOptionsBar::readModel()
{
    const QSignalBlocker rotate(m_rotate);
    const QSignalBlocker save(m_save);
    m_rotate->setChecked(m_model.rotate());
    m_save->setChecked(m_model.save());
    if (m_vendorData->text() != m_model.vendorData())
        m_vendorData->setText(m_model.vendorData());
}

} // namespace countersign
