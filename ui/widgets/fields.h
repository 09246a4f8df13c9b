#pragma once

class QFormLayout;
class QString;
class QWidget;

namespace countersign {

// A form of labelled fields; addField() sets the label level with its field and makes it the field's name.
QFormLayout *makeForm();
void addField(QFormLayout *form, const QString &label, QWidget *field);

} // namespace countersign
