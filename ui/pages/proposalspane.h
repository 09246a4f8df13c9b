#pragma once

#include "models/blocklistsviewmodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace countersign {

class ImageCanvas;
class StateView;
class TextLabel;

// What waits for a second person: the face and the list, and nothing of the first person's opinion. Yes or
// no.
class ProposalsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsPane(BlocklistsViewModel &model, QWidget *parent = nullptr);
    ~ProposalsPane() override;

    ImageCanvas *canvas() const { return m_canvas; }
    void confirm();
    void refuse();
    void begin();

Q_SIGNALS:
    void closed();

private:
    QWidget *makeRight();
    int currentRow() const;
    void readModel();
    void showCurrent();
    void showAnswering();
    void showPicture(const ListProposal &proposal);

    BlocklistsViewModel &m_model;
    QListView *m_list;
    StateView *m_state;
    ImageCanvas *m_canvas;
    TextLabel *m_what;
    TextLabel *m_notice;
    TextLabel *m_answer;
    QPushButton *m_confirm;
    QPushButton *m_refuse;
    SessionFace m_face;
    LatestCall<imaging::PicturePtr> m_decoding;
};

} // namespace countersign
