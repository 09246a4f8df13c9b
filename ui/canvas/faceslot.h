#pragma once

#include "base/latestcall.h"
#include "domain/locatedface.h"
#include "imaging/stagedread.h"

#include <QWidget>

#include <functional>
#include <memory>

class QMimeData;

namespace countersign {

class ImageCanvas;

// One place for one face: a canvas with its title and tools (open, paste, clear, zoom), that takes pictures
// by file dialog, drag and drop from the file manager or a browser, and paste, with a loading state and a
// sentence on refusal.
class FaceSlot : public QWidget
{
    Q_OBJECT

public:
    // `role` names the place, for example tr("Probe"); it is the title and the accessible name.
    explicit FaceSlot(const QString &role, QWidget *parent = nullptr);
    ~FaceSlot() override;

    ImageCanvas *canvas() const;
    const imaging::PicturePtr &picture() const; // as it came
    // What is to be sent: the picture, or the face in it that the person picked, cut out with room around it
    // (imaging::Picture::whole leads back).
    const imaging::PicturePtr &sent() const;
    bool isReading() const; // another one is on its way
    // The faces that can be picked, the one that is sent unless another is picked first. Shows boxes where
    // there is a choice, and says so where there is none.
    bool isLocated() const;
    void setLocated(const Result<QVector<LocatedFace>> &faces);
    // The located faces in place of a report's.
    void showLocated();
    // How a picture is fetched whose address alone was dropped; without it the person is told what to do.
    using Fetch = std::function<Call<QByteArray>(const QUrl &)>;
    void setFetch(const Fetch &fetch);
    // How much of this slot the notice takes, in logical pixels, and how much it is to take at least: two
    // slots beside each other show faces at one size only where both leave their canvases the same.
    int noticeHeight() const;
    void setNoticeRoom(int height);
    // A bench moves this picture together with another one and has the tools for that.
    void hideViewTools();

public Q_SLOTS:
    void openFile(); // shows the file dialog
    void load(const QString &path);
    void loadBytes(const QByteArray &bytes, const QString &name);
    void paste();
    // One that was cut out of another is shown in that one.
    void setPicture(const countersign::imaging::PicturePtr &picture);
    void clear();
    // A sentence under the canvas, for example that the picture was re-encoded; empty removes it.
    void setNotice(const QString &sentence);

Q_SIGNALS:
    // A picture was taken in, replaced or cleared, or another part of it is to be sent. Not emitted for a
    // refused one: the former picture stays.
    void pictureChanged();
    void refused(const countersign::Error &error);
    void noticeHeightChanged();
    // A first look at the next picture, or the wait for a part, came or went; meanwhile sent() is not what is
    // shown.
    void previewingChanged(bool previewing);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read(imaging::StagedRead read);
    void setPreview(const std::optional<imaging::Preview> &preview);
    void take(const QMimeData &mime);
    void fetch(const QUrl &address);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
