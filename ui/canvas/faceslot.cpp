#include "ui/canvas/faceslot.h"

#include "imaging/intake.h"
#include "ui/canvas/droppedpicture.h"
#include "ui/canvas/facepick.h"
#include "ui/canvas/factslabel.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace countersign {

namespace {

constexpr int noticeDelay = 150; // milliseconds; faster reads need no word about it

QString pictureNotes(const imaging::PicturePtr &picture)
{
    return picture ? picture->notes.join(QLatin1Char(' ')) : QString();
}

QToolButton *addTool(QHBoxLayout *layout, const QString &iconName, const QString &text,
                     const QString &objectName)
{
    QToolButton *button = makeToolButton(iconName, text);
    button->setObjectName(objectName);
    layout->addWidget(button);
    return button;
}

} // namespace

class FaceSlot::Private
{
public:
    explicit Private(FaceSlot &slot)
        : q(slot)
    {}

    FaceSlot &q;
    ImageCanvas *canvas = nullptr;
    TextLabel *facts = nullptr;
    TextLabel *notice = nullptr;
    QToolButton *clear = nullptr;
    std::array<QToolButton *, 3> viewTools{};
    QTimer readingNotice;
    LatestCall<std::optional<imaging::Preview>> previewing;
    LatestCall<imaging::PicturePtr> reading;
    LatestCall<QByteArray> fetching;
    Fetch fetch;
    bool showsPreview = false;
    int noticeRoom = 0; // logical pixels
    FacePick *pick = nullptr;

    void showFacts() const;
    void say(const QString &sentence, TextLabel::Tone tone) const;
};

void FaceSlot::Private::showFacts() const
{
    const imaging::PicturePtr &picture = canvas->picture();
    clear->setEnabled(picture != nullptr);
    if (!picture) {
        facts->setText({});
        return;
    }
    const QLocale locale;
    facts->setText(QStringLiteral("%1 × %2 px, %3, %4")
                       .arg(locale.toString(picture->uprightSize.width()),
                            locale.toString(picture->uprightSize.height()),
                            QString::fromLatin1(picture->format).toUpper(),
                            locale.formattedDataSize(picture->bytes.size(), 1, QLocale::DataSizeSIFormat)));
}

void FaceSlot::Private::say(const QString &sentence, TextLabel::Tone tone) const
{
    notice->setTone(tone);
    notice->setText(sentence);
    notice->setVisible(!sentence.isEmpty() || noticeRoom > 0);
    Q_EMIT q.noticeHeightChanged();
}

