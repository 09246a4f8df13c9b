#include "ui/pages/practicebench.h"

#include "domain/facefacts.h"
#include "models/practiceround.h"
#include "ui/bench/benchbar.h"
#include "ui/bench/comparebench.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign {

PracticeBench::PracticeBench(const QString &prefix, const std::array<QString, 2> &titles,
                             PracticeRound &round, QWidget *parent)
    : QWidget(parent)
    , m_round(round)
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::margin);
    sides->addWidget(makeSide(m_sides.front(), titles.front(), prefix + QStringLiteral("First")), 1);
    sides->addWidget(makeSide(m_sides.back(), titles.back(), prefix + QStringLiteral("Second")), 1);
    m_bench = new CompareBench(m_sides.front().canvas, m_sides.back().canvas, this);
    m_bench->setRow(sides);
    m_bar = new BenchBar(prefix + QLatin1Char('-'), *m_bench, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(sides, 1);
    layout->addWidget(m_bar);
    connect(&round, &PracticeRound::changed, this, &PracticeBench::showRound);
    showRound();
}

QWidget *PracticeBench::makeSide(Side &side, const QString &title, const QString &objectName)
{
    side.facts = new ElidedLabel({}, theme::TextRole::Caption, TextLabel::Tone::Quiet);
    side.canvas = new ImageCanvas;
    side.canvas->setObjectName(objectName);
    side.canvas->setRole(title);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(new ElidedLabel(title, theme::TextRole::Title, TextLabel::Tone::Normal));
    layout->addWidget(side.facts);
    layout->addWidget(side.canvas, 1);
    return widget;
}

void PracticeBench::focusProbe()
{
    m_sides.front().canvas->setFocus();
}

const QList<QAction *> &PracticeBench::tools() const
{
    return m_bar->tools();
}

void PracticeBench::showRound()
{
    const bool told = m_round.stage() == PracticeRound::Stage::Told;
    const PairPictures &pictures = m_round.pictures();
    // Before the pictures: no frame shows more of them than two heads.
    for (const Side &side : m_sides)
        side.canvas->setFaceOnly(!told);
    m_bench->setEvenColours(!told);
    m_bench->setOverlaysAllowed(told);
    show(m_sides.front(), pictures.first);
    show(m_sides.back(), pictures.second);
}

void PracticeBench::show(Side &side, const imaging::PicturePtr &picture)
{
    if (side.canvas->picture() == picture)
        return;
    side.canvas->setPicture(picture);
    side.canvas->setPlaceholder(tr("Reading the next pair…"));
    if (!picture) {
        side.facts->clear();
        return;
    }
    const auto face = m_round.face(picture);
    side.facts->setText(face ? faceFactsText(*face, picture->uprightSize) : tr("No face found"));
    side.canvas->setFace(face);
    if (face)
        side.canvas->zoomToFace();
}

} // namespace countersign
