#include "ui/pages/seededcheckrow.h"

#include "base/limits.h"
#include "base/settingkeys.h"
#include "base/settings.h"
#include "models/seededchecks.h"
#include "models/settingtext.h"
#include "review/record.h"
#include "ui/dialogs/pairsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign {

SeededCheckRow::SeededCheckRow(Settings &settings, Record &record, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_record(record)
    , m_pairs(new QPushButton)
    , m_state(makeQuietLabel())
{
    m_state->setObjectName(QStringLiteral("seededState"));
    makePairs();
    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, settingText(settingkeys::seededEvery), makeEvery());
    addField(form, settingText(settingkeys::seededPairs), m_pairs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(form);
    layout->addWidget(makeQuietLabel(
        tr("Now and then a pair with a known answer comes in the place of the next case and looks like one. "
           "Whoever has rated it is told at once; how it was rated is their own.")));
    layout->addWidget(m_state);
    connect(&settings, &Settings::valueChanged, this, [this](const QString &key) {
        // Counting reads all of the record.
        for (const char *own : {settingkeys::seededEvery, settingkeys::seededPairs, settingkeys::lookFirst,
                                settingkeys::profile}) {
            if (key == QLatin1String(own))
                readPolicy();
        }
    });
    readPolicy();
}

SeededCheckRow::~SeededCheckRow()
{
    m_counting.drop();
}

QWidget *SeededCheckRow::makeEvery()
{
    auto *every = new QSpinBox;
    every->setObjectName(QStringLiteral("seededEvery"));
    every->setRange(0, limits::rarestSeededCheck);
    every->setSpecialValueText(settingNumberText(settingkeys::seededEvery)(0));
    every->setValue(m_settings.seededEvery());
    every->setKeyboardTracking(false); // half a number is no policy
    setUnit(every, settingNumberText(settingkeys::seededEvery));
    every->setEnabled(!m_settings.isFixed(settingkeys::seededEvery));
    connect(every, &QSpinBox::valueChanged, &m_settings, &Settings::setSeededEvery);
    return every;
}

void SeededCheckRow::makePairs()
{
    m_pairs->setObjectName(QStringLiteral("seededPairs"));
    auto *menu = new QMenu(m_pairs);
    connect(menu->addAction(seededPairsText({})), &QAction::triggered, this,
            [this] { m_settings.setSeededPairs({}); });
    connect(menu->addAction(tr("A folder of people…")), &QAction::triggered, this,
            [this] { askFor(PairsIn::Folder); });
    connect(menu->addAction(tr("A table of pairs…")), &QAction::triggered, this,
            [this] { askFor(PairsIn::Table); });
    m_pairs->setMenu(menu);
    m_pairs->setEnabled(!m_settings.isFixed(settingkeys::seededPairs));
}

void SeededCheckRow::askFor(PairsIn place)
{
    connect(askForPairs(place, this), &QFileDialog::fileSelected, &m_settings, &Settings::setSeededPairs);
}

void SeededCheckRow::readPolicy()
{
    const QString pairs = m_settings.seededPairs();
    m_pairs->setText(seededPairsText(pairs));
    m_pairs->setToolTip(pairs);
    if (isVisible())
        readPairs();
}

void SeededCheckRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readPairs();
}

void SeededCheckRow::readPairs()
{
    m_counting.drop();
    m_state->setTone(TextLabel::Tone::Quiet);
    const bool on = m_settings.seededEvery() > 0;
    m_state->setVisible(on);
    if (!on)
        return;
    if (m_settings.lookFirst() == LookFirst::Never) {
        m_state->setText(tr("Cases are not rated before the score is shown, so no check comes."));
        return;
    }
    m_state->setText(tr("Reading the pairs…"));
    m_counting.start(seededDeck(m_settings, m_record), this,
                     [this](const Result<PracticeDeck> &deck) { say(deck); });
}

void SeededCheckRow::say(const Result<PracticeDeck> &deck)
{
    m_state->setTone(deck ? TextLabel::Tone::Quiet : TextLabel::Tone::Error);
    m_state->setText(deck ? tr("%n pairs are there.", nullptr, int(deck->pairs.size()))
                          : tr("No check comes: %1").arg(deck.error().message));
}

} // namespace countersign
