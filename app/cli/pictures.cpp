#include "app/cli/pictures.h"

#include "imaging/intake.h"

namespace countersign::cli {

Call<didit::OutgoingImage> outgoing(const QString &path, const imaging::UploadLimits &limits,
                                    QObject *context)
{
    const CallSource<didit::OutgoingImage> source;
    Call<didit::OutgoingImage> call(source);
    imaging::loadFile(path).then(context, [source, limits,
                                           context](const Result<imaging::PicturePtr> &picture) {
        if (!picture) {
            source.finish(std::unexpected(picture.error()));
            return;
        }
        imaging::prepareUpload(*picture, limits)
            .then(context, [source](const Result<imaging::Upload> &upload) {
                if (upload)
                    source.finish(didit::OutgoingImage{upload->bytes, upload->format, upload->uprightSize});
                else
                    source.finish(std::unexpected(upload.error()));
            });
    });
    return call;
}

} // namespace countersign::cli
