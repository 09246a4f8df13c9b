#pragma once

#include "base/latestcall.h"
#include "imaging/picture.h"
#include "review/batchitem.h"

#include <QWidget>

class QAction;

namespace countersign {

class FaceLocator;
class ImageCanvas;
class TextLabel;

// The pictures of one call beside each other, with the tools of the bench. They are read from their files
// when they are looked at.
class BatchPair : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPair(FaceLocator &faces, QWidget *parent = nullptr);
    ~BatchPair() override;

    void showItem(const BatchItem &item);
    // What was found in them, whole; a row has not the room.
    void showFindings(const QString &findings);
    void clear();
    const QList<QAction *> &tools() const { return m_tools; }

private:
    struct Side
    {
        ImageCanvas *canvas = nullptr;
        QString path;
        LatestCall<imaging::PicturePtr> reading;
    };

    void read(Side &side, const QString &path);
    void locateFaces();

    FaceLocator &m_faces;
    Side m_probe;
    Side m_reference;
    QWidget *m_bar = nullptr;
    TextLabel *m_names;
    TextLabel *m_findings;
    QList<QAction *> m_tools;
};

} // namespace countersign