FaceSlot::FaceSlot(const QString &role, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    setAcceptDrops(true);
    markPane(this);
    d->canvas = new ImageCanvas;
    d->canvas->setRole(role);
    d->canvas->setPlaceholder(tr("Drop a picture here, paste one, or open a file."));
    d->canvas->setObjectName(QStringLiteral("canvas"));
    d->facts = new FactsLabel(d->canvas);
    // Facts give way in a narrow slot; the face keeps its room.
    d->facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    d->notice = makeQuietLabel();
    d->notice->setObjectName(QStringLiteral("slotNotice"));
    d->notice->setVisible(false);

    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    // Two slots beside each other are of one width, whatever their names are.
    header->addWidget(new ElidedLabel(role, theme::TextRole::Title, TextLabel::Tone::Normal));
    header->addSpacing(theme::gap);
    header->addWidget(d->facts, 1);
    connect(addTool(header, QStringLiteral("open"), tr("Open a picture"), QStringLiteral("slotOpen")),
            &QToolButton::clicked, this, &FaceSlot::openFile);
    connect(addTool(header, QStringLiteral("paste"), tr("Paste a picture"), QStringLiteral("slotPaste")),
            &QToolButton::clicked, this, &FaceSlot::paste);
    const auto addViewTool = [this, header](const QString &iconName, const QString &text,
                                            const QString &objectName, ImageCanvas::Placement placement) {
        QToolButton *tool = addTool(header, iconName, text, objectName);
        connect(tool, &QToolButton::clicked, d->canvas,
                [this, placement] { d->canvas->placeByPerson(placement); });
        return tool;
    };
    d->viewTools = {addViewTool(QStringLiteral("fit"), tr("Fit to the window"), QStringLiteral("slotFit"),
                                ImageCanvas::Placement::Fit),
                    addViewTool(QStringLiteral("actual"), tr("One to one"), QStringLiteral("slotActual"),
                                ImageCanvas::Placement::Actual),
                    addViewTool(QStringLiteral("face"), tr("Zoom to the face"), QStringLiteral("slotFace"),
                                ImageCanvas::Placement::Face)};
    header->addWidget(makeFactsButton(d->canvas, QStringLiteral("slotFacts")));
    d->clear =
        addTool(header, QStringLiteral("close"), tr("Take the picture out"), QStringLiteral("slotClear"));
    connect(d->clear, &QToolButton::clicked, this, &FaceSlot::clear);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(header);
    layout->addWidget(d->canvas, 1);
    layout->addWidget(d->notice);
    setFocusProxy(d->canvas);
    d->showFacts();
    d->pick = new FacePick(*d->canvas, this);
    connect(d->pick, &FacePick::cutting, this, &FaceSlot::previewingChanged);
    connect(d->pick, &FacePick::failed, this,
            [this](const Error &error) { d->say(error.message, TextLabel::Tone::Error); });
    connect(d->pick, &FacePick::changed, this, [this] {
        setNotice(pictureNotes(picture()));
        Q_EMIT pictureChanged();
    });

    d->readingNotice.setSingleShot(true);
    connect(&d->readingNotice, &QTimer::timeout, this,
            [this] { d->say(tr("Reading the picture…"), TextLabel::Tone::Quiet); });
}

FaceSlot::~FaceSlot()
{
    d->previewing.drop();
    d->reading.drop();
    d->fetching.drop();
}

int FaceSlot::noticeHeight() const
{
    return d->notice->text().isEmpty() ? 0 : d->notice->heightForWidth(width());
}

void FaceSlot::setNoticeRoom(int height)
{
    d->noticeRoom = height;
    d->notice->setMinimumHeight(height);
    d->notice->setVisible(!d->notice->text().isEmpty() || height > 0);
}

void FaceSlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT noticeHeightChanged();
}

void FaceSlot::hideViewTools()
{
    for (QToolButton *tool : d->viewTools)
        tool->hide();
}

ImageCanvas *FaceSlot::canvas() const
{
    return d->canvas;
}

const imaging::PicturePtr &FaceSlot::picture() const
{
    return d->canvas->picture();
}

const imaging::PicturePtr &FaceSlot::sent() const
{
    return d->pick->part() ? d->pick->part() : d->canvas->picture();
}

bool FaceSlot::isLocated() const
{
    return d->pick->isLocated();
}

void FaceSlot::setLocated(const Result<QVector<LocatedFace>> &faces)
{
    d->pick->setLocated(faces);
    setNotice(pictureNotes(picture()));
}

void FaceSlot::showLocated()
{
    d->pick->showLocated();
}

void FaceSlot::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FaceSlot::load);
    dialog->open();
}

void FaceSlot::load(const QString &path)
{
    read(imaging::readFileInStages(path));
}

void FaceSlot::loadBytes(const QByteArray &bytes, const QString &name)
{
    read(imaging::readBytesInStages(bytes, name));
}

void FaceSlot::read(imaging::StagedRead read)
{
    d->fetching.drop();
    d->readingNotice.start(noticeDelay);
    d->previewing.start(std::move(read.preview), this,
                        [this](const Result<std::optional<imaging::Preview>> &preview) {
                            setPreview(preview.value_or(std::nullopt));
                        });
    d->reading.start(std::move(read.picture), this, [this](const Result<imaging::PicturePtr> &outcome) {
        d->readingNotice.stop();
        if (outcome) {
            setPicture(*outcome);
            return;
        }
        setPreview(std::nullopt);
        d->say(outcome.error().message, TextLabel::Tone::Error);
        Q_EMIT refused(outcome.error());
    });
}

