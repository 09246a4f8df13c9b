#pragma once

#include "domain/searchreport.h"
#include "imaging/picture.h"

#include <QWidget>

namespace countersign {

class ImageCanvas;
class PictureFetcher;
class TextLabel;

// One candidate beside the probe: its picture on a canvas of its own.
class CandidatePane : public QWidget
{
    Q_OBJECT

public:
    explicit CandidatePane(PictureFetcher &pictures, QWidget *parent = nullptr);

    ImageCanvas *canvas() const { return m_canvas; }
    void showCandidate(const Candidate &candidate, int rank);
    // Blank, so that no face of a former search stays.
    void clear(const QString &sentence);
    imaging::PicturePtr picture() const;

private:
    void readPicture();

    PictureFetcher &m_pictures;
    TextLabel *m_title;
    ImageCanvas *m_canvas;
    QUrl m_address;
};

} // namespace countersign
