#pragma once

#include <QObject>

class QWidget;

namespace countersign {

class BlocklistsViewModel;
class EntriesView;
class PictureFetcher;

// What can be done with the entries that are selected, and the questions that it takes. Nothing happens
// where none is.
class EntryActions : public QObject
{
    Q_OBJECT

public:
    // `window`: the dialogs belong to it.
    EntryActions(BlocklistsViewModel &model, PictureFetcher &pictures, EntriesView &entries, QWidget *window);

    void remove();
    void writeReason();
    void setReviewDate();
    // From today on: what was due is looked at now.
    void reviewLater();
    // The case that the current entry was taken from.
    void openSource();
    // The current entry's picture in full.
    void preview();

Q_SIGNALS:
    void openSessionRequested(const QString &sessionId);
    void announced(const QString &sentence);

private:
    BlocklistsViewModel &m_model;
    PictureFetcher &m_pictures;
    EntriesView &m_entries;
    QWidget *m_window;
};

} // namespace countersign
