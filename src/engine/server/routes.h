#pragma once

#include "engine/server/router.h"
#include "engine/server/workshop.h"

// One file per group of routes; each adds its own to the router. `workshop` must outlive the router.
namespace countersign::engine {

void addMatchRoutes(Router &router, Workshop &workshop);     // contract 3.1
void addSearchRoutes(Router &router, Workshop &workshop);    // contract 3.2
void addLivenessRoutes(Router &router, Workshop &workshop);  // contract 3.3 and 3.4
void addListRoutes(Router &router, Workshop &workshop);      // contract 4.1 to 4.3
void addEntryRoutes(Router &router, Workshop &workshop);     // contract 4.4 to 4.7
void addBlocklistRoutes(Router &router, Workshop &workshop); // contract 5
void addSessionRoutes(Router &router, Workshop &workshop);   // contract 6.2 to 6.4
void addReviewRoutes(Router &router, Workshop &workshop);    // contract 6.6
void addCaseRoutes(Router &router, Workshop &workshop);      // outside the contract: whole cases
void addFaceRoutes(Router &router, Workshop &workshop);      // outside the contract: where faces are
void addAlikeRoutes(Router &router, Workshop &workshop);     // outside the contract: which faces are alike
void addSystemRoutes(Router &router, Workshop &workshop);    // balance, health check, pictures, what answers

} // namespace countersign::engine
