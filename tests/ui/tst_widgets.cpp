#include "domain/scoreband.h"
#include "support/guitest.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labelrow.h"
#include "ui/widgets/scorescale.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/warninglist.h"
#include "ui/widgets/wraprow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <array>

using namespace countersign;

namespace {

Warning warningOf(const QString &risk, const QString &level)
{
    Warning warning;
    warning.risk = risk;
    warning.logType = level;
    warning.shortDescription = risk;
    return warning;
}

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const TextLabel *label : widget.findChildren<TextLabel *>())
        texts.append(label->text());
    return texts;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb();
    }
    return count;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elidedLabelTellsTheRest();
    void wordsKeepAGap_data();
    void wordsKeepAGap();
    void wordsWithoutRoomGiveWay();
    void thresholdMovesByKeysOnlyWhereItMay();
    void scaleSaysItsScore();
    void idIsCopiedByKeysAndMouse();
    void worstWarningComesFirst();
    void noWarningsIsASentence();
    void badgeTakesNoRoomWithoutAStatus();
    void iconsFollowTheThemeAtAnyScale_data();
    void iconsFollowTheThemeAtAnyScale();
    void uncheckedBoxCanBeSeen_data();
    void uncheckedBoxCanBeSeen();
    void textInAFieldKeepsItsDistance();
    void unitFollowsTheNumber();
    void rowGoesOnInTheNextLine();
    void rowOwnsWhatIsNestedInIt();
};

void TestWidgets::wordsKeepAGap_data()
{
    QTest::addColumn<QVector<double>>("centres");
    QTest::addColumn<double>("width");
    QTest::addColumn<QVector<double>>("lefts");
    QTest::newRow("apart") << QVector<double>{20, 100} << 20.0 << QVector<double>{10, 90};
    QTest::newRow("touching") << QVector<double>{50, 60} << 20.0 << QVector<double>{40, 64};
    QTest::newRow("at the right edge") << QVector<double>{60, 195} << 40.0 << QVector<double>{40, 160};
    QTest::newRow("pushed back") << QVector<double>{170, 190} << 40.0 << QVector<double>{116, 160};
    QTest::newRow("at the left edge") << QVector<double>{5, 100} << 40.0 << QVector<double>{0, 80};
}

void TestWidgets::wordsKeepAGap()
{
    QFETCH(QVector<double>, centres);
    QFETCH(double, width);
    QVector<WordPlace> words;
    for (const double centre : centres)
        words.append({centre, width});
    QTEST(spreadWords(words, 200, 4), "lefts");
}

void TestWidgets::wordsWithoutRoomGiveWay()
{
    const QVector<WordPlace> words(5, WordPlace{100, 45});
    QVERIFY(spreadWords(words, 200, 4).isEmpty());
    QVERIFY(spreadWords({}, 200, 4).isEmpty());
}

void TestWidgets::thresholdMovesByKeysOnlyWhereItMay()
{
    ScoreScale scale;
    scale.setThreshold(30);
    const QSignalSpy moved(&scale, &ScoreScale::thresholdChanged);
    QTest::keyClick(&scale, Qt::Key_Right);
    QCOMPARE(scale.threshold(), 30);
    QVERIFY(moved.isEmpty());
    scale.setThresholdMovable(true);
    QTest::keyClick(&scale, Qt::Key_Right);
    QTest::keyClick(&scale, Qt::Key_PageUp);
    QCOMPARE(scale.threshold(), 41);
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(&scale, Qt::Key_PageUp);
    QCOMPARE(scale.threshold(), 100);
    QCOMPARE(moved.last().first().toDouble(), 100);
}

void TestWidgets::scaleSaysItsScore()
{
    ScoreScale scale;
    scale.setScore(83);
    QVERIFY(scale.accessibleDescription().contains(similarityText(83)));
    scale.setScore(std::nullopt);
    QVERIFY(!scale.accessibleDescription().contains(similarityText(83)));
}

void TestWidgets::idIsCopiedByKeysAndMouse()
{
    CopyableId id;
    id.setId(QStringLiteral("4f0c-11"));
    id.resize(300, 30);
    id.show();
    const QSignalSpy copied(&id, &CopyableId::copied);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&id, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("4f0c-11"));
    QTest::keyClick(&id, Qt::Key_Return);
    QTest::mouseClick(&id, Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(copied.size(), 3);
}

void TestWidgets::worstWarningComesFirst()
{
    WarningList list;
    QVector<Warning> warnings{warningOf(QStringLiteral("A_NOTE"), QStringLiteral("information")),
                              warningOf(QStringLiteral("AN_ERROR"), QStringLiteral("error"))};
    sortByLevel(warnings);
    list.setWarnings(warnings);
    const QStringList texts = textsIn(list);
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.first().contains(QLatin1String("AN_ERROR")), "an unknown risk keeps its own text");
}

void TestWidgets::noWarningsIsASentence()
{
    WarningList list;
    list.setWarnings({warningOf(QStringLiteral("A_NOTE"), QStringLiteral("information"))});
    list.setWarnings({});
    const QStringList texts = textsIn(list);
    QCOMPARE(texts.size(), 1);
    QVERIFY(!texts.first().isEmpty());
}

