#pragma once

namespace countersign {

class ActiveService;
class BatchDesk;
class CaseMarks;
class FaceLocator;
class Outbox;
class PictureFetcher;
class Record;
class RunHistory;
class Settings;

// What every page works with. All of it outlives the pages.
struct PageContext
{
    ActiveService &service;
    Settings &settings;
    RunHistory &history;
    PictureFetcher &pictures;
    FaceLocator &faces;
    Outbox &outbox;
    Record &record;
    CaseMarks &marks;
    BatchDesk &batches;
};

} // namespace countersign
