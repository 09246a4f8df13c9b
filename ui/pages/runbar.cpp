#include "ui/pages/runbar.h"

#include "models/checkviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace countersign {

RunBar::RunBar(CheckViewModel &model, const QString &runText, const QString &runName, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_run(new QPushButton(runText))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_billed(makeQuietLabel(tr("Didit charges for each check.")))
{
    m_run->setObjectName(runName);
    m_run->setDefault(true);
    m_run->setAutoDefault(false);
    m_run->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_cancel->setToolTip(tr("Esc"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_run, 0, 0);
    layout->addWidget(m_cancel, 0, 1);
    layout->addWidget(m_billed, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_run, &QPushButton::clicked, &model, &CheckViewModel::run);
    connect(m_cancel, &QPushButton::clicked, &model, &CheckViewModel::cancel);
    connect(&model, &CheckViewModel::changed, this, &RunBar::readModel);
    readModel();
}

void RunBar::readModel()
{
    m_run->setEnabled(m_model.canRun());
    m_cancel->setEnabled(m_model.state() == CheckState::Running);
    m_billed->setVisible(m_model.isBilled());
}

} // namespace countersign
