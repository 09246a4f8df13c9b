#pragma once

#include "domain/facelist.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign {

// Name and description of a list of one's own; for a new one also what it does and what it holds. Nothing is
// sent from here.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ListDialog(QWidget *parent = nullptr);                       // for a new list
    explicit ListDialog(const FaceList &list, QWidget *parent = nullptr); // to change one

    NewList list() const;

private:
    void build(const QString &title, const QString &acceptText);
    void addKinds();
    void readName();

    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_listType = nullptr;
    QComboBox *m_entryType = nullptr;
    QPushButton *m_accept;
};

} // namespace countersign
