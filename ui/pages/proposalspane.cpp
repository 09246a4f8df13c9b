#include "ui/pages/proposalspane.h"

#include "imaging/intake.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int listWidth = 380; // logical pixels

} // namespace

ProposalsPane::ProposalsPane(BlocklistsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView)
    , m_state(new StateView(m_list))
    , m_canvas(new ImageCanvas)
    , m_what(makeLabel({}, theme::TextRole::Title))
    , m_notice(makeQuietLabel())
    , m_answer(makeLabel({}))
    , m_confirm(new QPushButton(tr("Put it on the list")))
    , m_refuse(new QPushButton(tr("Refuse")))
    , m_face(model.service())
{
    setObjectName(QStringLiteral("proposalsPane"));
    m_list->setObjectName(QStringLiteral("proposals"));
    m_list->setAccessibleName(tr("Waiting for a second person"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setModel(&model.proposals());
    m_state->setFixedWidth(listWidth);
    setFocusProxy(m_list);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::margin);
    columns->addWidget(m_state);
    columns->addWidget(makeRight(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeLabel(tr("Waiting for a second person"), theme::TextRole::PageTitle));
    layout->addWidget(makeQuietLabel(
        tr("Two people decide what comes onto a blocklist; a lead changes that in Settings, Review policy. "
           "Look for yourself: who proposed it and why is shown once you have answered.")));
    layout->addLayout(columns, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProposalsPane::showCurrent);
    connect(&model.proposals(), &QAbstractItemModel::modelReset, this, &ProposalsPane::readModel);
    connect(&model.proposals(), &ProposalsModel::answered, m_answer, [this](const QString &sentence) {
        m_answer->setText(sentence);
        showCurrent();
    });
    connect(&model.proposals(), &ProposalsModel::failed, m_answer, [this](const Error &error) {
        m_answer->setText(error.message);
        showCurrent();
    });
    connect(&m_face, &SessionFace::arrived, m_canvas,
            [this](const QString &, const imaging::PicturePtr &picture) { m_canvas->setPicture(picture); });
    connect(&m_face, &SessionFace::failed, m_canvas,
            [this](const Error &error) { m_canvas->setPlaceholder(error.message); });
    readModel();
}

ProposalsPane::~ProposalsPane()
{
    m_decoding.drop();
}

QWidget *ProposalsPane::makeRight()
{
    m_canvas->setObjectName(QStringLiteral("proposalCanvas"));
    m_canvas->setRole(tr("Proposed face"));
    m_what->setObjectName(QStringLiteral("proposalWhat"));
    m_what->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("proposalNotice"));
    m_answer->setObjectName(QStringLiteral("proposalAnswer"));
    m_answer->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("confirmProposal"));
    m_confirm->setToolTip(tr("Ctrl+Return"));
    m_confirm->setDefault(true);
    m_refuse->setObjectName(QStringLiteral("refuseProposal"));
    m_refuse->setToolTip(tr("Ctrl+Shift+Backspace"));
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_answer, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_confirm);
    auto *right = new Card;
    right->body()->addWidget(m_what);
    right->body()->addWidget(m_canvas, 1);
    right->body()->addWidget(m_notice);
    right->body()->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &ProposalsPane::closed);
    connect(m_confirm, &QPushButton::clicked, this, &ProposalsPane::confirm);
    connect(m_refuse, &QPushButton::clicked, this, &ProposalsPane::refuse);
    return right;
}

void ProposalsPane::begin()
{
    m_answer->setText({});
    readModel();
    setFocus();
}

int ProposalsPane::currentRow() const
{
    return m_list->currentIndex().row();
}

void ProposalsPane::readModel()
{
    if (m_model.proposals().rowCount() > 0) {
        m_state->showContent();
        m_list->setCurrentIndex(m_model.proposals().index(0, 0));
    } else {
        m_state->showEmpty(QStringLiteral("approve"), tr("Nothing waits for a second person."));
    }
    showCurrent();
}

void ProposalsPane::showCurrent()
{
    const int row = currentRow();
    m_canvas->setPicture(nullptr);
    m_decoding.drop();
    m_face.drop();
    const QString obstacle = row >= 0 ? m_model.proposals().obstacle(row) : QString();
    m_confirm->setEnabled(row >= 0 && obstacle.isEmpty());
    m_refuse->setEnabled(row >= 0 && obstacle.isEmpty());
    m_what->setText(row >= 0 ? m_list->currentIndex().data().toString() : QString());
    if (row < 0) {
        m_canvas->setPlaceholder({});
        m_notice->setText({});
        return;
    }
    const ListProposal &proposal = m_model.proposals().proposalAt(row);
    const QString kept = proposal.isKept()
                             ? tr("It stays here until it is answered.")
                             : tr("Its picture is kept in memory only: it is gone when Countersign closes.");
    m_notice->setText(obstacle.isEmpty() ? kept : obstacle + QLatin1Char(' ') + kept);
    showPicture(proposal);
}

void ProposalsPane::showPicture(const ListProposal &proposal)
{
    if (proposal.picture) {
        m_decoding.start(imaging::loadBytes(proposal.picture->bytes, {}), this,
                         [this](const Result<imaging::PicturePtr> &picture) {
                             m_canvas->setPicture(picture.value_or(nullptr));
                         });
        return;
    }
    m_canvas->setPlaceholder(proposal.entry.referenceSessionId.isEmpty() ? proposal.entry.value
                                                                         : tr("Reading the picture…"));
    if (!proposal.entry.referenceSessionId.isEmpty() && proposal.list.holdsFaces())
        m_face.read(proposal.entry.referenceSessionId);
}

void ProposalsPane::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    showAnswering();
    m_model.proposals().confirm(currentRow());
}

void ProposalsPane::refuse()
{
    if (!m_refuse->isEnabled())
        return;
    showAnswering();
    m_model.proposals().refuse(currentRow());
}

// One answer at a time.
void ProposalsPane::showAnswering()
{
    m_confirm->setEnabled(false);
    m_refuse->setEnabled(false);
}

} // namespace countersign
