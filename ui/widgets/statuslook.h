#pragma once

#include "domain/status.h"
#include "domain/warning.h"

#include <QColor>
#include <QString>

namespace countersign {

// How a status or a warning level looks: always an icon and a colour beside its word.
struct StatusLook
{
    QString iconName;
    QColor colour;
};

StatusLook lookOf(const Status &status);
StatusLook lookOf(WarningLevel level);

} // namespace countersign
