#pragma once

#include <QtGlobal>

#include <chrono>

// Every limit of the project, with its unit and where it comes from. "contract" is the API contract's
// section.
namespace countersign::limits {

using namespace std::chrono_literals;

// Pictures at intake and in requests.
inline constexpr qint64 imageBytes = 5LL * 1024 * 1024;       // contract 3.0: larger files are refused
inline constexpr qint64 faceUploadBytes = 2LL * 1024 * 1024;  // contract 4.6: after base64 decoding
inline constexpr qint64 intakeFileBytes = 64LL * 1024 * 1024; // what we read at all before shrinking to fit
inline constexpr qint64 imagePixels = 100'000'000;            // width x height; above it nothing is decoded
inline constexpr int imageSide = 30'000;                      // pixels, either side
inline constexpr int enginePixels = 40'000'000;               // width x height the local engine decodes
inline constexpr int previewPixels = 4'000'000;               // larger photographs are shown reduced first
inline constexpr int previewSide = 1280;                      // pixels, at least, of such a first look
inline constexpr int locatedSide = 1280; // pixels; faces are located in a copy whose longer side is so long
inline constexpr int locatedPictures = 4'000; // so many pictures' faces are remembered
inline constexpr int fewEyePixels = 35;       // between the eyes: what the face networks read of a face
inline constexpr int turnedFace = 5;          // degrees from which a reviewer is told of the turn
// Of LocatedFace. In between lie photographs and the same ones blurred by a sixteenth of the eyes' distance,
// at a third of their light, and at double.
inline constexpr double blurredFace = 0.15;      // sharpness
inline constexpr double darkFace = 25;           // luminance
inline constexpr double brightFace = 80;         // luminance
inline constexpr double sameFaceSimilarity = 80; // 0..100: from it on two faces are taken for one person's
inline constexpr double sidewaysFace = 0.2;      // a face that looks clearly to a side
inline constexpr qint64 cachedImageBytes = 256LL * 1024 * 1024; // decoded pictures kept in memory

// Answers and requests.
inline constexpr qint64 answerBytes = 16LL * 1024 * 1024;       // one JSON answer
inline constexpr qint64 fetchedImageBytes = 16LL * 1024 * 1024; // one picture behind an address
inline constexpr qint64 engineRequestBytes =
    12LL * 1024 * 1024;                           // a request's body at the local engine: two images
inline constexpr int connectionsPerHost = 6;      // ours; as many as browsers open
inline constexpr int engineRequestParts = 32;     // parts of one multipart request
inline constexpr int jsonDepth = 32;              // nested levels accepted in an answer
inline constexpr int errorDepth = 8;              // contract 2.2
inline constexpr int errorTextCharacters = 2000;  // contract 2.2
inline constexpr int pageRows = 100;              // contract 2.3: explicit limit, 1 to 100
inline constexpr int vendorDataCharacters = 512;  // ours; the contract names none
inline constexpr int metadataCharacters = 16'384; // ours
inline constexpr int commentCharacters = 10'000;  // contract 6.6
inline constexpr int recordMarkCharacters = 200;  // reviewer and number at the end of a comment
inline constexpr int noteCharacters =
    commentCharacters - recordMarkCharacters;      // what a person may write of it
inline constexpr int listNameCharacters = 255;     // contract 4.2
inline constexpr int displayLabelCharacters = 255; // ours; the contract names none
inline constexpr int reviewerNameCharacters = 100; // ours
inline constexpr int leadPassphraseCharacters = 8; // ours, at least
inline constexpr int reasonCharacters = 80;        // ours: two lines of the list
inline constexpr int reasonsPerVerdict = 9;        // one digit each
inline constexpr int emailCharacters = 254;        // RFC 5321, 4.5.3.1
inline constexpr int leastPasswordCharacters = 8;  // contract 7
inline constexpr int emailCodeCharacters = 6;      // contract 7

// Second opinions handed over as a file; ours.
inline constexpr int handOverPassphraseCharacters = 12; // at least: a copied file is guessed at leisure
inline constexpr qsizetype handedOpinions = 10'000;     // in one file, the newest
inline constexpr qint64 opinionFileBytes = 16LL * 1024 * 1024;

// Thresholds by evidence; ours.
inline constexpr int evidencePairs =
    30; // of each kind: with fewer a rate is known to 18 points of 100 at best
inline constexpr int plottedThresholds = 400;                   // points of a curve
inline constexpr qint64 evidenceFileBytes = 64LL * 1024 * 1024; // of a labelled table

// Time.
inline constexpr auto readDeadline = 20s;            // one GET, overall
inline constexpr auto checkDeadline = 60s;           // one billed or creating call, overall
inline constexpr auto engineRequest = 60s;           // the local engine gives up on one request
inline constexpr auto rereadWatchStep = 2s;          // between two looks at how far faces are read again
inline constexpr auto engineStart = 15s;             // the local engine must report its address
inline constexpr auto engineStop = 10s;              // after its input was closed, then it is killed
inline constexpr auto engineRestartDelay = 500ms;    // times the number of crashes in a row
inline constexpr int engineRestarts = 5;             // crashes in a row, then it stays down
inline constexpr qint64 handoverBytes = 64LL * 1024; // the engine's first line
inline constexpr auto networkDownload = 600s;        // one network file over a slow line
inline constexpr auto keychainAnswer = 5s;           // then the key lives in memory only
inline constexpr auto signedAddressLife = 60min;     // contract 2.5

inline constexpr auto decisionHold = 10s; // a decision can be undone for so long, unless Settings say so
inline constexpr auto longestDecisionHold = 60s;
inline constexpr auto dueAfter = 48h; // a case is due so long after it came in, unless Settings say so
inline constexpr auto longestDueAfter = 24h * 365;
inline constexpr auto outboxRetry = 5s;      // between two tries of a decision that could not be sent
inline constexpr auto lockSigning = 1s;      // another program's new lock bears its name by then
inline constexpr auto closingPatience = 10s; // closing waits so long for decisions on their way
inline constexpr auto removalHold = 8s;      // a list removal can be undone for so long before it is sent
inline constexpr auto queuePoll = 45s;       // contract 8: 30 to 60 s between looks at the queue

// How much at once.
inline constexpr int casesAhead = 3;        // of the queue that are read, and their pictures decoded, ahead
inline constexpr int candidatesAtOnce = 8;  // ours; lists of 100 gave more false alarms (Heyer)
inline constexpr int earlierCases = 8;      // of the same person, shown beside an open one
inline constexpr int longestParking = 365;  // days
inline constexpr int callsInFlight = 4;     // batch calls of one person
inline constexpr int readRetries = 4;       // contract 2.4
inline constexpr int searchRows = 5;        // contract 3.2: rows in matches
inline constexpr int listedRows = 1000;     // rows the command line reads of a list unless told otherwise
inline constexpr int registrationTries = 5; // wrong codes in one registration
inline constexpr int keptCaseFilters = 20;  // ours
inline constexpr int keptRuns = 20; // earlier results of a page that can be put back, pictures included

// The local engine's networks.
inline constexpr qint64 networkFileBytes = 64LL * 1024 * 1024; // larger files are no supported network
inline constexpr int networkSets = 4;                          // analyses side by side
inline constexpr int detectorSide = 640;                       // pixels; longer side the detector sees
inline constexpr int closeDetectorSide = 320;  // pixels; the same for a face that fills the frame
inline constexpr int farDetectorSide = 1280;   // pixels; the same for a face lost in the frame
inline constexpr int galleryFileFaces = 2'000; // from it on the gallery is kept as a file, too
inline constexpr int galleryFileShare = 8;     // written again once more than this part of it has changed
inline constexpr qsizetype reembeddingReport = 100; // faces read again between two lines of the log
inline constexpr qsizetype listedFaces = 50;        // faces reported of one picture
inline constexpr int comparedFaceWidth = 40;        // pixels; narrower faces are not compared
inline constexpr int agedFaceWidth = 24;            // pixels; narrower faces get no age

// What a picture's file says of itself.
inline constexpr qsizetype fileBlocks = 4'096;    // segments or chunks of one picture file that are looked at
inline constexpr qsizetype exifEntries = 256;     // of one directory
inline constexpr qsizetype originCharacters = 80; // of one text in it
inline constexpr int hardJpegQuality = 60;        // below it a JPEG loses what faces are compared by
inline constexpr int tracedSide = 1'024;          // pixels; so much of a picture is searched for traces
inline constexpr int leastTracedSide = 128;       // pixels, either side; less shows too few blocks
// In 102 photographs without a trace at most 0.036 and 0.002 (see imaging/earlierjpeg.h).
inline constexpr double blockEdges = 0.04; // share of steps between pixels
inline constexpr double valueGaps = 0.03;  // share of values

// Curating lists.
inline constexpr double nearFaceSimilarity = 70; // 0..100: from it on they may be one person's (contract 3.2)
inline constexpr int intakePictures = 500;       // dropped on a list at once; ours
inline constexpr int intakeLooks = 2;            // of them that are decoded and looked at side by side
inline constexpr int thumbnailSide = 160;        // pixels kept of each: twice what is shown
inline constexpr int entryPageRows =
    200; // of a list at once (contract 4.4: up to a million): parsed in one beat
inline constexpr qsizetype wholeListRows = 1'000'000;     // contract 4.4: that room is made for at once
inline constexpr qsizetype doublesFaces = 5'000;          // of a list that are compared with each other; ours
inline constexpr qsizetype importRows = 100'000;          // entries of one table; ours
inline constexpr qint64 importBytes = 64LL * 1024 * 1024; // of its file; ours
inline constexpr qint64 keptRemovedBytes = 256LL * 1024 * 1024; // pictures of removed entries, to put back

// Batches.
inline constexpr int batchAhead = 2 * callsInFlight; // calls whose pictures are ready to go
inline constexpr int batchRead = 64;                 // rows that are read from the disk at once
inline constexpr qsizetype batchItems = 100'000;     // calls of one batch; ours
inline constexpr int batchTries = 4;        // contract 2.4: of a call that certainly was not carried out
inline constexpr int writesPerWindow = 300; // contract 2.4: POST, PATCH and DELETE of one key together
inline constexpr auto writeWindow = 60s;    // contract 2.4
inline constexpr auto firstBackOff = 5s;    // contract 2.4: 5, 10, 20, 40 s
inline constexpr auto longestBackOff = 40s;
inline constexpr auto batchRefresh = 500ms; // between two looks of a page at a batch that runs
inline constexpr int batchRowsAtOnce = 128; // of its table, as it is scrolled
inline constexpr int batchRowsKept = 2048;  // of them in memory

// Keeping the record, covering faces, seeded checks.
inline constexpr int longestRecordMonths = 1200; // ours; the record can be kept for ever, too
inline constexpr auto retentionLook = 24h;       // between two looks at what of the record is too old
inline constexpr int recordRowsRemoved = 500;    // of a cut record in one go: decisions wait so long at most
inline constexpr auto faceCover = 10min; // without a key or a move of the mouse, unless Settings say so
inline constexpr auto longestFaceCover = 4h;
inline constexpr int rarestSeededCheck = 1000; // ours; one in so many cases
inline constexpr auto unsentNotice = 4s;       // closing says for so long what stays unsent

// Practice, and what is said on errors.
inline constexpr qint64 labelTableBytes = 16LL * 1024 * 1024;  // one table of pairs or pictures
inline constexpr qsizetype labelledPictures = 100'000;         // of one folder
inline constexpr qsizetype practicePairs = 200;                // in one round
inline constexpr qint64 practiceBreak = 40;                    // pairs after which a break is suggested
inline constexpr qint64 practiceFileBytes = 1LL * 1024 * 1024; // results of everybody who uses one account
inline constexpr qint64 fewestClosedCases = 20; // so many at least before their share is a figure to tell
inline constexpr auto closedCasesAge = 10min;   // then that share is counted again

} // namespace countersign::limits
