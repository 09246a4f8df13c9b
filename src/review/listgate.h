#pragma once

#include "didit/service.h"
#include "domain/locatedface.h"

#include <functional>

class QObject;

namespace countersign {

// Decides which face may come onto a list where nobody looks at each, as in a batch or by the command line:
// the rules of the page Blocklists, without its way to want a face all the same. The caller's thread.
class ListGate
{
public:
    // By this computer's engine, whichever service keeps the list.
    using Locate = std::function<Call<QVector<LocatedFace>>(const didit::OutgoingImage &)>;

    // `searchIsFree` is asked before each face: a service that takes money for a search is not asked for
    // doubles.
    ListGate(Locate locate, std::function<bool()> searchIsFree);

    // Faces have to go one by one, so that each is looked for among those before it.
    bool takesTurns() const { return m_searchIsFree(); }

    // Ends with true when nothing speaks against the face. Errors: Rejected, saying what does and what to do;
    // those of the engine and the service, and never one that leaves open whether something was changed.
    // `context` lives in the caller's thread; it, the service and this outlive the call.
    Call<bool> pass(didit::Service &service, const didit::OutgoingImage &image, QObject *context) const;

private:
    Locate m_locate;
    std::function<bool()> m_searchIsFree;
};

} // namespace countersign
