#pragma once

#include "base/latestcall.h"
#include "models/practicedeck.h"

#include <QWidget>

class QPushButton;

namespace countersign {

class Record;
class Settings;
class TextLabel;
enum class PairsIn;

// How often a seeded check comes in the queue, and what its pairs are taken from; says where there are none.
class SeededCheckRow : public QWidget
{
    Q_OBJECT

public:
    SeededCheckRow(Settings &settings, Record &record, QWidget *parent = nullptr);
    ~SeededCheckRow() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEvery();
    void makePairs();
    void askFor(PairsIn place);
    void readPolicy();
    void readPairs();
    void say(const Result<PracticeDeck> &deck);

    Settings &m_settings;
    Record &m_record;
    QPushButton *m_pairs;
    TextLabel *m_state;
    LatestCall<PracticeDeck> m_counting;
};

} // namespace countersign
