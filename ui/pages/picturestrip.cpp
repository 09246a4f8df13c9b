#include "ui/pages/picturestrip.h"

#include "models/picturefetcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int stripHeight = 104;  // logical pixels, with its scroll bar
constexpr int pictureHeight = 56; // of one small picture
constexpr int cellWidth = 108;
constexpr int cellHeight = 88;

QPixmap thumbnail(const imaging::Picture &picture, double pixelRatio)
{
    const QSizeF box = QSizeF(cellWidth - theme::gap, pictureHeight) * pixelRatio;
    const QSizeF full(picture.uprightSize);
    const double scale = std::min(box.width() / full.width(), box.height() / full.height());
    // A level is at most twice too large, so this is a small piece of work.
    const QImage small =
        picture.pyramid.levelFor(scale).scaled(box.toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(small);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace

PictureStrip::PictureStrip(PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_fetcher(pictures)
    , m_count(makeQuietLabel())
    , m_list(new QListWidget)
{
    setFixedHeight(stripHeight);
    m_count->setObjectName(QStringLiteral("pictureCount"));
    m_list->setObjectName(QStringLiteral("pictureStrip"));
    m_list->setAccessibleName(tr("Pictures of the case"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setMovement(QListView::Static);
    m_list->setWrapping(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({cellWidth - theme::gap, pictureHeight});
    m_list->setGridSize({cellWidth, cellHeight});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(m_pictures.at(row));
    });
    connect(&pictures, &PictureFetcher::fetched, this, &PictureStrip::paintItems);
    hidePictures(0);
}

void PictureStrip::hidePictures(int count)
{
    m_pictures.clear();
    makeItems();
    m_list->hide();
    m_count->setVisible(count > 0);
    m_count->setText(tr("This case has %n pictures. All of them appear after your rating.", nullptr, count));
}

void PictureStrip::showPictures(const QVector<CasePicture> &pictures)
{
    const bool same = std::ranges::equal(m_pictures, pictures, isSamePicture);
    m_pictures = pictures;
    m_count->hide();
    m_list->show();
    if (!same)
        makeItems();
    paintItems();
}

void PictureStrip::makeItems()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const CasePicture &picture : std::as_const(m_pictures)) {
        auto *item = new QListWidgetItem(picture.title, m_list);
        item->setToolTip(picture.title);
        item->setSizeHint({cellWidth, cellHeight}); // or all titles are cut at the width of one
        QPixmap room(m_list->iconSize());
        room.fill(theme::tokens().canvas);
        item->setIcon(room);
    }
}

void PictureStrip::paintItems()
{
    for (int row = 0; row < m_pictures.size(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(Qt::UserRole).toBool())
            continue;
        const imaging::PicturePtr picture = m_fetcher.picture(m_pictures.at(row).address);
        if (!picture)
            continue;
        item->setIcon(thumbnail(*picture, devicePixelRatioF()));
        item->setData(Qt::UserRole, true);
    }
}

void PictureStrip::setCurrent(const CasePicture &picture)
{
    const QSignalBlocker blocker(m_list);
    const auto found = std::ranges::find_if(
        m_pictures, [&picture](const CasePicture &other) { return isSamePicture(picture, other); });
    m_list->setCurrentRow(found == m_pictures.end() ? -1 : int(found - m_pictures.begin()));
}

void PictureStrip::step(int pictures)
{
    const int row = m_list->currentRow() + pictures;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

} // namespace countersign
