#pragma once

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace countersign {

// How alike two faces are, in five answers: words below each other while nothing else is shown, digits beside
// each other afterwards.
class RatingButtons : public QWidget
{
    Q_OBJECT

public:
    explicit RatingButtons(QWidget *parent = nullptr);

    void showRating(std::optional<int> given, bool inWords);

Q_SIGNALS:
    void chosen(int rating);

private:
    QBoxLayout *m_layout;
    std::array<QPushButton *, 5> m_buttons{};
};

} // namespace countersign
