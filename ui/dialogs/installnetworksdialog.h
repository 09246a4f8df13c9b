#pragma once

#include "profile/networkinstaller.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace countersign {

class TextLabel;

// Says which larger networks there are, under which licences, and installs them by download or from a folder.
class InstallNetworksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InstallNetworksDialog(NetworkInstaller::Options options, QWidget *parent = nullptr);

    // The "from a folder" button with the folder already chosen.
    void installFrom(const QString &folder);

Q_SIGNALS:
    // At least one network may be new: the engine has to start again to use it.
    void installed();

private:
    void chooseFolder();
    void begin(const QString &sentence);
    void end(bool complete);
    void setRunning(bool running);

    NetworkInstaller m_installer;
    TextLabel *m_state;
    QPlainTextEdit *m_lines;
    QPushButton *m_download;
    QPushButton *m_folder;
    QPushButton *m_close;
    bool m_describing = true;
};

} // namespace countersign