void TestWidgets::badgeTakesNoRoomWithoutAStatus()
{
    StatusBadge badge;
    badge.setStatus(Status(QStringLiteral("Approved")));
    QVERIFY(!badge.sizeHint().isEmpty());
    QVERIFY2(!badge.isVisible(), "before it has a parent it would be a window of its own");
    badge.setStatus({});
    QVERIFY(badge.sizeHint().isEmpty());
}

void TestWidgets::iconsFollowTheThemeAtAnyScale_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.5, 2.0})
        QTest::addRow("%.1f", ratio) << ratio;
}

void TestWidgets::iconsFollowTheThemeAtAnyScale()
{
    QFETCH(double, ratio);
    const QIcon icon = theme::icon(QStringLiteral("approve"));
    const auto painted = [&] {
        QImage image(QSize(20, 20) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.paint(&painter, QRect(0, 0, 20, 20));
        return image;
    };
    theme::apply(ThemeChoice::Light);
    const QImage light = painted();
    theme::apply(ThemeChoice::Dark);
    const QImage dark = painted();
    theme::apply(ThemeChoice::Light);
    QVERIFY(pixelsOf(light, theme::lightTokens().text) > 5);
    QVERIFY(pixelsOf(dark, theme::darkTokens().text) > 5);
    QCOMPARE(pixelsOf(dark, theme::lightTokens().text), 0);
}

void TestWidgets::uncheckedBoxCanBeSeen_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestWidgets::uncheckedBoxCanBeSeen()
{
    QFETCH(ThemeChoice, choice);
    theme::apply(choice);
    QCheckBox box;
    box.resize(40, 40);
    const int border = pixelsOf(box.grab().toImage(), theme::tokens().control);
    box.setChecked(true);
    const int filled = pixelsOf(box.grab().toImage(), theme::tokens().accent);
    theme::apply(ThemeChoice::Light);
    QVERIFY2(border > 20, qPrintable(QString::number(border)));
    QVERIFY2(filled > 80, qPrintable(QString::number(filled)));
}

void TestWidgets::textInAFieldKeepsItsDistance()
{
    QLineEdit field;
    field.resize(200, 32);
    const int cursor = field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    QVERIFY2(cursor >= theme::gap, qPrintable(QString::number(cursor)));
}

void TestWidgets::elidedLabelTellsTheRest()
{
    ElidedLabel label(QStringLiteral("Eyes 90 pixels apart, turned 6 degrees"), theme::TextRole::Caption,
                      TextLabel::Tone::Quiet);
    QCOMPARE(label.minimumSizeHint().width(), 0);
    const auto toolTipAt = [&label](int width) {
        label.resize(width, 20);
        QHelpEvent ask(QEvent::ToolTip, {}, {});
        QCoreApplication::sendEvent(&label, &ask);
        return label.toolTip();
    };
    QCOMPARE(toolTipAt(40), label.text());
    QCOMPARE(toolTipAt(label.sizeHint().width() + 1), QString());
}

void TestWidgets::unitFollowsTheNumber()
{
    QSpinBox box;
    setUnit(&box, [](int value) {
        return QStringLiteral("in %1 %2")
            .arg(value)
            .arg(value == 1 ? QStringLiteral("hour") : QStringLiteral("hours"));
    });
    box.setValue(1);
    QCOMPARE(box.text(), QStringLiteral("in 1 hour"));
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.text(), QStringLiteral("in 2 hours"));
}

void TestWidgets::rowGoesOnInTheNextLine()
{
    QWidget widget;
    auto *row = new WrapRow(&widget);
    std::array<QWidget *, 4> boxes{};
    for (QWidget *&box : boxes) {
        box = new QWidget;
        box->setFixedSize(100, 20);
        row->addWidget(box);
    }
    boxes[1]->setMaximumWidth(QWIDGETSIZE_MAX);
    boxes[1]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    boxes[3]->hide();
    const int gap = row->spacing();
    row->setGeometry({0, 0, 400, 100});
    QCOMPARE(row->heightForWidth(400), 20);
    QCOMPARE(boxes[1]->geometry(), QRect(100 + gap, 0, 200 - 2 * gap, 20));
    QCOMPARE(boxes[2]->x(), 300);
    row->setGeometry({0, 0, 250, 100});
    QCOMPARE(row->heightForWidth(250), 40 + gap);
    QCOMPARE(boxes[1]->geometry(), QRect(100 + gap, 0, 150 - gap, 20));
    QCOMPARE(boxes[2]->geometry(), QRect(0, 20 + gap, 100, 20));
    widget.setLayoutDirection(Qt::RightToLeft);
    row->setGeometry({0, 0, 250, 100});
    QCOMPARE(boxes[0]->x(), 150);
}

void TestWidgets::rowOwnsWhatIsNestedInIt()
{
    const QPointer<QLabel> first = new QLabel(QStringLiteral("first"));
    auto *widget = new QWidget;
    auto *row = new WrapRow(widget);
    row->addWidget(new QLabel(QStringLiteral("second")));
    auto *pair = new QHBoxLayout;
    pair->addWidget(first);
    row->insertLayout(0, pair);
    QCOMPARE(row->itemAt(0)->layout(), pair);
    QCOMPARE(row->count(), 2);
    const QPointer<QHBoxLayout> nested = pair;
    delete widget;
    QVERIFY(!first);
    QVERIFY(!nested);
}

COUNTERSIGN_GUITEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
