#pragma once

#include <QObject>

class QFileDialog;
class QWidget;

namespace countersign {

class BlocklistsViewModel;

// Asks for the files of tables of entries, in and out of the chosen list.
class EntryTransfer : public QObject
{
    Q_OBJECT

public:
    // `window`: the dialogs belong to it.
    EntryTransfer(BlocklistsViewModel &model, QWidget *window);

    void askWhatToImport();
    void askWhereToExport();

Q_SIGNALS:
    void tableChosen(const QString &file); // to be imported
    void announced(const QString &sentence);

private:
    void chooseExportFile(bool pictures);
    QFileDialog *tableDialog(const QString &name);

    BlocklistsViewModel &m_model;
    QWidget *m_window;
};

} // namespace countersign
