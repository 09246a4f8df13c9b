#include "ui/pages/checkpage.h"

#include "models/checkviewmodel.h"
#include "models/facelocator.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/historyview.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/webpicture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

// What was found in a part, as boxes of the whole picture.
Detection inWhole(Detection detection, const imaging::PicturePtr &sent)
{
    for (Face &face : detection.faces) {
        if (sent && !face.box.isEmpty())
            face.box = imaging::boxInWhole(*sent, face.box);
    }
    return detection;
}

} // namespace

CheckPage::CheckPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_service(context.service)
    , m_faces(context.faces)
{
    connect(&m_faces, &FaceLocator::located, this, &CheckPage::locateFaces);
}

// So that both can be brought to the same size and told about; until then whole pictures are shown, all their
// faces in them.
void CheckPage::locateFaces()
{
    for (FaceSlot *slot : m_slots) {
        if (!slot->picture() || slot->isLocated())
            continue;
        if (const auto faces = m_faces.faces(slot->picture()))
            slot->setLocated(*faces);
    }
}

void CheckPage::load(const QVector<imaging::PicturePtr> &pictures, const RunCase &forCase)
{
    for (qsizetype i = 0; i < std::min(pictures.size(), m_slots.size()); ++i)
        m_slots.at(i)->setPicture(pictures.at(i));
    m_model->setCase(forCase);
}

void CheckPage::connectSlot(CheckViewModel &model, FaceSlot *slot, int index)
{
    m_model = &model;
    m_slots.append(slot);
    slot->setFetch(fetchBy(m_service));
    connect(slot, &FaceSlot::pictureChanged, this, &CheckPage::locateFaces);
    connect(slot, &FaceSlot::pictureChanged, &model,
            [&model, slot, index] { model.setPicture(index, slot->sent()); });
    connect(slot, &FaceSlot::previewingChanged, &model,
            [&model, index](bool previewing) { model.setPreviewing(index, previewing); });
    connect(&model, &CheckViewModel::changed, slot, [&model, slot, index] {
        if (model.picture(index) != slot->sent())
            slot->setPicture(model.picture(index));
        // Boxes of a former report must never stay on a picture.
        if (model.state() != CheckState::Done)
            slot->showLocated();
        if (!model.notice(index).isEmpty())
            slot->setNotice(model.notice(index));
    });
}

void CheckPage::addKeys(QWidget *window)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *run = new QShortcut(QKeySequence(Qt::CTRL | key), window);
        run->setContext(Qt::WindowShortcut);
        connect(run, &QShortcut::activated, this, [this] {
            if (!takeReturn())
                m_model->run();
        });
    }
    auto *cancel = new QShortcut(QKeySequence(Qt::Key_Escape), window);
    cancel->setContext(Qt::WindowShortcut);
    connect(cancel, &QShortcut::activated, this, [this] {
        if (m_model->state() == CheckState::Running)
            m_model->cancel();
        else
            dismiss();
    });
    auto *paste = new QShortcut(QKeySequence::Paste, window);
    paste->setContext(Qt::WindowShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        // Into the side that has the focus, else into the first one.
        QWidget *focused = QApplication::focusWidget();
        while (focused && !qobject_cast<FaceSlot *>(focused))
            focused = focused->parentWidget();
        FaceSlot *slot = focused ? qobject_cast<FaceSlot *>(focused) : m_slots.first();
        slot->paste();
    });
}

void CheckPage::addOpenKey(const QKeySequence &key, FaceSlot *slot, QWidget *window)
{
    auto *open = new QShortcut(key, window);
    open->setContext(Qt::WindowShortcut);
    connect(open, &QShortcut::activated, slot, &FaceSlot::openFile);
}

void CheckPage::showState(CheckViewModel &model, StateView *view, const QString &emptyIcon,
                          const QString &emptySentence)
{
    if (model.isPreviewing()) {
        view->showLoading(tr("Reading the picture…"));
        return;
    }
    switch (model.state()) {
    case CheckState::Incomplete:
        view->showEmpty(emptyIcon, emptySentence);
        break;
    case CheckState::Ready:
        view->showEmpty(QStringLiteral("run"), tr("Ready. Press Ctrl+Return to run the check."));
        break;
    case CheckState::Running:
        view->showLoading(runningSentence());
        break;
    case CheckState::Failed:
        view->showError(model.error(), isAboutTheInput(model.error().kind) ? QString() : tr("Try again"));
        break;
    case CheckState::Done:
        view->showContent();
        break;
    }
}

void CheckPage::showFaces(const CheckViewModel &model, FaceSlot *slot, int index, const Detection &detection)
{
    slot->canvas()->setDetection(inWhole(detection, slot->sent()));
    const QString known = model.notice(index).isEmpty() && slot->picture()
                              ? slot->picture()->notes.join(QLatin1Char(' '))
                              : model.notice(index);
    if (!detection.faces.isEmpty())
        slot->setNotice(known);
    else
        slot->setNotice(model.rotate()
                            ? tr("No face was found here. Choose another picture, or mark the face by hand "
                                 "(menu Pictures).")
                            : tr("No face was found here. Choose another picture, switch on “Try turned "
                                 "pictures”, or mark the face by hand (menu Pictures)."));
}

QWidget *CheckPage::makeHistory(CheckViewModel &model, RunHistory &history, RunAction action)
{
    auto *list = new HistoryView(history, action);
    connect(list, &HistoryView::chosen, this, [this, &model](const QString &requestId) {
        if (!model.restore(requestId))
            Q_EMIT announced(tr("The pictures of that check are no longer kept."));
    });
    auto *past = new Card(tr("This run"));
    past->body()->addWidget(list);
    return past;
}

QString CheckPage::runningSentence()
{
    return tr("Waiting for the answer. Press Esc to cancel.");
}

} // namespace countersign
