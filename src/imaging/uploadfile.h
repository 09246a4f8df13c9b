#pragma once

#include "imaging/uploadencoder.h"

namespace countersign::imaging {

// prepareUpload() from a file, read as loadFile() of intake.h does, with its errors; nothing of the picture
// is kept but what goes out. Works in the background.
Call<Upload> loadUpload(const QString &path, const UploadLimits &limits);

} // namespace countersign::imaging
