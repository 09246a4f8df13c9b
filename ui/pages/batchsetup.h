#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace countersign {

class BatchViewModel;
class StateView;
class TextLabel;
class WrapRow;

// What a new batch is made from, and what it would send.
class BatchSetup : public QWidget
{
    Q_OBJECT

public:
    explicit BatchSetup(BatchViewModel &model, QWidget *parent = nullptr);

    void chooseFolder();
    void chooseFiles();

private:
    QWidget *makeSource();
    QWidget *makePairing();
    QWidget *makeOptions();
    QWidget *makeFoot();
    void addLabelled(WrapRow *row, const QString &label, QWidget *control);
    void fillColumns();
    void readColumns();
    void readOptions();
    void showModel();

    BatchViewModel &m_model;
    QComboBox *m_kind;
    TextLabel *m_paths;
    QWidget *m_patterns = nullptr;
    QLineEdit *m_probePattern;
    QLineEdit *m_referencePattern;
    QWidget *m_columns = nullptr;
    QComboBox *m_probeColumn;
    QComboBox *m_referenceColumn;
    QComboBox *m_labelColumn;
    QSpinBox *m_threshold;
    QSpinBox *m_age;
    QLineEdit *m_reason;
    QCheckBox *m_rotate;
    QCheckBox *m_keep;
    QLineEdit *m_price;
    QTableView *m_table;
    StateView *m_state;
    TextLabel *m_obstacle;
    TextLabel *m_check;
    TextLabel *m_summary;
    TextLabel *m_cost;
    QPushButton *m_start;
};

} // namespace countersign
