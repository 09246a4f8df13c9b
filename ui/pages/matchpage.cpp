#include "ui/pages/matchpage.h"

#include "ui/bench/benchbar.h"
#include "ui/bench/comparebench.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/checkoptionsbar.h"
#include "ui/pages/matchresult.h"
#include "ui/pages/runbar.h"
#include "ui/pages/secondwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scorescale.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

MatchPage::MatchPage(const PageContext &context, QWidget *parent)
    : CheckPage(context, parent)
    , m_model(context.service, context.settings, context.history)
    , m_errors(context.service, context.record)
    , m_probe(new FaceSlot(tr("Probe")))
    , m_reference(new FaceSlot(tr("Reference")))
    , m_result(new MatchResult)
    , m_state(new StateView(m_result))
{
    setObjectName(QStringLiteral("matchPage"));
    m_probe->setObjectName(QStringLiteral("probeSlot"));
    m_reference->setObjectName(QStringLiteral("referenceSlot"));
    m_state->setObjectName(QStringLiteral("matchState"));
    m_probe->hideViewTools();
    m_reference->hideViewTools();
    connect(m_probe, &FaceSlot::noticeHeightChanged, this, &MatchPage::levelCanvases);
    connect(m_reference, &FaceSlot::noticeHeightChanged, this, &MatchPage::levelCanvases);
    m_probe->canvas()->setPlaceholder(
        tr("Drop the selfie here, paste it (Ctrl+V), or open a file (Ctrl+O)."));
    m_reference->canvas()->setPlaceholder(
        tr("Drop the document portrait here, paste it (Ctrl+V), or open a file (Ctrl+Shift+O)."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(makeLeft(context.settings), 1);
    layout->addWidget(makeRight(context.history));

    connectSlot(m_model, m_probe, MatchViewModel::probe);
    connectSlot(m_model, m_reference, MatchViewModel::reference);
    addPageKeys(this);
    connect(m_state, &StateView::actionTriggered, &m_model, &CheckViewModel::run);
    connect(&m_model, &CheckViewModel::changed, this, &MatchPage::readModel);
    connect(&m_model, &CheckViewModel::reported, this, &MatchPage::showReport);
    connect(&m_errors, &ServiceErrors::changed, this, &MatchPage::showErrors);
    readModel();
}

QWidget *MatchPage::makeLeft(Settings &settings)
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    QWidget *pictures = makePictures();
    auto *home = new QVBoxLayout;
    home->addWidget(pictures);
    layout->addLayout(home, 1);
    layout->addWidget(new CheckOptionsBar(m_model));
    m_secondWindow = new SecondWindow(settings, *home, *pictures, this);
    offerSecondWindow(QStringLiteral("match-second-window"), m_secondWindow);
    connect(m_secondWindow, &SecondWindow::opened, this, &MatchPage::addPageKeys);
    return left;
}

void MatchPage::addPageKeys(QWidget *window)
{
    addKeys(window);
    addOpenKey(QKeySequence::Open, m_probe, window);
    addOpenKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), m_reference, window);
}

// Both sides with their tools, which may have a window of their own.
QWidget *MatchPage::makePictures()
{
    auto *pictures = new QWidget;
    auto *layout = new QVBoxLayout(pictures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::margin);
    sides->addWidget(m_probe, 1);
    sides->addWidget(m_reference, 1);
    layout->addLayout(sides, 1);
    auto *bench = new CompareBench(m_probe->canvas(), m_reference->canvas(), this);
    bench->setRow(sides);
    auto *bar = new BenchBar(QStringLiteral("match-"), *bench, pictures);
    addPictureActions(bar->tools() +
                      makePickActions(QStringLiteral("match-"), {m_probe->canvas(), m_reference->canvas()}));
    layout->addWidget(bar);
    return pictures;
}

QWidget *MatchPage::makeRight(RunHistory &history)
{
    auto *panel = new Panel;
    panel->body()->addWidget(new RunBar(m_model, tr("Compare"), QStringLiteral("matchRun")));

    auto *threshold = new Card(tr("Decline at or below"));
    auto *scale = new ScoreScale;
    scale->setObjectName(QStringLiteral("matchThreshold"));
    scale->setAccessibleName(tr("Decline threshold"));
    scale->setThreshold(m_model.threshold());
    scale->setThresholdMovable(true);
    connect(scale, &ScoreScale::thresholdChanged, &m_model, &MatchViewModel::setThreshold);
    connect(&m_model, &CheckViewModel::changed, scale,
            [this, scale] { scale->setThreshold(m_model.threshold()); });
    threshold->body()->addWidget(scale);
    panel->body()->addWidget(threshold);

    auto *result = new Card;
    result->body()->addWidget(m_state);
    panel->body()->addWidget(result, 2);

    panel->body()->addWidget(makeHistory(m_model, history, RunAction::Match), 1);
    return panel;
}

QString MatchPage::title() const
{
    return tr("Match");
}

void MatchPage::activate()
{
    m_probe->setFocus();
}

// Faces are compared, and laid over each other, at one size.
void MatchPage::levelCanvases()
{
    const int height = std::max(m_probe->noticeHeight(), m_reference->noticeHeight());
    m_probe->setNoticeRoom(height);
    m_reference->setNoticeRoom(height);
}

void MatchPage::aboutToClose()
{
    m_secondWindow->bringBack();
}

void MatchPage::readModel()
{
    showState(m_model, m_state, QStringLiteral("match"), tr("Load two pictures to compare their faces."));
}

void MatchPage::showReport()
{
    const MatchReport &report = *m_model.report();
    m_result->showReport(report, m_model.reportThreshold());
    m_errors.read();
    showErrors();
    showFaces(m_model, m_probe, MatchViewModel::probe, report.probe);
    showFaces(m_model, m_reference, MatchViewModel::reference, report.reference);
    Q_EMIT announced(report.status.text());
}

void MatchPage::showErrors()
{
    const auto &report = m_model.report();
    m_result->showErrors(report && report->score ? m_errors.text(*report->score, report->networks)
                                                 : QString());
}

} // namespace countersign
