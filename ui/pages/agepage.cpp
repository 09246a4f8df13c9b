#include "ui/pages/agepage.h"

#include "base/settingkeys.h"
#include "models/settingtext.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/ageresult.h"
#include "ui/pages/checkoptionsbar.h"
#include "ui/pages/runbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int oldestThreshold = 100; // years, contract 3.4

} // namespace

AgePage::AgePage(const PageContext &context, QWidget *parent)
    : CheckPage(context, parent)
    , m_model(context.service, context.settings, context.history)
    , m_probe(new FaceSlot(tr("Probe")))
    , m_result(new AgeResult)
    , m_state(new StateView(m_result))
{
    setObjectName(QStringLiteral("agePage"));
    m_probe->setObjectName(QStringLiteral("probeSlot"));
    m_probe->canvas()->setPlaceholder(tr("Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O)."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(makeLeft(), 1);
    layout->addWidget(makeRight(context.history));

    connectSlot(m_model, m_probe, 0);
    addKeys(this);
    addOpenKey(QKeySequence::Open, m_probe, this);
    addPictureActions(makeCanvasActions(QStringLiteral("age-"), {m_probe->canvas()}) +
                      makePickActions(QStringLiteral("age-"), {m_probe->canvas()}));
    connect(m_state, &StateView::actionTriggered, &m_model, &CheckViewModel::run);
    connect(&m_model, &CheckViewModel::changed, this, &AgePage::readModel);
    connect(&m_model, &CheckViewModel::reported, this, &AgePage::showReport);
    readModel();
}

QWidget *AgePage::makeLeft()
{
    auto *left = new QWidget;
    auto *options = new CheckOptionsBar(m_model);
    auto *threshold = new QSpinBox;
    threshold->setObjectName(QStringLiteral("ageThreshold"));
    threshold->setRange(0, oldestThreshold);
    threshold->setSpecialValueText(tr("none"));
    threshold->setValue(m_model.threshold());
    setUnit(threshold, [](int value) { return tr("%n years", nullptr, value); });
    connect(threshold, &QSpinBox::valueChanged, &m_model, &AgeViewModel::setThreshold);
    connect(&m_model, &CheckViewModel::changed, threshold,
            [this, threshold] { threshold->setValue(m_model.threshold()); });
    options->addInFront(settingText(settingkeys::ageThreshold), threshold);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    layout->addWidget(m_probe, 1);
    layout->addWidget(options);
    return left;
}

QWidget *AgePage::makeRight(RunHistory &history)
{
    auto *panel = new Panel;
    panel->body()->addWidget(new RunBar(m_model, tr("Estimate the age"), QStringLiteral("ageRun")));
    auto *result = new Card;
    result->body()->addWidget(m_state);
    panel->body()->addWidget(result, 2);
    panel->body()->addWidget(makeHistory(m_model, history, RunAction::Age), 1);
    return panel;
}

QString AgePage::title() const
{
    return tr("Age");
}

void AgePage::activate()
{
    m_probe->setFocus();
}

void AgePage::readModel()
{
    showState(m_model, m_state, QStringLiteral("age"), tr("Load a picture to estimate the age of its face."));
}

void AgePage::showReport()
{
    m_result->showReport(m_model);
    showFaces(m_model, m_probe, 0, m_model.report()->probe);
    Q_EMIT announced(m_model.report()->status.text());
}

} // namespace countersign
