#pragma once

#include <QWidget>

class QPushButton;

namespace countersign {

class ActiveService;
class IconLabel;
class TextLabel;

// The status bar's standing line: where this face goes, and what answers.
class ServiceStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceStatus(ActiveService &service, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readService();

    ActiveService &m_service;
    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_restart; // there only while the local engine is down for good
};

} // namespace countersign
