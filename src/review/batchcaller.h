#pragma once

#include "didit/service.h"
#include "imaging/uploadfile.h"
#include "review/batchrun.h"
#include "review/listgate.h"

#include <QObject>

namespace countersign {

// One call of a batch with its pictures ready to go.
struct OutgoingCall
{
    BatchRow row; // its hashes are those of the pictures
    didit::OutgoingImage probe;
    didit::OutgoingImage reference;
};

// What an error means for the call it ended.
enum class AfterError {
    Again,   // certainly not carried out, and it may work in a while
    Stop,    // certainly not carried out, and none of the others would be
    Failed,  // certainly not carried out, because of its own pictures or values
    Unknown, // it may have been carried out
};
AfterError afterError(const Error &error);

// Reads, checks and, where it must be, re-encodes the pictures of one call, in the background. Errors: as
// imaging::loadFile(). `context` lives in the caller's thread and must outlive the call.
Call<OutgoingCall> prepareCall(const BatchRow &row, BatchKind kind, QObject *context);

// Makes it, once; of a face for a list only where the gate lets it pass. `context` as above, and the gate
// outlives the call, too.
Call<BatchOutcome> makeCall(didit::Service &service, const OutgoingCall &call, const BatchOptions &options,
                            const ListGate &gate, QObject *context);

// An answer as it may be kept: without addresses of pictures, which are signed, and without the names and
// documents of other customers. Of anything but a JSON object nothing.
QByteArray keepableAnswer(const QByteArray &raw);

} // namespace countersign
