#include "ui/pages/casedialogs.h"

#include "models/casesviewmodel.h"
#include "ui/dialogs/detailsdialog.h"
#include "ui/dialogs/gotocasedialog.h"
#include "ui/dialogs/newcasedialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/pages/casespage.h"
#include "ui/pages/webpicture.h"

#include <QFileDialog>

#include <algorithm>

namespace countersign {

CaseDialogs::CaseDialogs(const PageContext &context, CasesViewModel &model, QWidget &page)
    : QObject(&page)
    , m_service(context.service)
    , m_model(model)
    , m_page(page)
    , m_newCase(context.service, context.history)
    , m_handOver(context.service, context.record, context.marks)
{
    connect(&m_handOver, &HandOverViewModel::done, this, &CaseDialogs::told);
    connect(&m_handOver, &HandOverViewModel::failed, this,
            [this](const Error &error) { Q_EMIT told(error.message); });
}

void CaseDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool CaseDialogs::isRevealed() const
{
    return m_model.decision() && m_model.review().isRevealed();
}

void CaseDialogs::makeCase()
{
    auto *dialog = new NewCaseDialog(m_newCase, &m_page);
    dialog->setFetch(fetchBy(m_service));
    connect(dialog, &NewCaseDialog::made, this, [this](const SessionDecision &made) {
        Q_EMIT told(CasesPage::tr("Case %1 is made.").arg(made.number));
        m_model.reloadQueue();
        m_model.open(made.id);
    });
    open(dialog);
}

void CaseDialogs::askForNumber()
{
    open(new GoToCaseDialog(m_model, &m_page));
}

void CaseDialogs::writeNote()
{
    if (isRevealed())
        open(new NoteDialog(m_model, &m_page));
}

void CaseDialogs::showDetails()
{
    if (isRevealed())
        open(new DetailsDialog(m_model.decision()->raw, &m_page));
}

void CaseDialogs::handOver(HandOverDialog::Mode mode)
{
    open(new HandOverDialog(m_handOver, mode, &m_page));
}

void CaseDialogs::askWhereToReport()
{
    if (!isRevealed())
        return;
    auto *dialog =
        new QFileDialog(&m_page, CasesPage::tr("Report on case %1").arg(m_model.decision()->number));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList papers{
        CasesPage::tr("Report with both faces on A4 (*.pdf)"),
        CasesPage::tr("Report with both faces on Letter (*.pdf)")}; // in the order of Paper
    dialog->setNameFilters(papers);
    dialog->selectNameFilter(papers.at(qsizetype(usualPaper())));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("case-%1.pdf").arg(m_model.decision()->number));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, papers](const QString &file) {
        m_model.report(file, Paper(std::max<qsizetype>(0, papers.indexOf(dialog->selectedNameFilter()))));
    });
    open(dialog);
}

} // namespace countersign
