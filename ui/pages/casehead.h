#pragma once

#include <QWidget>

class QDateTime;

namespace countersign {

class TextLabel;

// The line over the pictures: which case is open, since when, and how long its pictures can be fetched.
class CaseHead : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    void showCase(qint64 number, const QDateTime &opened, const QDateTime &validUntil);
    // A seeded check that was rated.
    void showCheck();
    void clear();

private:
    TextLabel *m_title;
    TextLabel *m_times;
};

} // namespace countersign
