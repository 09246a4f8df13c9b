#pragma once

#include <QString>

#include <functional>

class QFormLayout;
class QSpinBox;
class QWidget;

namespace countersign {

// A form of labelled fields; addField() sets the label level with its field and makes it the field's name.
// The wheel changes a field only while it has the focus.
QFormLayout *makeForm();
void addField(QFormLayout *form, const QString &label, QWidget *field);

// Writes a number with its unit, as the phrase of tr() with %n says it: "1 second", "2 seconds".
void setUnit(QSpinBox *box, std::function<QString(int)> phrase);

// For a similarity or another score, 0 to 100.
QSpinBox *makeScoreBox(const QString &objectName, double value);

} // namespace countersign
