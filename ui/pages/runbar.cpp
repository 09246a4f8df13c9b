#include "ui/pages/runbar.h"

#include "models/checkviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace countersign {

RunBar::RunBar(CheckViewModel &model, const QString &runText, const QString &runName, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_runText(runText)
    , m_run(new QPushButton(runText))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_note(makeQuietLabel())
{
    m_run->setObjectName(runName);
    m_run->setDefault(true);
    m_run->setAutoDefault(false);
    m_run->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_cancel->setToolTip(tr("Esc"));
    markPane(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_run, 0, 0);
    layout->addWidget(m_cancel, 0, 1);
    m_note->setObjectName(QStringLiteral("runNote"));
    layout->addWidget(m_note, 1, 0, 1, 2);
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
    m_run->setText(m_model.isBilled() ? tr("%1 (billed)").arg(m_runText) : m_runText);
    QStringList notes;
    if (m_model.isOutdated())
        notes.append(tr("The options changed since this result. Run again to apply them."));
    if (m_model.isBilled())
        notes.append(tr("Didit charges for each check."));
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace countersign
