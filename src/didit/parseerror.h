#pragma once

#include "base/error.h"
#include "net/httprequest.h"

namespace countersign::didit {

// What an answer with an error status means (contract 2.1 and 2.2), in one translated sentence for the
// person, with the service's own words beside it. Pure.
Error parseError(const net::HttpAnswer &answer);

// The first readable sentence in an error body of any of the five known shapes; empty when there is none. At
// most limits::errorTextCharacters long, from at most limits::errorDepth levels.
QString serviceDetail(const QByteArray &body);

} // namespace countersign::didit
