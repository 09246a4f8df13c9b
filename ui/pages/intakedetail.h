#pragma once

#include "base/latestcall.h"
#include "models/intakebatch.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace countersign {

class ImageCanvas;
class TextLabel;

// One line of an intake, large: its picture with all faces, what was found out, and what the person wants.
class IntakeDetail : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeDetail(IntakeBatch &batch, QWidget *parent = nullptr);
    ~IntakeDetail() override;

    ImageCanvas *canvas() const { return m_canvas; }
    // -1: none.
    void showLine(int row);
    void readLine();

Q_SIGNALS:
    void openSessionRequested(const QString &sessionId);

private:
    void showPicture();
    void showFaces(const IntakeLine &line);
    void readFindings(const IntakeLine &line);
    void faceSelected();

    IntakeBatch &m_batch;
    int m_row = -1;
    bool m_showsFaces = false;
    ImageCanvas *m_canvas;
    TextLabel *m_facts;
    TextLabel *m_against;
    TextLabel *m_hits;
    QLineEdit *m_reason;
    QCheckBox *m_override;
    LatestCall<imaging::PicturePtr> m_reading;
};

} // namespace countersign
