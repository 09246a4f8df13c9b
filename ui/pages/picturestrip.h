#pragma once

#include "models/casepictures.h"

#include <QWidget>

class QListWidget;

namespace countersign {

class PictureFetcher;
class TextLabel;

// Every picture of the open case and of the same person's earlier cases, small, in a row. Before the rating
// it only says how many there are.
class PictureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PictureStrip(PictureFetcher &pictures, QWidget *parent = nullptr);

    // The same pictures again, with new addresses for example, keep what is chosen.
    void showPictures(const QVector<CasePicture> &pictures);
    void hidePictures(int count);
    // Marks what stands beside the probe.
    void setCurrent(const CasePicture &picture);
    void step(int pictures);

Q_SIGNALS:
    void chosen(const countersign::CasePicture &picture);

private:
    void makeItems();
    void paintItems();

    PictureFetcher &m_fetcher;
    TextLabel *m_count;
    QListWidget *m_list;
    QVector<CasePicture> m_pictures;
};

} // namespace countersign
