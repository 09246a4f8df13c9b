#pragma once

#include "models/intakebatch.h"

#include <QWidget>

class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTableView;

namespace countersign {

class ImageCanvas;
class IntakeDetail;
class StateView;
class TextLabel;

// Many pictures for one list as a table: what speaks against each, what was found alike, the reason, and how
// it ended; the chosen one large beside it. Nothing is sent before the person says so.
class IntakePane : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePane(IntakeBatch &batch, QWidget *parent = nullptr);

    ImageCanvas *canvas() const;
    // What was dropped or pasted: files, folders, or one picture.
    void take(const QMimeData &mime);
    void openFiles(); // shows the file dialog
    // As they are, for example from a table.
    void add(const QVector<IntakePicture> &pictures);
    void toggleIncluded();
    void toggleOverridden();
    void send();
    // Stops what is being sent, otherwise closes.
    void leave();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void closed();
    void openSessionRequested(const QString &sessionId);
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takeFiles(const QStringList &paths);
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeTableView();
    void readBatch();
    void readProgress(const IntakeBatch::Counts &counts);
    void tellEnd();
    int currentRow() const;
    void showNextLine();

    IntakeBatch &m_batch;
    TextLabel *m_title;
    QLineEdit *m_reason;
    QPushButton *m_search;
    QTableView *m_table;
    StateView *m_state;
    IntakeDetail *m_detail;
    QProgressBar *m_progress;
    TextLabel *m_summary;
    QPushButton *m_send;
    bool m_readPending = false;
};

// The picture files at these places; of a folder those that lie in it. Reads folders, so in the background.
Call<QStringList> pictureFilesAt(const QStringList &paths);

} // namespace countersign
