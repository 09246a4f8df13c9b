#include "ui/pages/entrytransfer.h"

#include "models/blocklistsviewmodel.h"
#include "ui/dialogs/entrydialogs.h"

#include <QFileDialog>

namespace countersign {

EntryTransfer::EntryTransfer(BlocklistsViewModel &model, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_window(window)
{
    connect(&model.exporting(), &EntryExport::progressed, this, [this](qsizetype done, qsizetype of) {
        Q_EMIT announced(tr("Exporting: %1 of %2 entries…").arg(done).arg(of));
    });
}

QFileDialog *EntryTransfer::tableDialog(const QString &name)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setNameFilters({tr("CSV table (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    return dialog;
}

void EntryTransfer::askWhatToImport()
{
    QFileDialog *const dialog = tableDialog(QStringLiteral("importDialog"));
    dialog->setWindowTitle(tr("Import entries into “%1”").arg(m_model.chosenList().name));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EntryTransfer::tableChosen);
    dialog->open();
}

void EntryTransfer::askWhereToExport()
{
    if (!m_model.chosenList().holdsFaces()) {
        chooseExportFile(false);
        return;
    }
    auto *dialog = new EntryExportDialog(m_model.chosenList(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseExportFile(dialog->wantsPictures()); });
    dialog->open();
}

void EntryTransfer::chooseExportFile(bool pictures)
{
    QFileDialog *const dialog = tableDialog(QStringLiteral("exportDialog"));
    dialog->setWindowTitle(tr("Export the entries"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_model,
            [this, pictures](const QString &file) { m_model.exportTo(file, pictures); });
    dialog->open();
}

} // namespace countersign
