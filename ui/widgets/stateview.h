#pragma once

#include "base/error.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace countersign {

class IconLabel;
class TextLabel;

// Content, or the reason why there is none: empty, loading, error, each with one sentence and at most one
// action. The place on the page stays the same, so the layout keeps still.
class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showEmpty(const QString &iconName, const QString &sentence, const QString &actionText = {});
    void showLoading(const QString &sentence);
    void showError(const Error &error, const QString &actionText);
    bool showsContent() const;
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void showMessage(const QString &iconName, const QString &sentence, const QString &actionText);

    QStackedLayout *m_stack;
    QWidget *m_message;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace countersign
