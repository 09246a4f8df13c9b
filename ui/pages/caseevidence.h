#pragma once

#include "base/result.h"
#include "domain/locatedface.h"
#include "imaging/picture.h"
#include "models/casepictures.h"

#include <QWidget>

namespace countersign {

class BenchBar;
class CompareBench;
class FaceLocator;
class ImageCanvas;
class PictureFetcher;
struct PairPictures;
class TextLabel;

// The pictures of the open case, two beside each other, bound to that case: blank before refilled.
class CaseEvidence : public QWidget
{
    Q_OBJECT

public:
    CaseEvidence(PictureFetcher &pictures, FaceLocator &faces, QWidget *parent = nullptr);

    void showCase(const SessionDecision &decision);
    // Two pictures of no case, their faces located; shown() is not emitted for them.
    void showPair(const PairPictures &pair);
    // Another picture in the place of the reference, until the next case or forgetBeside(), after which
    // showCase() brings the reference back.
    void showBeside(const CasePicture &picture);
    void forgetBeside() { m_beside.reset(); }
    const CasePicture &beside() const { return m_right.wanted; }
    // What is shown now, the probe first; null for what is not there.
    QVector<imaging::PicturePtr> pictures() const;
    void clear();
    // Nothing but the two heads, at the same size; what surrounds a face sways whoever compares it.
    void setFacesOnly(bool facesOnly);
    void focusProbe();
    // To compare closely: both faces alike, with the keys where the right one is.
    void focusBeside();
    CompareBench &bench() { return *m_bench; }
    // What can be done with the two pictures, for the menu.
    const QList<QAction *> &tools() const;

Q_SIGNALS:
    // An address could not be fetched; it has probably expired.
    void addressesExpired();
    // A picture of the case is on the screen; `role` as CasePicture names it.
    // `face` in fractions of the picture; empty when none is known.
    void shown(const QString &role, const countersign::imaging::PicturePtr &picture, const QRectF &face);

private:
    struct Side
    {
        TextLabel *title = nullptr;
        TextLabel *facts = nullptr;
        ImageCanvas *canvas = nullptr;
        CasePicture wanted;
    };

    QWidget *makeSide(Side &side, const QString &objectName);
    void fill(Side &side, const CasePicture &picture);
    void blank(Side &side, const QString &title);
    void readPictures();
    void sayHowPoor();
    void show(Side &side, const imaging::PicturePtr &picture, const Result<QVector<LocatedFace>> &faces);

    PictureFetcher &m_pictures;
    FaceLocator &m_faces;
    TextLabel *m_poor;
    Side m_left;
    Side m_right;
    CompareBench *m_bench = nullptr;
    BenchBar *m_bar = nullptr;
    std::optional<CasePicture> m_beside;
    QString m_caseId;
};

} // namespace countersign
