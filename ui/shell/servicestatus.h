#pragma once

#include <QWidget>

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

private:
    void readService();

    ActiveService &m_service;
    IconLabel *m_icon;
    TextLabel *m_text;
};

} // namespace countersign
