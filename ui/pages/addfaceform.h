#pragma once

#include "models/blocklistsviewmodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace countersign {

class ActiveService;
class FaceSlot;
class ImageCanvas;
class TextLabel;

// Adds one face to the chosen list: a picture or the case that holds the face, and the reason; nothing is
// sent before both are there.
class AddFaceForm : public QWidget
{
    Q_OBJECT

public:
    AddFaceForm(BlocklistsViewModel &model, ActiveService &service, QWidget *parent = nullptr);

    ImageCanvas *canvas() const;
    // Null and empty: the person chooses.
    void begin(const imaging::PicturePtr &picture, const QString &sessionId = {}, const QString &reason = {});
    void submit();

Q_SIGNALS:
    void closed();

private:
    void readSession();
    void showCasePicture(const imaging::PicturePtr &picture, const FaceSource &source);
    void considerPicture();
    void readIntake();
    void showFaces();
    void showError(const Error &error);
    void readModel();

    BlocklistsViewModel &m_model;
    TextLabel *m_title;
    FaceSlot *m_slot;
    QLineEdit *m_session;
    QLineEdit *m_reason;
    TextLabel *m_consequences;
    QPushButton *m_search;
    TextLabel *m_against;
    QCheckBox *m_override;
    QStringList m_objections; // as they are shown
    QPushButton *m_add;
    TextLabel *m_notice;
    // The picture that a case gave, as long as it is the one in the slot.
    imaging::PicturePtr m_casePicture;
    FaceSource m_source;
};

} // namespace countersign
