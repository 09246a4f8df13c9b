#include "review/faceblocklist.h"

#include "base/limits.h"

#include <algorithm>

namespace countersign {

Call<QString> faceBlocklist(didit::Service &service, QObject *context)
{
    const CallSource<QString> source;
    Call<QString> call(source);
    service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {0, limits::pageRows})
        .then(context, [source](const Result<Page<FaceList>> &page) {
            if (!page)
                return void(source.finish(std::unexpected(page.error())));
            const auto own = std::ranges::find_if(page->rows, &FaceList::isSystem);
            source.finish(own == page->rows.end() ? failure(ErrorKind::NotFound) : Result<QString>(own->id));
        });
    return call;
}

} // namespace countersign
