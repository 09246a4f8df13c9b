#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace countersign {

// The narrow column of pages on the left: icon and short word, one of them current. Arrow keys move between
// them.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    // Returns the entry's index. `atBottom` entries stand at the foot of the rail.
    int addEntry(const QString &iconName, const QString &text, const QString &keyText, bool atBottom = false);
    void setCurrent(int index);

Q_SIGNALS:
    void entryChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    int m_atTop = 0; // entries above the gap
};

} // namespace countersign
