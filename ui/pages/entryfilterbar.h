#pragma once

#include "models/entryquery.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace countersign {

// Which entries of a list are shown beside the search, and in which order.
class EntryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFilterBar(QWidget *parent = nullptr);

    EntryQuery query() const; // without a search
    void clear();
    bool isSet() const;
    // Shows what is due for review, first due first, or everything again.
    void toggleDue();

Q_SIGNALS:
    void changed();

private:
    QComboBox *add(const QString &objectName, const QString &name, const QStringList &choices);

    QComboBox *m_order;
    QComboBox *m_added;
    QComboBox *m_source;
    QLineEdit *m_addedBy;
};

} // namespace countersign
