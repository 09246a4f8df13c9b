#pragma once

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace countersign {

// Five answers to how alike two faces are, from "different, sure" to "the same, sure": in words below each
// other, or as digits beside each other.
class RatingButtons : public QWidget
{
    Q_OBJECT

public:
    // The buttons' object names are `name` and the digit.
    explicit RatingButtons(const QString &name, QWidget *parent = nullptr);

    void showRating(std::optional<int> rating, bool inWords);

Q_SIGNALS:
    void chosen(int rating);

private:
    QBoxLayout *m_layout;
    std::array<QPushButton *, 5> m_buttons{};
};

} // namespace countersign
