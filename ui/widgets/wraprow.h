#pragma once

#include <QLayout>
#include <QVector>

#include <algorithm>
#include <memory>
#include <vector>

namespace countersign {

// A row that goes on in the next line where it has no room. What wants to grow sideways takes what its line
// has left; without such an item a line stays on the leading side.
class WrapRow : public QLayout
{
public:
    explicit WrapRow(QWidget *parent = nullptr);
    ~WrapRow() override;

    void addItem(QLayoutItem *item) override;
    // Takes ownership.
    void insertLayout(int index, QLayout *layout);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; // of one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QVector<QLayoutItem *>;

    QVector<Line> linesFor(int width) const;
    void placeLine(const Line &line, const QRect &place) const;
    int gap() const { return std::max(0, spacing()); }

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace countersign
