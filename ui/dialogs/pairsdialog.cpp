#include "ui/dialogs/pairsdialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace countersign {

namespace {

struct PairsText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::PairsDialog)
};

} // namespace

QFileDialog *askForPairs(PairsIn place, QWidget *parent)
{
    const bool folder = place == PairsIn::Folder;
    auto *dialog =
        new QFileDialog(parent, folder ? PairsText::tr("A folder with one folder per person")
                                       : PairsText::tr("A table with the columns first, second and same"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters({PairsText::tr("Tables (*.csv)"), PairsText::tr("All files (*)")});
    dialog->open();
    return dialog;
}

} // namespace countersign
