#include "ui/bench/benchactions.h"

#include "ui/bench/comparebench.h"
#include "ui/canvas/canvasactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keymap.h"

#include <QAction>

#include <functional>
#include <utility>

namespace countersign {

namespace {

struct BenchText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::BenchActions)
};

constexpr double quarter = 90; // degrees
constexpr double halfDegree = 0.5;

class Maker
{
public:
    Maker(QString prefix, CompareBench &bench, QWidget *where)
        : m_prefix(std::move(prefix))
        , m_bench(bench)
        , m_where(where)
    {}

    QAction *add(const QString &id, const QString &icon, const QString &text, const QKeySequence &key,
                 std::function<void()> act)
    {
        auto *action = new QAction(text, &m_bench);
        action->setObjectName(m_prefix + id);
        if (!icon.isEmpty())
            action->setIcon(theme::icon(icon));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, &m_bench, std::move(act));
        tellKey(action);
        m_where->addAction(action);
        m_actions.append(action);
        return action;
    }

    void addSwitch(const QString &id, const QString &icon, const QString &text, const QKeySequence &key,
                   bool (CompareBench::*isOn)() const, void (CompareBench::*set)(bool))
    {
        CompareBench *bench = &m_bench;
        QAction *action = add(id, icon, text, key, [bench, isOn, set] { (bench->*set)(!(bench->*isOn)()); });
        action->setCheckable(true);
        const auto show = [action, bench, isOn] { action->setChecked((bench->*isOn)()); };
        QObject::connect(bench, &CompareBench::changed, action, show);
        show();
    }

    const QList<QAction *> &actions() const { return m_actions; }

private:
    // Keys can be changed.
    static void tellKey(QAction *action)
    {
        const auto tell = [action] {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            const QString text = actionText(*action);
            action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
        };
        QObject::connect(action, &QAction::changed, action, tell);
        tell();
    }

    QString m_prefix;
    CompareBench &m_bench;
    QWidget *m_where;
    QList<QAction *> m_actions;
};

// Pins, by which both sides are aligned, and numbered marks.
void addPointActions(Maker &make, CompareBench &bench)
{
    BenchPoints *points = &bench.points();
    const auto addTool = [&](const QString &id, const QString &icon, const QString &text,
                             const QKeySequence &key, BenchPoints::Tool tool) {
        make.add(id, icon, text, key, [points, tool] { points->setTool(tool); });
    };
    addTool(QStringLiteral("pin"), QStringLiteral("pin"), BenchText::tr("Align both sides by &pins"),
            Qt::Key_P, BenchPoints::Tool::Pin);
    addTool(QStringLiteral("mark-alike"), QStringLiteral("mark"), BenchText::tr("Mark what is alike"),
            Qt::Key_N, BenchPoints::Tool::Alike);
    addTool(QStringLiteral("mark-different"), {}, BenchText::tr("Mark what is different"),
            Qt::SHIFT | Qt::Key_N, BenchPoints::Tool::Different);
    make.add(QStringLiteral("switch-mark"), {}, BenchText::tr("The chosen mark: alike or different"),
             Qt::Key_T, [points] { points->switchMark(); });
    make.add(QStringLiteral("remove-mark"), {}, BenchText::tr("Take the chosen mark off"),
             QKeySequence::Delete, [points] { points->removeMark(); });
    make.add(QStringLiteral("undo-point"), {}, BenchText::tr("&Undo"), QKeySequence::Undo,
             [points] { points->undo(); });
    make.add(QStringLiteral("redo-point"), {}, BenchText::tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
             [points] { points->redo(); });
}

} // namespace

QList<QAction *> makeBenchActions(const QString &prefix, CompareBench &bench, QWidget *where)
{
    Maker make(prefix, bench, where);
    CompareBench *b = &bench;
    make.add(QStringLiteral("whole"), QStringLiteral("fit"), BenchText::tr("&Whole pictures"), {},
             [b] { b->place(ImageCanvas::Placement::Fit); });
    make.add(QStringLiteral("actual"), QStringLiteral("actual"), BenchText::tr("One to &one"), {},
             [b] { b->place(ImageCanvas::Placement::Actual); });
    make.add(QStringLiteral("frame-faces"), QStringLiteral("face"), BenchText::tr("&Both faces alike"),
             Qt::SHIFT | Qt::Key_L, [b] { b->frameFaces(); });
    make.addSwitch(QStringLiteral("link"), QStringLiteral("link"), BenchText::tr("&Link the views"),
                   Qt::Key_L, &CompareBench::isLinked, &CompareBench::setLinked);
    make.addSwitch(QStringLiteral("grey"), QStringLiteral("grey"), BenchText::tr("Both in &grey"), Qt::Key_G,
                   &CompareBench::isGrey, &CompareBench::setGrey);
    make.addSwitch(QStringLiteral("inner"), QStringLiteral("inner"), BenchText::tr("Inner &faces only"),
                   Qt::Key_I, &CompareBench::isInnerFaceOnly, &CompareBench::setInnerFaceOnly);
    make.addSwitch(QStringLiteral("light"), QStringLiteral("light"), BenchText::tr("&Change the light"),
                   Qt::Key_C, &CompareBench::isLightOpen, &CompareBench::setLightOpen);
    make.addSwitch(QStringLiteral("mirror"), QStringLiteral("mirror"), BenchText::tr("&Mirror this side"),
                   Qt::Key_M, &CompareBench::isMirrored, &CompareBench::setMirrored);
    make.add(QStringLiteral("turn-left"), {}, BenchText::tr("Turn this side l&eft"), Qt::SHIFT | Qt::Key_R,
             [b] { b->turn(-quarter); });
    make.add(QStringLiteral("turn-right"), QStringLiteral("turn-right"),
             BenchText::tr("Turn this side &right"), Qt::Key_R, [b] { b->turn(quarter); });
    make.add(QStringLiteral("turn-left-little"), {}, BenchText::tr("Half a degree left"), Qt::Key_Comma,
             [b] { b->turn(-halfDegree); });
    make.add(QStringLiteral("turn-right-little"), {}, BenchText::tr("Half a degree right"), Qt::Key_Period,
             [b] { b->turn(halfDegree); });
    make.add(QStringLiteral("previous-region"), {}, BenchText::tr("&Part of the face before"),
             Qt::SHIFT | Qt::Key_E, [b] { b->stepRegion(-1); });
    make.add(QStringLiteral("next-region"), QStringLiteral("region"), BenchText::tr("&Next part of the face"),
             Qt::Key_E, [b] { b->stepRegion(1); });
    addPointActions(make, bench);
    make.addSwitch(QStringLiteral("swap"), {}, BenchText::tr("S&wap the sides"), Qt::Key_X,
                   &CompareBench::isSwapped, &CompareBench::setSwapped);
    make.add(QStringLiteral("wipe"), {}, BenchText::tr("W&ipe to the other picture"), Qt::Key_W,
             [b] { b->stepWipe(); });
    make.add(QStringLiteral("as-it-came"), QStringLiteral("undo"), BenchText::tr("&As it came"),
             Qt::Key_Backspace, [b] { b->reset(); });
    return makeCanvasActions(prefix, bench.sides()) + make.actions();
}

} // namespace countersign
