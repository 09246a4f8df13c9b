#pragma once

#include "models/handoverviewmodel.h"
#include "models/newcaseviewmodel.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/pages/pagecontext.h"

#include <QObject>

class QDialog;

namespace countersign {

class CasesViewModel;

// The windows that open over the page of cases. What tells something of the open case does not open before it
// is rated.
class CaseDialogs : public QObject
{
    Q_OBJECT

public:
    // All of it outlives this; the dialogs are the page's.
    CaseDialogs(const PageContext &context, CasesViewModel &model, QWidget &page);

    void makeCase();
    // The number of any case.
    void askForNumber();
    // Without a verdict.
    void writeNote();
    // Everything the service answered, also what no view of this console knows.
    void showDetails();
    void askWhereToReport();
    // Second opinions on all cases, not on the open one.
    void handOver(HandOverDialog::Mode mode);

Q_SIGNALS:
    // A sentence for the person.
    void told(const QString &sentence);

private:
    bool isRevealed() const;
    static void open(QDialog *dialog);

    ActiveService &m_service;
    CasesViewModel &m_model;
    QWidget &m_page;
    NewCaseViewModel m_newCase;
    HandOverViewModel m_handOver;
};

} // namespace countersign
