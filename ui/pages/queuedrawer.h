#pragma once

#include <QObject>

class QHBoxLayout;
class QPushButton;
class QWidget;

namespace countersign {

class CaseQueue;

// Keeps the list of cases beside the pictures; where the page is too narrow for that, over them, and only
// while it is asked for.
class QueueDrawer : public QObject
{
    Q_OBJECT

public:
    // `home`: the page's row, in which the queue comes first.
    QueueDrawer(CaseQueue &queue, QHBoxLayout &home, QWidget &page);

    // Opens the drawer; shown only where the list is one.
    QPushButton *opener() const { return m_opener; }
    bool isDrawer() const { return m_isDrawer; }
    void toggle();
    // With the keys in the list.
    void open();
    void close();
    // The page has another size.
    void fit();

private:
    bool holds(const QWidget *widget) const;

    CaseQueue &m_queue;
    QHBoxLayout &m_home;
    QWidget &m_page;
    QPushButton *m_opener;
    bool m_isDrawer = false;
};

} // namespace countersign
