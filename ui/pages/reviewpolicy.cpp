#include "ui/pages/reviewpolicy.h"

#include "base/limits.h"
#include "base/settingkeys.h"
#include "base/settings.h"
#include "models/settingtext.h"
#include "review/reasons.h"
#include "ui/dialogs/reasonsdialog.h"
#include "ui/pages/leadlockrow.h"
#include "ui/pages/seededcheckrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

// Where a workflow asks a person by default (contract 3.1 and 6).
constexpr int usualDoubtFrom = 50;
constexpr int usualDoubtTo = 70;

void setTwoPeople(Settings &settings, const QString &reasonId, bool on)
{
    QStringList ids = settings.twoPeopleReasons();
    ids.removeAll(reasonId);
    if (on)
        ids.append(reasonId);
    ids.sort();
    settings.setTwoPeopleReasons(ids);
}

// Anew each time: the team's reasons change.
void fillTwoPeopleReasons(Settings &settings, QMenu *menu)
{
    menu->clear();
    for (const Verdict verdict : {Verdict::Approve, Verdict::Decline}) {
        for (const Reason &reason : allReasonsFor(verdict, settings.reasonEdits())) {
            QAction *action = menu->addAction(QStringLiteral("%1  %2").arg(reason.id, reason.text));
            action->setCheckable(true);
            action->setChecked(settings.twoPeopleReasons().contains(reason.id));
            QObject::connect(action, &QAction::toggled, menu,
                             [&settings, id = reason.id](bool on) { setTwoPeople(settings, id, on); });
        }
    }
}

} // namespace

ReviewPolicy::ReviewPolicy(Settings &settings, Record &record, QWidget *parent)
    : Card(tr("Review policy"), parent)
    , m_settings(settings)
    , m_lock(settings, record)
    , m_fields(new QWidget)
{
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme::gap);
    fields->addLayout(makeForm());
    fields->addWidget(makeQuietLabel(tr("Until then it can be taken back, and nothing has been sent.")));
    fields->addWidget(makeSwitch(QStringLiteral("coverBehind"), settingkeys::coverBehind,
                                 settings.coversBehindOthers(), &Settings::setCoversBehindOthers));
    fields->addLayout(makeKeepingForm());
    auto *cut = makeQuietLabel(
        tr("Older entries are cut off the record at the next start, which the record itself tells. Export it "
           "before where they may be needed."));
    cut->setWordWrap(true);
    fields->addWidget(cut);
    fields->addWidget(makeSwitch(QStringLiteral("emailsDecisions"), settingkeys::emailsDecisions,
                                 settings.emailsDecisions(), &Settings::setEmailsDecisions));
    fields->addWidget(makeSwitch(QStringLiteral("twoPeople"), settingkeys::twoPeople,
                                 settings.twoPeopleWhereTheyDiffer(),
                                 &Settings::setTwoPeopleWhereTheyDiffer));
    fields->addWidget(makeSwitch(QStringLiteral("twoPeopleSearch"), settingkeys::twoPeopleSearch,
                                 settings.twoPeopleForSearchDeclines(),
                                 &Settings::setTwoPeopleForSearchDeclines));
    fields->addWidget(makeSwitch(QStringLiteral("twoPeopleLists"), settingkeys::twoPeopleLists,
                                 settings.twoPeopleForBlocklistAdds(),
                                 &Settings::setTwoPeopleForBlocklistAdds));
    fields->addWidget(makeTwoPeopleScores());
    fields->addWidget(makeTwoPeopleReasons());
    fields->addWidget(new SeededCheckRow(settings, record));
    body()->addWidget(m_fields);
    if (settings.isPolicyFixed())
        body()->addWidget(makeQuietLabel(tr("What is grey is set by the administrator.")));
    body()->addWidget(makeQuietLabel(tr("Each of these changes is an entry in the record.")));
    body()->addWidget(new LeadLockRow(m_lock));
    connect(&m_lock, &LeadLock::changed, this, &ReviewPolicy::readLock);
    readLock();
}

void ReviewPolicy::readLock()
{
    m_fields->setEnabled(m_lock.isOpen());
}

QFormLayout *ReviewPolicy::makeForm()
{
    Settings &settings = m_settings;
    auto *hold = new QSpinBox;
    hold->setObjectName(QStringLiteral("decisionHold"));
    hold->setRange(0, int(limits::longestDecisionHold.count()));
    hold->setValue(int(settings.decisionHold().count()));
    setUnit(hold, settingNumberText(settingkeys::decisionHold));
    connect(hold, &QSpinBox::valueChanged, &settings,
            [&settings](int value) { settings.setDecisionHold(std::chrono::seconds(value)); });
    auto *look = new QComboBox;
    look->setObjectName(QStringLiteral("lookFirst"));
    for (const LookFirst policy : {LookFirst::Always, LookFirst::WhenFacesDecide, LookFirst::Never})
        look->addItem(lookFirstText(policy));
    look->setCurrentIndex(int(settings.lookFirst()));
    connect(look, &QComboBox::activated, &settings,
            [&settings](int index) { settings.setLookFirst(LookFirst(index)); });
    auto *due = new QSpinBox;
    due->setObjectName(QStringLiteral("dueAfter"));
    due->setRange(1, int(std::chrono::hours(limits::longestDueAfter).count()));
    due->setValue(int(settings.dueAfter().count()));
    setUnit(due, settingNumberText(settingkeys::dueAfter));
    connect(due, &QSpinBox::valueChanged, &settings,
            [&settings](int value) { settings.setDueAfter(std::chrono::hours(value)); });
    look->setEnabled(!settings.isFixed(settingkeys::lookFirst));
    due->setEnabled(!settings.isFixed(settingkeys::dueAfter));
    hold->setEnabled(!settings.isFixed(settingkeys::decisionHold));
    auto *form = countersign::makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, settingText(settingkeys::lookFirst), look);
    addField(form, settingText(settingkeys::dueAfter), due);
    addField(form, settingText(settingkeys::decisionHold), hold);
    return form;
}

