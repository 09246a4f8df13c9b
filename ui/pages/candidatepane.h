#pragma once

#include "domain/searchreport.h"
#include "imaging/picture.h"

#include <QWidget>

namespace countersign {

class FaceLocator;
class ImageCanvas;
class PictureFetcher;
class TextLabel;

// One candidate beside the probe: its picture on a canvas of its own.
class CandidatePane : public QWidget
{
    Q_OBJECT

public:
    CandidatePane(PictureFetcher &pictures, FaceLocator &faces, QWidget *parent = nullptr);

    ImageCanvas *canvas() const { return m_canvas; }
    void showCandidate(const Candidate &candidate, const QString &title);
    // Blank, so that no face of a former search stays.
    void clear(const QString &sentence);

Q_SIGNALS:
    void framed(); // another candidate's face is there, to be shown like the probe's

private:
    void readPicture();

    PictureFetcher &m_pictures;
    FaceLocator &m_faces;
    TextLabel *m_title;
    ImageCanvas *m_canvas;
    QUrl m_address;
};

} // namespace countersign
