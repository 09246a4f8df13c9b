#include "ui/dialogs/installnetworksdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int dialogWidth = 640;
constexpr int dialogHeight = 460;

} // namespace

InstallNetworksDialog::InstallNetworksDialog(NetworkInstaller::Options options, QWidget *parent)
    : QDialog(parent)
    , m_installer(std::move(options))
    , m_state(makeQuietLabel(tr("These networks are made by others; read their licences and notices first.")))
    , m_lines(new QPlainTextEdit)
    , m_download(new QPushButton(tr("Download and install")))
    , m_folder(new QPushButton(tr("Install from a folder…")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("installNetworksDialog"));
    setWindowTitle(tr("Install larger networks"));
    resize(dialogWidth, dialogHeight);
    m_state->setObjectName(QStringLiteral("installState"));
    m_lines->setObjectName(QStringLiteral("installLines"));
    m_lines->setReadOnly(true);
    m_lines->setAccessibleName(tr("Networks and what became of them"));
    m_download->setObjectName(QStringLiteral("downloadNetworks"));
    m_folder->setObjectName(QStringLiteral("installFromFolder"));
    m_close->setObjectName(QStringLiteral("closeInstall"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_download, QDialogButtonBox::ActionRole);
    buttons->addButton(m_folder, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(m_state);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);
    connect(m_download, &QPushButton::clicked, this, [this] {
        begin(tr("The networks are being downloaded."));
        m_installer.download();
    });
    connect(m_folder, &QPushButton::clicked, this, &InstallNetworksDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_installer, &NetworkInstaller::said, m_lines, &QPlainTextEdit::appendPlainText);
    connect(&m_installer, &NetworkInstaller::finished, this, &InstallNetworksDialog::end);
    setRunning(true);
    m_installer.describe();
}

void InstallNetworksDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder with network files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &InstallNetworksDialog::installFrom);
    dialog->open();
}

void InstallNetworksDialog::installFrom(const QString &folder)
{
    begin(tr("The folder is being read."));
    m_installer.installFrom(folder);
}

void InstallNetworksDialog::begin(const QString &sentence)
{
    m_describing = false;
    m_lines->clear();
    m_state->setText(sentence);
    setRunning(true);
}

void InstallNetworksDialog::end(bool complete)
{
    setRunning(false);
    if (m_describing) {
        m_lines->moveCursor(QTextCursor::Start);
        return;
    }
    m_state->setText(complete ? tr("The networks are installed; the engine starts again with them.")
                              : tr("Not every network could be installed; the lines below say why."));
    Q_EMIT installed();
}

void InstallNetworksDialog::setRunning(bool running)
{
    m_download->setEnabled(!running);
    m_folder->setEnabled(!running);
}

} // namespace countersign
