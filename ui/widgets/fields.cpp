#include "ui/widgets/fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QSpinBox>

#include <utility>

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

void setUnit(QSpinBox *box, std::function<QString(int)> phrase)
{
    const auto say = [box, phrase = std::move(phrase)](int value) {
        const QString text = phrase(value);
        const QString number = QString::number(value);
        const qsizetype at = text.indexOf(number);
        // "one hour" has no number to stand around.
        box->setPrefix(at < 0 ? QString() : text.left(at));
        box->setSuffix(at < 0 ? QString() : text.mid(at + number.size()));
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, say);
    say(box->value());
}

QSpinBox *makeScoreBox(const QString &objectName, double value)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, 100);
    box->setValue(int(value));
    return box;
}

} // namespace countersign
