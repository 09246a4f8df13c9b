#pragma once

#include "domain/facelist.h"

#include <QDate>
#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign {

// The reason of one or many entries. Nothing is sent from here.
class EntryReasonDialog : public QDialog
{
    Q_OBJECT

public:
    // `reason`: what they say now, where all say the same.
    EntryReasonDialog(int entries, const QString &reason, QWidget *parent = nullptr);

    QString reason() const;

private:
    QLineEdit *m_reason;
};

// When one or many entries are to be looked at again.
class ReviewDateDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewDateDialog(int entries, const QDate &date, QWidget *parent = nullptr);

    QDate date() const; // invalid: never

private:
    bool m_isNever = false;
    QDateEdit *m_edit;
};

// Whether the pictures of a list of faces are written beside its table. Nothing is written from here.
class EntryExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EntryExportDialog(const FaceList &list, QWidget *parent = nullptr);

    bool wantsPictures() const;

private:
    QCheckBox *m_pictures;
};

// A value for a list that holds no faces; what cannot stand on it is said while it is written.
class EntryValueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EntryValueDialog(const FaceList &list, QWidget *parent = nullptr);

    NewEntry entry() const;

private:
    void read();

    FaceList m_list;
    QLineEdit *m_value;
    QLineEdit *m_label;
    QLineEdit *m_reason;
    QLabel *m_notice;
    QPushButton *m_add;
};

} // namespace countersign
