#pragma once

#include <QWidget>

class QPushButton;

namespace countersign {

class CaseLeftovers;
class TextLabel;

// One line that offers to take off the blocklists what a corrected decline left there; hidden while there is
// nothing.
class LeftoversNotice : public QWidget
{
    Q_OBJECT

public:
    explicit LeftoversNotice(CaseLeftovers &leftovers, QWidget *parent = nullptr);

private:
    void readModel();

    CaseLeftovers &m_leftovers;
    TextLabel *m_sentence;
    QPushButton *m_remove;
    QPushButton *m_keep;
};

} // namespace countersign
