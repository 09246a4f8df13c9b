#pragma once

#include <QWidget>

namespace countersign {

class BuiltInNotice;
class TextLabel;

// The bar above the status bar that says once what the built-in networks mean and offers larger ones.
class NetworkNotice : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkNotice(BuiltInNotice &notice, QWidget *parent = nullptr);

Q_SIGNALS:
    void installRequested();

private:
    void readNotice();

    BuiltInNotice &m_notice;
    TextLabel *m_text;
};

} // namespace countersign
