#pragma once

#include <QObject>

#include <memory>

class QLayout;
class QWidget;

namespace countersign {

class Settings;
class StateView;

// Moves the pictures of a page into a window of their own, on another screen where there is one, and back
// when it is closed. Where that window stood is remembered for each set of screens.
class SecondWindow : public QObject
{
    Q_OBJECT

public:
    // `pictures` stands in `home`; a sentence takes its place meanwhile. All of it outlives this object's
    // use.
    SecondWindow(Settings &settings, QLayout &home, QWidget &pictures, QObject *parent);
    ~SecondWindow() override;

    bool isOpen() const { return m_window != nullptr; }
    void toggle();
    void bringBack();

Q_SIGNALS:
    // It is there, without a title, and has no keys but those of the pictures: whoever has others adds them.
    void opened(QWidget *window);

private:
    void open();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Settings &m_settings;
    QLayout &m_home;
    QWidget &m_pictures;
    StateView *m_placeholder;
    std::unique_ptr<QWidget> m_window;
};

} // namespace countersign
