#pragma once

#include <QDialog>

namespace countersign {

class ActiveService;

// Version, what answers, and where faces go.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(ActiveService &service, QWidget *parent = nullptr);
};

} // namespace countersign
