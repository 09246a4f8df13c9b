#include "ui/widgets/fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>

namespace countersign {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::margin);
    form->setVerticalSpacing(theme::gap);
    return form;
}

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    TextLabel *text = makeLabel(label);
    text->setMinimumHeight(field->sizeHint().height());
    text->setBuddy(field);
    form->addRow(text, field);
}

} // namespace countersign
