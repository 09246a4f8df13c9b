#include "ui/pages/entryactions.h"

#include "domain/entrycomment.h"
#include "ui/dialogs/entrydialogs.h"
#include "ui/dialogs/entrypreview.h"
#include "ui/pages/entriesview.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int laterDays = 90; // that a review is put off by one key

} // namespace

EntryActions::EntryActions(BlocklistsViewModel &model, PictureFetcher &pictures, EntriesView &entries,
                           QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_pictures(pictures)
    , m_entries(entries)
    , m_window(window)
{}

void EntryActions::remove()
{
    m_model.remove(m_entries.selected());
}

void EntryActions::writeReason()
{
    const QVector<ListEntry> entries = m_entries.selected();
    if (entries.isEmpty())
        return;
    const auto textOf = [](const ListEntry &entry) { return EntryComment::read(entry.comment).text; };
    const QString first = textOf(entries.first());
    const bool same =
        std::ranges::all_of(entries, [&](const ListEntry &entry) { return textOf(entry) == first; });
    auto *dialog = new EntryReasonDialog(int(entries.size()), same ? first : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, entries] { m_model.recomment(entries, dialog->reason()); });
    dialog->open();
}

void EntryActions::setReviewDate()
{
    const QVector<ListEntry> entries = m_entries.selected();
    if (entries.isEmpty())
        return;
    const QDate date = EntryComment::read(entries.first().comment).reviewBy;
    auto *dialog = new ReviewDateDialog(int(entries.size()), date, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, entries] { m_model.setReviewDate(entries, dialog->date()); });
    dialog->open();
}

void EntryActions::reviewLater()
{
    const QVector<ListEntry> entries = m_entries.selected();
    if (!entries.isEmpty())
        m_model.setReviewDate(entries, QDate::currentDate().addDays(laterDays));
}

void EntryActions::openSource()
{
    if (const auto entry = m_entries.current(); entry && !entry->sourceSessionId().isEmpty())
        Q_EMIT openSessionRequested(entry->sourceSessionId());
    else
        Q_EMIT announced(tr("This entry was not taken from a case."));
}

void EntryActions::preview()
{
    const auto entry = m_entries.current();
    if (!entry)
        return;
    auto *dialog = new EntryPreview(*entry, m_pictures, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace countersign
