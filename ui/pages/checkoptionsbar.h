#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace countersign {

class CheckViewModel;
class WrapRow;

// The options that every check has: turn the picture, save the call, vendor data. A page adds its own in
// front.
class CheckOptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit CheckOptionsBar(CheckViewModel &model, QWidget *parent = nullptr);

    void addInFront(QWidget *control);
    void addInFront(const QString &label, QWidget *control);

private:
    void readModel();

    CheckViewModel &m_model;
    WrapRow *m_layout;
    QCheckBox *m_rotate;
    QCheckBox *m_save;
    QLineEdit *m_vendorData;
    int m_ownControls = 0;
};

} // namespace countersign
