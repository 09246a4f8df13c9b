#pragma once

#include <QWidget>

class QGridLayout;

namespace countersign {

class CompareBench;
struct ViewLight;

// Brightness, contrast, mid-tones and local contrast of both sides of a bench.
class LightStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LightStrip(CompareBench &bench, QWidget *parent = nullptr);

private:
    void add(QGridLayout *grid, const QString &text, const QString &objectName, int ViewLight::*value,
             int lowest);

    CompareBench &m_bench;
};

} // namespace countersign
