#pragma once

#include "models/batchviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace countersign {

class BatchResults;
class BatchSetup;

// Many calls in one go: a new batch from a folder, a table or a drop, and those of before with their results.
class BatchPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit BatchPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("batch"); }
    void activate() override;
    void refresh() override;

    BatchViewModel &viewModel() { return m_model; }

protected:
    void watch(bool watching) override { m_model.setWatching(watching); }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    void addActions();
    void fillBatches();
    void chooseBatch(int index);
    void startOrGoOn();
    void showPane();

    BatchViewModel m_model;
    QComboBox *m_batches;
    QPushButton *m_delete;
    BatchSetup *m_setup;
    BatchResults *m_results;
    QStackedWidget *m_stack;
};

} // namespace countersign