void FaceSlot::setPreview(const std::optional<imaging::Preview> &preview)
{
    if (!preview && !d->showsPreview)
        return;
    d->canvas->setPreview(preview);
    const bool before = std::exchange(d->showsPreview, preview.has_value());
    if (before != d->showsPreview)
        Q_EMIT previewingChanged(d->showsPreview);
}

void FaceSlot::take(const QMimeData &mime)
{
    const DroppedPicture dropped = pictureIn(mime);
    if (const auto *file = std::get_if<DroppedFile>(&dropped))
        load(file->path);
    else if (const auto *bytes = std::get_if<DroppedBytes>(&dropped))
        loadBytes(bytes->bytes, tr("Dropped picture"));
    else if (const auto *encoded = std::get_if<DroppedData>(&dropped))
        read(imaging::readDataAddressInStages(encoded->address, tr("Dropped picture")));
    else if (const auto *image = std::get_if<DroppedImage>(&dropped))
        read({Call<std::optional<imaging::Preview>>::finished(std::nullopt),
              imaging::loadImage(image->image, tr("Dropped picture"))});
    else if (const auto *web = std::get_if<DroppedAddress>(&dropped))
        fetch(web->address);
    else
        d->say(tr("There is no picture to paste. Copy one first."), TextLabel::Tone::Error);
}

bool FaceSlot::isReading() const
{
    return d->reading.isRunning() || d->fetching.isRunning() || d->pick->isCutting();
}

void FaceSlot::fetch(const QUrl &address)
{
    // A browser's own address, such as blob:, leads nowhere from here.
    if (!d->fetch || address.host().isEmpty()) {
        d->say(tr("Only an address came along, not the picture. Save the picture and drop the file."),
               TextLabel::Tone::Error);
        return;
    }
    setPreview(std::nullopt);
    d->previewing.drop();
    d->reading.drop();
    d->readingNotice.stop();
    d->say(tr("Fetching the picture from %1.").arg(address.host()), TextLabel::Tone::Quiet);
    d->fetching.start(d->fetch(address), this, [this, address](const Result<QByteArray> &bytes) {
        if (bytes)
            loadBytes(*bytes, address.fileName());
        else
            d->say(tr("The picture could not be fetched from %1. Save it and drop the file.")
                       .arg(address.host()),
                   TextLabel::Tone::Error);
    });
}

void FaceSlot::setFetch(const Fetch &fetch)
{
    d->fetch = fetch;
}

void FaceSlot::paste()
{
    take(*QGuiApplication::clipboard()->mimeData());
}

void FaceSlot::setPicture(const imaging::PicturePtr &picture)
{
    d->fetching.drop();
    d->previewing.drop();
    d->reading.drop();
    d->readingNotice.stop();
    const imaging::PicturePtr whole = picture && picture->whole ? picture->whole : picture;
    d->canvas->setPicture(whole);
    d->pick->begin(picture == whole ? nullptr : picture);
    d->showFacts();
    setNotice(pictureNotes(whole));
    Q_EMIT pictureChanged();
    if (std::exchange(d->showsPreview, false))
        Q_EMIT previewingChanged(false);
}

void FaceSlot::clear()
{
    setPicture(nullptr);
}

void FaceSlot::setNotice(const QString &sentence)
{
    // What is sent is always said; the rest only where there is nothing newer.
    QStringList sentences{sentence.isEmpty() || d->pick->part() ? d->pick->notice() : QString(), sentence};
    sentences.removeAll(QString());
    d->say(sentences.join(QLatin1Char(' ')), TextLabel::Tone::Quiet);
}

void FaceSlot::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mayHoldPicture(*event->mimeData()))
        return;
    event->acceptProposedAction();
    d->canvas->setHighlighted(true);
}

void FaceSlot::dragLeaveEvent(QDragLeaveEvent *)
{
    d->canvas->setHighlighted(false);
}

void FaceSlot::dropEvent(QDropEvent *event)
{
    d->canvas->setHighlighted(false);
    event->acceptProposedAction();
    take(*event->mimeData());
}

} // namespace countersign
