#pragma once

#include "domain/facelist.h"

#include <QDialog>
#include <QUrl>

namespace countersign {

class ImageCanvas;
class PictureFetcher;

// One entry of a list with everything that is known of it, its picture large. Space or Esc closes it.
class EntryPreview : public QDialog
{
    Q_OBJECT

public:
    EntryPreview(const ListEntry &entry, PictureFetcher &pictures, QWidget *parent = nullptr);

private:
    void showPicture();

    PictureFetcher &m_pictures;
    QUrl m_address;
    ImageCanvas *m_canvas;
};

} // namespace countersign
