#include "ui/theme/canvastheme.h"

namespace countersign::theme {

// Far enough from each other to be seen as a pattern, too near to be louder than a face.
Checker checker()
{
    return {QColor(0x5C, 0x5C, 0x5C), QColor(0x86, 0x86, 0x86)};
}

} // namespace countersign::theme
