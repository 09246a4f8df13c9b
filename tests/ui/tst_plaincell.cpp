#include "support/guitest.h"
#include "ui/theme/plaincell.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace countersign;

namespace {

constexpr QSize cellSize(160, 32);

QStyleOptionViewItem cellOf(const QString &text)
{
    QStyleOptionViewItem cell;
    cell.rect = QRect(QPoint(), cellSize);
    cell.font = theme::font(theme::TextRole::Body);
    cell.fontMetrics = QFontMetrics(cell.font);
    cell.palette = QGuiApplication::palette();
    cell.state = QStyle::State_Enabled | QStyle::State_Active;
    cell.text = text;
    cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    cell.textElideMode = Qt::ElideRight;
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.showDecorationSelected = true;
    return cell;
}

QImage painted(const std::function<void(QPainter *)> &paint)
{
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(theme::tokens().card);
    QPainter painter(&image);
    paint(&painter);
    return image;
}

} // namespace

class TestPlainCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsQtPaintsIt_data();
    void looksAsQtPaintsIt();
    void leavesOtherCellsToQt();
};

void TestPlainCell::looksAsQtPaintsIt_data()
{
    QTest::addColumn<QStyleOptionViewItem>("cell");
    const QString longText = QStringLiteral("Second account opened with a borrowed passport");
    QTest::newRow("short") << cellOf(QStringLiteral("Case 12"));
    QTest::newRow("empty") << cellOf({});
    QTest::newRow("cut off") << cellOf(longText);
    QStyleOptionViewItem right = cellOf(QStringLiteral("98.4"));
    right.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    QTest::newRow("right") << right;
    QStyleOptionViewItem top = cellOf(QStringLiteral("Top"));
    top.displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    QTest::newRow("top") << top;
    QTest::newRow("chinese") << cellOf(QStringLiteral("该人员在三个月前已被列入名单，请勿通过审核"));
    QTest::newRow("arabic") << cellOf(QStringLiteral("محمد بن راشد"));
    QStyleOptionViewItem selected = cellOf(longText);
    selected.state |= QStyle::State_Selected;
    QTest::newRow("selected") << selected;
    QStyleOptionViewItem focused = selected;
    focused.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    QTest::newRow("focused") << focused;
    QStyleOptionViewItem inactive = selected;
    inactive.state &= ~QStyle::State_Active;
    QTest::newRow("in a window behind") << inactive;
    QStyleOptionViewItem disabled = cellOf(QStringLiteral("Case 12"));
    disabled.state &= ~QStyle::State_Enabled;
    QTest::newRow("disabled") << disabled;
}

void TestPlainCell::looksAsQtPaintsIt()
{
    QFETCH(QStyleOptionViewItem, cell);
    QVERIFY(theme::isPlainCell(cell));
    const theme::Style style;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme::apply(choice);
        cell.palette = QGuiApplication::palette();
        const QImage ours = painted(
            [&](QPainter *painter) { style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, nullptr); });
        const QImage qts = painted([&](QPainter *painter) {
            style.QProxyStyle::drawControl(QStyle::CE_ItemViewItem, &cell, painter, nullptr);
        });
        QCOMPARE(ours, qts);
    }
}

void TestPlainCell::leavesOtherCellsToQt()
{
    QVERIFY(!theme::isPlainCell(cellOf(QStringLiteral("two\nlines"))));
    for (const auto feature : {QStyleOptionViewItem::WrapText, QStyleOptionViewItem::HasCheckIndicator,
                               QStyleOptionViewItem::HasDecoration}) {
        QStyleOptionViewItem cell = cellOf(QStringLiteral("Case 12"));
        cell.features |= feature;
        QVERIFY(!theme::isPlainCell(cell));
    }
}

COUNTERSIGN_GUITEST_MAIN(TestPlainCell)
#include "tst_plaincell.moc"
