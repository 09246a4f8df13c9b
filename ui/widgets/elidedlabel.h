#pragma once

#include "ui/widgets/textlabel.h"

namespace countersign {

// One line that ends in an ellipsis where room is short; the tool tip has it whole then.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace countersign
