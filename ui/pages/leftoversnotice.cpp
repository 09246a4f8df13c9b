#include "ui/pages/leftoversnotice.h"

#include "models/caseleftovers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace countersign {

LeftoversNotice::LeftoversNotice(CaseLeftovers &leftovers, QWidget *parent)
    : QWidget(parent)
    , m_leftovers(leftovers)
    , m_sentence(makeLabel({}))
    , m_remove(new QPushButton(tr("Take them off")))
    , m_keep(new QPushButton(tr("Leave them")))
{
    setObjectName(QStringLiteral("leftoversNotice"));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("leftoversSentence"));
    m_remove->setObjectName(QStringLiteral("removeLeftovers"));
    m_keep->setObjectName(QStringLiteral("keepLeftovers"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_remove);
    layout->addWidget(m_keep);
    connect(m_remove, &QPushButton::clicked, &leftovers, &CaseLeftovers::remove);
    connect(m_keep, &QPushButton::clicked, &leftovers, &CaseLeftovers::forget);
    connect(&leftovers, &CaseLeftovers::changed, this, &LeftoversNotice::readModel);
    readModel();
}

void LeftoversNotice::readModel()
{
    setVisible(m_leftovers.entries() > 0);
    m_sentence->setText(tr("%n blocklist entries came from case %1, which is declined no more.", nullptr,
                           m_leftovers.entries())
                            .arg(m_leftovers.caseNumber()));
    m_remove->setEnabled(!m_leftovers.isRemoving());
    m_keep->setEnabled(!m_leftovers.isRemoving());
}

} // namespace countersign
