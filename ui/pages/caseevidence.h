#pragma once

#include "domain/session.h"

#include <QWidget>

namespace countersign {

class ImageCanvas;
class PictureFetcher;
class TextLabel;

// The pictures of the open case, two beside each other, bound to that case: blank before refilled.
class CaseEvidence : public QWidget
{
    Q_OBJECT

public:
    explicit CaseEvidence(PictureFetcher &pictures, QWidget *parent = nullptr);

    void showCase(const SessionDecision &decision);
    void clear();

Q_SIGNALS:
    // An address could not be fetched; it has probably expired.
    void addressesExpired();

private:
    struct Side
    {
        TextLabel *title = nullptr;
        ImageCanvas *canvas = nullptr;
        QUrl address;
    };

    QWidget *makeSide(Side &side, const QString &objectName);
    void fill(Side &side, const QString &title, const QUrl &address);
    void readPictures();

    PictureFetcher &m_pictures;
    Side m_left;
    Side m_right;
};

} // namespace countersign
