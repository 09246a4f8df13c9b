#include "ui/dialogs/reasonsdialog.h"

#include "base/limits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr QSize reasonsDialogSize(640, 460); // logical pixels

} // namespace

ReasonsDialog::ReasonsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_model(settings)
    , m_verdict(new QComboBox)
    , m_table(makeTable())
    , m_add(new QPushButton(tr("Add a reason")))
    , m_restore(new QPushButton(tr("As shipped")))
    , m_notice(makeQuietLabel())
{
    setObjectName(QStringLiteral("reasonsDialog"));
    setWindowTitle(tr("Reasons"));
    resize(reasonsDialogSize);
    m_verdict->setObjectName(QStringLiteral("reasonsVerdict"));
    m_verdict->setAccessibleName(tr("Verdict"));
    for (const Verdict verdict : allVerdicts)
        m_verdict->addItem(verdictText(verdict));
    m_table->setObjectName(QStringLiteral("reasonsTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setModel(&m_model);
    fitColumns(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ReasonsModel::TextColumn, QHeaderView::Stretch);
    m_notice->setObjectName(QStringLiteral("reasonsNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    layout->addWidget(makeButtons());
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setVerdict(allVerdicts.at(size_t(index)));
        readChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReasonsDialog::readChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReasonsDialog::readChosen);
    readChosen();
}

QWidget *ReasonsDialog::makeButtons()
{
    m_add->setObjectName(QStringLiteral("addReason"));
    m_restore->setObjectName(QStringLiteral("restoreReason"));
    for (QPushButton *button : {m_add, m_restore})
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    // Our own text: Qt's translations are not installed everywhere.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ReasonsDialog::addReason);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { m_model.restore(m_table->currentIndex().row()); });
    return buttons;
}

void ReasonsDialog::addReason()
{
    const QModelIndex added = m_model.index(m_model.add(tr("New reason")), ReasonsModel::TextColumn);
    m_table->setCurrentIndex(added);
    m_table->edit(added);
}

void ReasonsDialog::readChosen()
{
    m_add->setEnabled(!m_model.isFull());
    m_restore->setEnabled(m_model.canRestore(m_table->currentIndex().row()));
    m_notice->setText(m_model.isFull()
                          ? tr("%n reasons are in use, one for each digit. Switch one off to add another.",
                               nullptr, limits::reasonsPerVerdict)
                          : tr("F2 changes the words. The ids stay, so that records keep their meaning."));
}

} // namespace countersign
