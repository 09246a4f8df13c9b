#pragma once

#include "base/latestcall.h"
#include "domain/locatedface.h"
#include "imaging/picture.h"

#include <QObject>
#include <QVector>

namespace countersign {

class ImageCanvas;

// Which face of a canvas's picture is sent: the whole picture, whose largest face a service takes, or one
// face that a person picked or drew a box around, cut out with room around it.
class FacePick : public QObject
{
    Q_OBJECT

public:
    // The canvas outlives it.
    explicit FacePick(ImageCanvas &canvas, QObject *parent = nullptr);
    ~FacePick() override;

    // The canvas has another picture; `part` was cut out of it, or null.
    void begin(const imaging::PicturePtr &part);
    // What was cut out; null where the whole picture is sent.
    const imaging::PicturePtr &part() const { return m_part; }
    bool isCutting() const { return m_isCutting; }

    // The faces that can be picked, the one that a service takes by itself first.
    void setLocated(const Result<QVector<LocatedFace>> &faces);
    bool isLocated() const { return m_isLocated; } // of this picture
    // Boxes where there is a choice; in place of those of a report.
    void showLocated();
    // One sentence for the person, or none.
    QString notice() const;

Q_SIGNALS:
    // Another part is sent, or the whole picture again.
    void changed();
    void cutting(bool underWay); // each beginning is followed by one end
    void failed(const countersign::Error &error);

private:
    void pick(const QRectF &box);
    void send(const imaging::PicturePtr &part, const std::optional<QRectF> &box);
    void frameSent();
    void setCutting(bool underWay);

    ImageCanvas &m_canvas;
    imaging::PicturePtr m_part;
    LatestCall<imaging::PicturePtr> m_cutting;
    bool m_isCutting = false;
    QVector<LocatedFace> m_located;
    bool m_isLocated = false;
};

} // namespace countersign
