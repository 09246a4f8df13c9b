#pragma once

#include "base/error.h"

#include <expected>

namespace countersign {

// The answer of anything that can fail. Exceptions stay inside the code that talks to a throwing library.
template<class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorKind kind, const QString &message = {})
{
    return std::unexpected(makeError(kind, message));
}

} // namespace countersign
