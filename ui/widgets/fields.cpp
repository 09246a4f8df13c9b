#include "ui/widgets/fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSpinBox>

#include <utility>

namespace countersign {

namespace {

// Whoever scrolls a page past a field must not change what is in it.
class WheelPassing : public QObject
{
public:
    explicit WheelPassing(QWidget *field)
        : QObject(field)
    {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<const QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

bool takesTheWheel(const QWidget *field)
{
    return qobject_cast<const QAbstractSpinBox *>(field) || qobject_cast<const QComboBox *>(field);
}

} // namespace

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
    if (takesTheWheel(field) && field->focusPolicy() == Qt::WheelFocus)
        new WheelPassing(field);
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
    new WheelPassing(box);
    return box;
}

} // namespace countersign
