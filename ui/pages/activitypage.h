#pragma once

#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

namespace countersign {

// What was done in this run of the console.
class ActivityPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit ActivityPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("activity"); }
    void activate() override;

private:
    QWidget *m_table;
};

} // namespace countersign
