#include "app/cli/pictures.h"

#include "imaging/intake.h"

namespace countersign::cli {

Call<didit::OutgoingImage> outgoing(const QString &path, const imaging::UploadLimits &limits,
                                    const Output &output, QObject *context)
{
    const CallSource<didit::OutgoingImage> source;
    Call<didit::OutgoingImage> call(source);
    const auto tell = [path, &output](const QString &sentence) {
        output.printNotice(QStringLiteral("%1: %2").arg(path, sentence));
    };
    const auto finish = [source, tell](const Result<imaging::Upload> &upload) {
        if (!upload)
            return void(source.finish(std::unexpected(upload.error())));
        if (upload->reencoded)
            tell(imaging::reencodedNotice());
        source.finish(didit::OutgoingImage{upload->bytes, upload->format, upload->uprightSize});
    };
    imaging::loadFile(path).then(context, [=](const Result<imaging::PicturePtr> &picture) {
        if (!picture)
            return void(source.finish(std::unexpected(picture.error())));
        for (const QString &note : (*picture)->notes)
            tell(note);
        imaging::prepareUpload(*picture, limits).then(context, finish);
    });
    return call;
}

} // namespace countersign::cli
