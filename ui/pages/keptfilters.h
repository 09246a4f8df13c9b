#pragma once

#include "base/settings.h"

#include <QWidget>

class QMenu;

namespace countersign {

// The queue's filters that the person keeps: a button whose menu chooses one, keeps the present one or
// forgets it.
class KeptFilters : public QWidget
{
    Q_OBJECT

public:
    explicit KeptFilters(Settings &settings, QWidget *parent = nullptr);

    // What the queue shows now.
    void setCurrent(const CaseFilter &filter) { m_current = filter; }
    void openMenu();

Q_SIGNALS:
    void chosen(const countersign::CaseFilter &filter);

private:
    void fillMenu();

    Settings &m_settings;
    CaseFilter m_current;
    QMenu *m_menu;
};

} // namespace countersign
