#pragma once

#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/pages/casespage.h"

#include <QTableView>

namespace countersign {

// A console with whole cases in review: a selfie and a document, here two drawings of one person.
struct CaseBench
{
    explicit CaseBench(int cases,
                       const didit::OutgoingImage &selfie = outgoingFace(QStringLiteral("ana-selfie")))
    {
        QSignalSpy changed(&console.service, &ActiveService::changed);
        while (console.service.state() != ServiceState::Ready) {
            if (!changed.wait(engineWait))
                qFatal("the engine did not start");
        }
        for (int i = 0; i < cases; ++i)
            ids.append(
                RealConsole::valueOf(console.service.service().createCase(
                                         selfie, outgoingFace(QStringLiteral("ana-selfie")), options()))
                    .id);
        page = std::make_unique<CasesPage>(console.context());
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        page->activate();
    }

    template<class T>
    T *child(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }

    // What nobody may know before the rating.
    static CaseOptions options()
    {
        CaseOptions options;
        options.vendorData = QStringLiteral("secret-vendor");
        return options;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), key, modifiers);
    }
    const CaseReview &review() const { return page->viewModel().review(); }
    void waitForCase() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().decision(), engineWait);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    QTableView *queue() const { return child<QTableView>("queue"); }

    Status statusAtService(const QString &id)
    {
        return RealConsole::valueOf(console.service.service().decision(id)).status;
    }

    RealConsole console;
    QStringList ids;
    std::unique_ptr<CasesPage> page;
};

} // namespace countersign
