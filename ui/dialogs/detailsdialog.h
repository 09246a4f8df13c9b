#pragma once

#include <QDialog>
#include <QJsonValue>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign {

// Everything a service answered, as a tree that can be searched: also what no view of the console knows.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DetailsDialog(const QByteArray &answer, QWidget *parent = nullptr);

private:
    void addValue(QTreeWidgetItem *parent, const QString &name, const QJsonValue &value, int depth);
    bool narrow(QTreeWidgetItem *item, const QString &text);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace countersign
