#pragma once

#include "domain/warning.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

// Warnings in words, worst first; a quiet sentence when there are none.
class WarningList : public QWidget
{
    Q_OBJECT

public:
    explicit WarningList(QWidget *parent = nullptr);

    void setWarnings(const QVector<Warning> &warnings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QVector<Warning> m_warnings;
    QVBoxLayout *m_rows;
};

} // namespace countersign
