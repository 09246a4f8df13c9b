#include "ui/dialogs/entrypreview.h"

#include "domain/entrycomment.h"
#include "models/picturefetcher.h"
#include "models/relativetime.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr QSize pictureSize(480, 480); // logical pixels, at least
constexpr int factsWidth = 320;

// What is not shown in words of its own; addresses are signed and of no use to anybody later.
QString metadataText(QJsonObject metadata)
{
    for (const QString &key : metadata.keys()) {
        if (key.endsWith(QLatin1String("_url")))
            metadata.remove(key);
    }
    return metadata.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(metadata).toJson()).trimmed();
}

QString caseText(const ListEntry &entry)
{
    return entry.referenceSessionNumber ? QString::number(*entry.referenceSessionNumber)
                                        : entry.sourceSessionId();
}

} // namespace

EntryPreview::EntryPreview(const ListEntry &entry, PictureFetcher &pictures, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_address(entry.imageAddress)
    , m_canvas(new ImageCanvas)
{
    setObjectName(QStringLiteral("entryPreview"));
    setWindowTitle(tr("Entry"));
    m_canvas->setRole(tr("Picture of the entry"));
    m_canvas->setPlaceholder(tr("Reading the picture…"));
    m_canvas->setMinimumSize(pictureSize);
    const EntryComment comment = EntryComment::read(entry.comment);
    QFormLayout *form = makeForm();
    const auto add = [form](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = makeLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(factsWidth);
        addField(form, name, label);
    };
    add(tr("Label"), entry.displayLabel);
    add(tr("Value"), entry.value);
    add(tr("Reason"), comment.text);
    add(tr("Added by"), entry.addedBy);
    add(tr("Wanted by"), QLocale().createSeparatedList(comment.people));
    add(tr("Added"), exactTime(entry.createdAt));
    add(tr("Look again on"), QLocale().toString(comment.reviewBy, QLocale::ShortFormat));
    add(tr("Case"), caseText(entry));
    add(tr("Metadata"), metadataText(entry.metadata));
    auto *close = new QDialogButtonBox;
    // Our own text: Qt's translations are not installed everywhere.
    close->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::margin);
    columns->addWidget(m_canvas, 1);
    m_canvas->setVisible(!m_address.isEmpty());
    columns->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addLayout(columns, 1);
    layout->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(Qt::Key_Space, this), &QShortcut::activated, this, &QDialog::reject);
    connect(&pictures, &PictureFetcher::fetched, this, &EntryPreview::showPicture);
    connect(&pictures, &PictureFetcher::failed, this, [this](const QUrl &address, const QString &sentence) {
        if (address == m_address)
            m_canvas->setPlaceholder(sentence);
    });
    showPicture();
}

void EntryPreview::showPicture()
{
    if (m_canvas->picture() || m_address.isEmpty())
        return;
    if (const imaging::PicturePtr picture = m_pictures.picture(m_address))
        m_canvas->setPicture(picture);
}

} // namespace countersign
