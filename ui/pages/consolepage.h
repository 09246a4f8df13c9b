#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace countersign {

class SecondWindow;

// One entry of the navigation rail. A page is a thin widget over a view model.
class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;    // translated
    virtual QString iconName() const = 0; // for theme::icon()

    // The page came to the front: read what it shows if it is stale, put the focus where work starts.
    virtual void activate() {}
    // F5: read again from the service what the page shows.
    virtual void refresh() {}
    // The window is closing: send what is held, keep what cannot be sent.
    virtual void aboutToClose() {}

    // The page's menu.
    const QList<QAction *> &pageActions() const { return m_pageActions; }
    // The menu of what can be done with the page's pictures.
    const QList<QAction *> &pictureActions() const { return m_pictureActions; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    // Whether anybody sees the page: only then is what it shows worth keeping up to date.
    virtual void watch(bool watching) { Q_UNUSED(watching); }

    // Something to do on this page, in its menu and by its key: while the page is shown, or while the focus
    // is in `where`. `id` is stable: a key that the person chooses is kept under it.
    QAction *addPageAction(const QString &id, const QString &text, const QKeySequence &key,
                           std::function<void()> act, QWidget *where = nullptr);
    // The key that moves the page's pictures there and back, under `id`; the page's other keys work there,
    // too.
    void offerSecondWindow(const QString &id, SecondWindow *window);
    void addPictureActions(const QList<QAction *> &actions) { m_pictureActions.append(actions); }

Q_SIGNALS:
    // Another page should take over. MainWindow connects these.
    void openSessionRequested(const QString &sessionId);
    // Another window with a part of this page; everything that works everywhere should work there, too.
    void windowOpened(QWidget *window);
    // A sentence for the status bar, for a few seconds.
    void announced(const QString &sentence);

private:
    QList<QAction *> m_pageActions;
    QList<QAction *> m_pictureActions;
};

} // namespace countersign