// How long the record is kept, and faces stay on the screen of somebody who has gone.
QFormLayout *ReviewPolicy::makeKeepingForm()
{
    Settings &settings = m_settings;
    auto *keep = new QSpinBox;
    keep->setObjectName(QStringLiteral("recordMonths"));
    keep->setRange(0, limits::longestRecordMonths);
    keep->setSpecialValueText(settingNumberText(settingkeys::recordMonths)(0));
    keep->setValue(settings.recordMonths());
    keep->setKeyboardTracking(false); // half a number is no policy
    setUnit(keep, settingNumberText(settingkeys::recordMonths));
    connect(keep, &QSpinBox::valueChanged, &settings, &Settings::setRecordMonths);
    keep->setEnabled(!settings.isFixed(settingkeys::recordMonths));
    auto *cover = new QSpinBox;
    cover->setObjectName(QStringLiteral("coverAfter"));
    cover->setRange(0, int(std::chrono::minutes(limits::longestFaceCover).count()));
    cover->setSpecialValueText(settingNumberText(settingkeys::coverAfter)(0));
    cover->setValue(int(settings.coverAfter().count()));
    cover->setKeyboardTracking(false);
    setUnit(cover, settingNumberText(settingkeys::coverAfter));
    connect(cover, &QSpinBox::valueChanged, &settings,
            [&settings](int value) { settings.setCoverAfter(std::chrono::minutes(value)); });
    cover->setEnabled(!settings.isFixed(settingkeys::coverAfter));
    auto *form = countersign::makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, settingText(settingkeys::coverAfter), cover);
    addField(form, settingText(settingkeys::recordMonths), keep);
    return form;
}

QCheckBox *ReviewPolicy::makeSwitch(const QString &name, const char *key, bool isOn,
                                    void (Settings::*set)(bool))
{
    auto *box = new QCheckBox(settingText(key));
    box->setObjectName(name);
    box->setChecked(isOn);
    box->setEnabled(!m_settings.isFixed(key));
    connect(box, &QCheckBox::toggled, &m_settings, set);
    return box;
}

QWidget *ReviewPolicy::makeTwoPeopleReasons()
{
    Settings &settings = m_settings;
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("twoPeopleReasons"));
    auto *menu = new QMenu(button);
    const auto show = [&settings, button] {
        const QStringList ids = settings.twoPeopleReasons();
        button->setText(ids.isEmpty() ? tr("Two people decide for certain reasons…")
                                      : tr("Two people decide for %1").arg(ids.join(QStringLiteral(", "))));
    };
    connect(menu, &QMenu::aboutToShow, menu, [&settings, menu] { fillTwoPeopleReasons(settings, menu); });
    connect(&settings, &Settings::changed, button, show);
    button->setMenu(menu);
    button->setEnabled(!settings.isFixed(settingkeys::twoPeopleReasons));
    show();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(button);
    layout->addWidget(makeReasonsButton());
    layout->addStretch();
    return row;
}

QPushButton *ReviewPolicy::makeReasonsButton()
{
    auto *button = new QPushButton(tr("Change the reasons…"));
    button->setObjectName(QStringLiteral("changeReasons"));
    // A rule about a reason is worth nothing where the reason can be replaced.
    button->setEnabled(!m_settings.isFixed(settingkeys::reasons) &&
                       !m_settings.isFixed(settingkeys::twoPeopleSearch) &&
                       !m_settings.isFixed(settingkeys::twoPeopleReasons));
    connect(button, &QPushButton::clicked, this, [this] {
        auto *dialog = new ReasonsDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return button;
}

QWidget *ReviewPolicy::makeTwoPeopleScores()
{
    Settings &settings = m_settings;
    const ScoreRange range = settings.twoPeopleScores();
    auto *on = new QCheckBox(settingText(settingkeys::twoPeopleFrom));
    on->setObjectName(QStringLiteral("twoPeopleScores"));
    on->setChecked(range.to > 0);
    auto *from = makeScoreBox(QStringLiteral("twoPeopleFrom"), range.to > 0 ? range.from : usualDoubtFrom);
    auto *to = makeScoreBox(QStringLiteral("twoPeopleTo"), range.to > 0 ? range.to : usualDoubtTo);
    from->setAccessibleName(tr("From similarity"));
    to->setAccessibleName(tr("To similarity"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(on);
    layout->addWidget(from);
    layout->addWidget(makeLabel(tr("to")));
    layout->addWidget(to);
    layout->addStretch();
    const auto bound = [on, from, to] {
        from->setEnabled(on->isChecked());
        to->setEnabled(on->isChecked());
        from->setMaximum(to->value());
        to->setMinimum(std::max(1, from->value()));
    };
    const auto keep = [&settings, bound, on, from, to] {
        bound();
        settings.setTwoPeopleScores(on->isChecked() ? ScoreRange{from->value(), to->value()} : ScoreRange());
    };
    connect(on, &QCheckBox::toggled, row, keep);
    connect(from, &QSpinBox::valueChanged, row, keep);
    connect(to, &QSpinBox::valueChanged, row, keep);
    bound();
    row->setEnabled(!settings.isFixed(settingkeys::twoPeopleFrom) &&
                    !settings.isFixed(settingkeys::twoPeopleTo));
    return row;
}

} // namespace countersign
