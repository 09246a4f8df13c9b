#include "ui/pages/batchpair.h"

#include "imaging/intake.h"
#include "models/batchtext.h"
#include "models/facelocator.h"
#include "ui/bench/benchbar.h"
#include "ui/bench/comparebench.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign {

BatchPair::BatchPair(FaceLocator &faces, QWidget *parent)
    : QWidget(parent)
    , m_faces(faces)
    , m_names(makeQuietLabel())
    , m_findings(makeLabel({}))
{
    m_findings->setObjectName(QStringLiteral("batchFindings"));
    m_findings->setWordWrap(true);
    m_probe.canvas = new ImageCanvas;
    m_probe.canvas->setObjectName(QStringLiteral("batchProbe"));
    m_probe.canvas->setRole(tr("Probe"));
    m_reference.canvas = new ImageCanvas;
    m_reference.canvas->setObjectName(QStringLiteral("batchReference"));
    m_reference.canvas->setRole(tr("Reference"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::gap);
    sides->addWidget(m_probe.canvas, 1);
    sides->addWidget(m_reference.canvas, 1);
    auto *bench = new CompareBench(m_probe.canvas, m_reference.canvas, this);
    bench->setRow(sides);
    auto *bar = new BenchBar(QStringLiteral("batch-"), *bench, this);
    m_bar = bar;
    m_tools = bar->tools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_names);
    layout->addWidget(m_findings);
    layout->addLayout(sides, 1);
    layout->addWidget(m_bar);
    connect(&m_faces, &FaceLocator::located, this, &BatchPair::locateFaces);
    clear();
}

BatchPair::~BatchPair()
{
    m_probe.reading.drop();
    m_reference.reading.drop();
}

void BatchPair::clear()
{
    read(m_probe, {});
    read(m_reference, {});
    m_names->setText(tr("Choose a row to see its pictures."));
    showFindings({});
}

void BatchPair::showFindings(const QString &findings)
{
    m_findings->setText(findings);
    m_findings->setVisible(!findings.isEmpty());
}

void BatchPair::showItem(const BatchItem &item)
{
    m_names->setText(item.reference.isEmpty()
                         ? fileText(item.probe)
                         : QStringLiteral("%1 | %2").arg(fileText(item.probe), fileText(item.reference)));
    m_reference.canvas->setVisible(!item.reference.isEmpty());
    m_bar->setVisible(!item.reference.isEmpty());
    read(m_probe, item.probe);
    read(m_reference, item.reference);
}

// Blank before it is filled, so that no frame mixes two rows.
void BatchPair::read(Side &side, const QString &path)
{
    if (path == side.path && side.canvas->picture())
        return;
    side.path = path;
    side.reading.drop();
    side.canvas->setPicture(nullptr);
    side.canvas->setPlaceholder(path.isEmpty() ? QString() : tr("Reading the picture…"));
    if (path.isEmpty())
        return;
    side.reading.start(imaging::loadFile(path), this,
                       [this, &side](const Result<imaging::PicturePtr> &picture) {
                           if (!picture)
                               return side.canvas->setPlaceholder(picture.error().message);
                           side.canvas->setPicture(*picture);
                           locateFaces();
                       });
}

// So that both are seen at the same size; until then whole pictures are shown.
void BatchPair::locateFaces()
{
    for (const Side *side : {&m_probe, &m_reference}) {
        if (!isVisible() || !side->canvas->picture() || side->canvas->face())
            continue;
        const auto faces = m_faces.faces(side->canvas->picture());
        if (faces && *faces && !(*faces)->isEmpty())
            side->canvas->setFace((*faces)->first());
    }
}

} // namespace countersign
