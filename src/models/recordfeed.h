#pragma once

#include <QObject>

namespace countersign {

class ActiveService;
class Record;
class RunHistory;
class Settings;

// Puts into the record what is done outside a case: checks and what came of them to nothing, changes of
// lists, changes of settings that matter for decisions. Of pictures and people nothing.
class RecordFeed : public QObject
{
    Q_OBJECT

public:
    RecordFeed(const ActiveService &service, const Settings &settings, const RunHistory &history,
               Record &record, QObject *parent = nullptr);
};

} // namespace countersign
