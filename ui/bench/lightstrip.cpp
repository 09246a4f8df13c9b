#include "ui/bench/lightstrip.h"

#include "ui/bench/comparebench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>

namespace countersign {

namespace {

// Page up and down are its own, whatever they do around it.
class LightSlider : public QSlider
{
public:
    LightSlider()
        : QSlider(Qt::Horizontal)
    {}

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
                event->accept();
        }
        return QSlider::event(event);
    }
};

} // namespace

LightStrip::LightStrip(CompareBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    setObjectName(QStringLiteral("lightStrip"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::margin);
    grid->setVerticalSpacing(0);
    add(grid, tr("Brightness"), QStringLiteral("brightness"), &ViewLight::brightness, -ViewLight::strongest);
    add(grid, tr("Contrast"), QStringLiteral("contrast"), &ViewLight::contrast, -ViewLight::strongest);
    add(grid, tr("Mid-tones"), QStringLiteral("midtones"), &ViewLight::midtones, -ViewLight::strongest);
    add(grid, tr("Local contrast"), QStringLiteral("localContrast"), &ViewLight::localContrast, 0);
}

void LightStrip::add(QGridLayout *grid, const QString &text, const QString &objectName, int ViewLight::*value,
                     int lowest)
{
    const int column = grid->count() / 2;
    auto *slider = new LightSlider;
    slider->setObjectName(objectName);
    slider->setAccessibleName(text);
    slider->setRange(lowest, ViewLight::strongest);
    slider->setPageStep(ViewLight::strongest / 5);
    slider->setSingleStep(ViewLight::strongest / 20);
    grid->addWidget(makeLabel(text, theme::TextRole::Caption), 0, column);
    grid->addWidget(slider, 1, column);
    connect(slider, &QSlider::valueChanged, this, [this, value](int to) {
        ViewLight light = m_bench.light();
        light.*value = to;
        m_bench.setLight(light);
    });
    connect(&m_bench, &CompareBench::changed, slider, [this, slider, value] {
        const QSignalBlocker blocker(slider);
        slider->setValue(m_bench.light().*value);
    });
}

} // namespace countersign
