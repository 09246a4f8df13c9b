#pragma once

#include "models/blocklistsviewmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign {

class FaceSlot;
class TextLabel;

// Adds one face to the chosen list: the picture, the reason, nothing sent before both are there.
class AddFaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit AddFaceForm(BlocklistsViewModel &model, QWidget *parent = nullptr);

    void begin(const imaging::PicturePtr &picture); // null: the person chooses one

Q_SIGNALS:
    void closed();

private:
    void readModel();
    void submit();

    BlocklistsViewModel &m_model;
    TextLabel *m_title;
    FaceSlot *m_slot;
    QLineEdit *m_reason;
    QPushButton *m_add;
    TextLabel *m_notice;
};

} // namespace countersign
