#pragma once

#include <QString>

namespace countersign::bench {

class BenchReport;

// From launch to first paint, against a bare QMainWindow of the same size in the same run.
void benchFirstPaint(BenchReport &report);

// 200 matches of two 1 MB pictures against a loopback server, against curl with the same parallelism.
void benchClientCost(BenchReport &report);

// A 24-megapixel photograph from its file to the first paint that shows it, against libjpeg-turbo decoding
// the same file at the same scale.
void benchPhotoVisible(BenchReport &report);

// A decision into outbox and record, against one fsync'd SQLite insert.
void benchDecisionCost(BenchReport &report);

// A record of a million entries verified, against hashing its bytes in one go.
void benchRecordVerify(BenchReport &report);

// From opening a case that was read ahead to the paint of both faces, against one that was not, with a
// service that answers 100 ms late.
void benchNextPair(BenchReport &report);

// A linked pair of 24 megapixels panned, zoomed and seen in another light at 1920 x 1080, against painting
// two images of the views' size.
void benchCanvasFrames(BenchReport &report);

// A batch of 2,000 matches with its page in sight against a service that answers after 20 ms: its throughput
// against as many calls at once with nothing around them, its memory, its pulse.
void benchBatch(BenchReport &report);

// A search among galleryFaces() embeddings of 128 values: in floats against reading them from memory once and
// against FAISS, in 8 bits against floats.
void benchIndex(BenchReport &report);

// Memory and time of a search, and what that means for larger galleries; without limits.
void benchGallerySizes(BenchReport &report);

// The gallery of galleryFaces() faces in memory from its file, against reading and unsealing the same bytes.
void benchEngineStart(BenchReport &report);

// A search over HTTP among up to 100,000 faces in a real store, against one among none.
void benchEngineSearch(BenchReport &report);

// 200 candidates of a search, gone through for some pages: how many pictures are fetched and decoded, against
// those that are seen, and the memory it takes, against the budget.
void benchCandidatePictures(BenchReport &report);

// The dry run of a table of 100,000 values for a list, against reading and splitting its text.
void benchListTable(BenchReport &report);

// A list of 100,000 entries opened, searched, scrolled to its end, and a table as long looked at for it, all
// of it three times: the longest block of the GUI thread that shows each time.
void benchLongList(BenchReport &report);

// A pair of 24 megapixels from launch to the screen, against Gwenview opening one of them. Skipped without
// Debian's package gwenview or an X display.
void benchOpenPair(BenchReport &report);

// The longest block of the GUI thread that any GUI test reports.
void benchPulse(BenchReport &report);

// Roles this program plays for its own benchmarks, in a process of their own.
int showBareWindow(int argc, char *argv[]); // shows an empty QMainWindow and ends at its first paint
int showPair(int argc, char *argv[]);       // shows the last argument, a picture, twice; until killed
int serveMatches(int delay); // answers every POST with one match answer, milliseconds late; prints its port

QString benchProgram(); // this program's own path
int galleryFaces();     // how many faces the engine's benchmarks take: --faces

} // namespace countersign::bench
