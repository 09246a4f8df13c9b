#pragma once

#include "domain/face.h"
#include "imaging/picture.h"
#include "models/runhistory.h"
#include "ui/pages/consolepage.h"

namespace countersign {

class ActiveService;
class CheckViewModel;
class FaceLocator;
class FaceSlot;
class StateView;
struct PageContext;

// What the pages of Match, Search and Age share: slots feed the view model, keys run and cancel it, the
// result view shows its state.
class CheckPage : public ConsolePage
{
    Q_OBJECT

public:
    CheckPage(const PageContext &context, QWidget *parent);

    // Into the slots, in their order; nothing is run.
    void load(const QVector<imaging::PicturePtr> &pictures, const RunCase &forCase);

protected:
    // Wires slot `index` of the model; notices and stale boxes are handled here.
    void connectSlot(CheckViewModel &model, FaceSlot *slot, int index);
    // Of the connected slots' model, in this window or another with a part of the page.
    void addKeys(QWidget *window);
    // Ctrl+Return where it does not run the check; true when it was taken.
    virtual bool takeReturn() { return false; }
    // Esc while nothing runs.
    virtual void dismiss() {}
    static void addOpenKey(const QKeySequence &key, FaceSlot *slot, QWidget *window);
    // Everything but Done, which the page itself shows.
    void showState(CheckViewModel &model, StateView *view, const QString &emptyIcon,
                   const QString &emptySentence);
    // The boxes of a report over picture `index` of the model; a picture without any says what helps.
    static void showFaces(const CheckViewModel &model, FaceSlot *slot, int index, const Detection &detection);
    // What the page did in this run; choosing a line puts its result back.
    QWidget *makeHistory(CheckViewModel &model, RunHistory &history, RunAction action);
    static QString runningSentence();

private:
    void locateFaces();

    ActiveService &m_service;
    FaceLocator &m_faces;
    CheckViewModel *m_model = nullptr; // of the slots
    QVector<FaceSlot *> m_slots;
};

} // namespace countersign
