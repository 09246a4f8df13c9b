#pragma once

#include "review/leadlock.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QFormLayout;
class QPushButton;

namespace countersign {

class Record;
class Settings;

// How cases are reviewed here: what is shown when, how long a decision is held, when two people decide. A
// lead may lock it.
class ReviewPolicy : public Card
{
    Q_OBJECT

public:
    ReviewPolicy(Settings &settings, Record &record, QWidget *parent = nullptr);

private:
    QFormLayout *makeForm();
    QFormLayout *makeKeepingForm();
    QCheckBox *makeSwitch(const QString &name, const char *key, bool isOn, void (Settings::*set)(bool));
    QWidget *makeTwoPeopleScores();
    QWidget *makeTwoPeopleReasons();
    QPushButton *makeReasonsButton();
    void readLock();

    Settings &m_settings;
    LeadLock m_lock;
    QWidget *m_fields;
};

} // namespace countersign
