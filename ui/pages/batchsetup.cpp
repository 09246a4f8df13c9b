#include "ui/pages/batchsetup.h"

#include "base/limits.h"
#include "base/settingkeys.h"
#include "models/batchtext.h"
#include "models/batchviewmodel.h"
#include "models/settingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int pictureWidth = 260; // logical pixels, of a column of file names
constexpr int labelWidth = 90;
constexpr int patternWidth = 150;
constexpr int priceWidth = 90;
constexpr int reasonWidth = 320;

template<class T>
T *namedControl(T *control, const char *name)
{
    control->setObjectName(QLatin1String(name));
    return control;
}

} // namespace

BatchSetup::BatchSetup(BatchViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kind(namedControl(new QComboBox, "batchKind"))
    , m_paths(makeQuietLabel(tr("Drop a folder, a CSV file or pictures here.")))
    , m_probePattern(namedControl(new QLineEdit(model.source().pattern.probe), "batchProbePattern"))
    , m_referencePattern(
          namedControl(new QLineEdit(model.source().pattern.reference), "batchReferencePattern"))
    , m_probeColumn(namedControl(new QComboBox, "batchProbeColumn"))
    , m_referenceColumn(namedControl(new QComboBox, "batchReferenceColumn"))
    , m_labelColumn(namedControl(new QComboBox, "batchLabelColumn"))
    , m_threshold(makeScoreBox(QStringLiteral("batchThreshold"), model.options().threshold))
    , m_age(makeScoreBox(QStringLiteral("batchAge"), model.options().declineAge))
    , m_reason(namedControl(new QLineEdit, "batchReason"))
    , m_rotate(namedControl(new QCheckBox(settingText(settingkeys::rotate)), "batchRotate"))
    , m_keep(namedControl(new QCheckBox(settingText(settingkeys::save)), "batchKeep"))
    , m_price(namedControl(new QLineEdit, "batchPrice"))
    , m_table(namedControl(makeTable(), "batchInput"))
    , m_state(new StateView(m_table))
    , m_obstacle(makeLabel({}))
    , m_check(makeQuietLabel())
    , m_summary(makeLabel({}))
    , m_cost(makeQuietLabel())
    , m_start(namedControl(new QPushButton(tr("Start")), "batchStart"))
{
    setFocusProxy(m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(makeSource());
    layout->addWidget(makePairing());
    layout->addWidget(makeOptions());
    m_table->setAccessibleName(tr("What would be sent"));
    m_table->setModel(&m_model.input());
    m_table->setColumnWidth(BatchInputModel::ProbeColumn, pictureWidth);
    m_table->setColumnWidth(BatchInputModel::ReferenceColumn, pictureWidth);
    m_table->setColumnWidth(BatchInputModel::LabelColumn, labelWidth);
    stretchLastColumn(m_table);
    auto *card = new Card;
    card->body()->addWidget(m_state);
    layout->addWidget(card, 1);
    layout->addWidget(makeFoot());
    connect(&m_model, &BatchViewModel::inputChanged, this, &BatchSetup::showModel);
    connect(m_state, &StateView::actionTriggered, this, &BatchSetup::chooseFolder);
    showModel();
}

QWidget *BatchSetup::makeSource()
{
    for (const BatchKind kind : {BatchKind::Match, BatchKind::Search, BatchKind::Age, BatchKind::Blocklist})
        m_kind->addItem(batchKindText(kind), int(kind));
    m_kind->setAccessibleName(tr("What to do with the pictures"));
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setKind(BatchKind(m_kind->currentData().toInt())); });
    auto *folder = namedControl(new QPushButton(tr("Choose a folder…")), "batchFolder");
    connect(folder, &QPushButton::clicked, this, &BatchSetup::chooseFolder);
    auto *files = namedControl(new QPushButton(tr("Choose a table or pictures…")), "batchFiles");
    connect(files, &QPushButton::clicked, this, &BatchSetup::chooseFiles);
    auto *source = new QWidget;
    markPane(source);
    auto *row = new WrapRow(source);
    row->addWidget(m_kind);
    row->addWidget(folder);
    row->addWidget(files);
    m_paths->setWordWrap(false);
    row->addWidget(m_paths);
    return source;
}

void BatchSetup::addLabelled(WrapRow *row, const QString &label, QWidget *control)
{
    TextLabel *text = makeLabel(label);
    text->setBuddy(control);
    auto *pair = new QWidget;
    pair->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(text);
    layout->addWidget(control);
    row->addWidget(pair);
}

// By the names of files, or by the columns of a table.
QWidget *BatchSetup::makePairing()
{
    m_patterns = new QWidget;
    auto *patterns = new WrapRow(m_patterns);
    for (QLineEdit *edit : {m_probePattern, m_referencePattern}) {
        edit->setFixedWidth(patternWidth);
        edit->setToolTip(tr("What stands for the star is the same in the names of a pair."));
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            m_model.setPattern({m_probePattern->text().trimmed(), m_referencePattern->text().trimmed()});
        });
    }
    addLabelled(patterns, tr("Probes are named"), m_probePattern);
    addLabelled(patterns, tr("their references"), m_referencePattern);
    m_columns = new QWidget;
    auto *columns = new WrapRow(m_columns);
    addLabelled(columns, tr("Column of the probe"), m_probeColumn);
    addLabelled(columns, tr("of the reference"), m_referenceColumn);
    addLabelled(columns, tr("of the label"), m_labelColumn);
    for (QComboBox *column : {m_probeColumn, m_referenceColumn, m_labelColumn})
        connect(column, &QComboBox::activated, this, &BatchSetup::readColumns);
    auto *pairing = new QWidget;
    auto *layout = new QVBoxLayout(pairing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_patterns);
    layout->addWidget(m_columns);
    return pairing;
}

QWidget *BatchSetup::makeOptions()
{
    m_threshold->setToolTip(tr("A similarity at or below it declines."));
    m_age->setToolTip(tr("An age below it declines; 0 switches the check off."));
    m_reason->setMinimumWidth(reasonWidth);
    m_reason->setMaxLength(limits::noteCharacters);
    m_rotate->setToolTip(
        tr("Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower."));
    m_keep->setToolTip(tr("A saved check is kept as a case, and its face can be found by later searches."));
    m_price->setFixedWidth(priceWidth);
    m_price->setPlaceholderText(QStringLiteral("0.00"));
    auto *options = new QWidget;
    markPane(options);
    auto *row = new WrapRow(options);
    addLabelled(row, tr("Decline at or below"), m_threshold);
    addLabelled(row, tr("Decline below the age of"), m_age);
    addLabelled(row, tr("Reason (required)"), m_reason);
    addLabelled(row, tr("Price of a call"), m_price);
    row->addWidget(m_rotate);
    row->addWidget(m_keep);
    for (QSpinBox *box : {m_threshold, m_age})
        connect(box, &QSpinBox::valueChanged, this, &BatchSetup::readOptions);
    for (QCheckBox *box : {m_rotate, m_keep})
        connect(box, &QCheckBox::toggled, this, &BatchSetup::readOptions);
    connect(m_reason, &QLineEdit::textChanged, this, &BatchSetup::readOptions);
    connect(m_price, &QLineEdit::textChanged, &m_model, &BatchViewModel::setPrice);
    return options;
}

QWidget *BatchSetup::makeFoot()
{
    auto *foot = new QWidget;
    m_obstacle->setObjectName(QStringLiteral("batchObstacle"));
    m_obstacle->setTone(TextLabel::Tone::Error);
    m_obstacle->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_check->setObjectName(QStringLiteral("batchCheck"));
    m_cost->setObjectName(QStringLiteral("batchCost"));
    m_start->setDefault(true);
    m_start->setToolTip(tr("Ctrl+Return"));
    connect(m_start, &QPushButton::clicked, &m_model, &BatchViewModel::start);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::gap / 2);
    words->addWidget(m_obstacle);
    words->addWidget(m_summary);
    words->addWidget(m_check);
    words->addWidget(m_cost);
    words->addWidget(
        makeQuietLabel(tr("The paths of the pictures and the results stay on this computer until "
                          "you delete the batch. The pictures themselves are not copied.")));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    layout->addLayout(words, 1);
    layout->addWidget(m_start, 0, Qt::AlignBottom);
    return foot;
}

void BatchSetup::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of a batch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, &m_model, &BatchViewModel::setPaths);
    dialog->open();
}

void BatchSetup::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("The table or the pictures of a batch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_model, &BatchViewModel::setPaths);
    dialog->open();
}

void BatchSetup::readColumns()
{
    m_model.setColumns({m_probeColumn->currentText(), m_referenceColumn->currentText(),
                        m_labelColumn->currentIndex() > 0 ? m_labelColumn->currentText() : QString()});
}

void BatchSetup::readOptions()
{
    BatchOptions options = m_model.options();
    options.threshold = m_threshold->value();
    options.declineAge = m_age->value();
    options.comment = m_reason->text();
    options.rotate = m_rotate->isChecked();
    options.keep = m_keep->isChecked();
    m_model.setOptions(options);
}

void BatchSetup::fillColumns()
{
    const BatchInput &read = m_model.read();
    const auto fill = [&read](QComboBox *box, const QString &taken, const QString &none = {}) {
        const QSignalBlocker blocker(box);
        box->clear();
        if (!none.isEmpty())
            box->addItem(none);
        box->addItems(read.columns);
        box->setCurrentIndex(taken.isEmpty() ? 0 : box->findText(taken));
    };
    fill(m_probeColumn, read.taken.probe);
    fill(m_referenceColumn, read.taken.reference);
    fill(m_labelColumn, read.taken.label, tr("None"));
}

void BatchSetup::showModel()
{
    const BatchKind kind = m_model.source().kind;
    const bool isMatch = kind == BatchKind::Match;
    const bool isTable = !m_model.read().columns.isEmpty();
    const QStringList paths = m_model.source().paths;
    if (!paths.isEmpty())
        m_paths->setText(paths.size() == 1 ? fileText(paths.first())
                                           : tr("%n files or folders", nullptr, int(paths.size())));
    m_patterns->setVisible(isMatch && !isTable);
    m_columns->setVisible(isTable);
    m_referenceColumn->parentWidget()->setVisible(isMatch);
    m_labelColumn->parentWidget()->setVisible(isMatch);
    fillColumns();
    m_threshold->parentWidget()->setVisible(isMatch);
    m_age->parentWidget()->setVisible(kind == BatchKind::Age);
    m_reason->parentWidget()->setVisible(kind == BatchKind::Blocklist);
    m_keep->setVisible(kind != BatchKind::Blocklist);
    m_rotate->setVisible(kind != BatchKind::Blocklist);
    m_price->parentWidget()->setVisible(m_model.isBilled());
    m_table->setColumnHidden(BatchInputModel::ReferenceColumn, !isMatch);
    m_table->setColumnHidden(BatchInputModel::LabelColumn, !isMatch);
    if (m_model.isReading())
        m_state->showLoading(tr("Looking at the files…"));
    else if (!m_model.inputProblem().message.isEmpty())
        m_state->showError(m_model.inputProblem(), tr("Choose a folder…"));
    else if (m_model.input().rowCount() == 0)
        m_state->showEmpty(QStringLiteral("batch"),
                           tr("Choose a folder, a CSV file or pictures. Nothing is sent before you start."),
                           tr("Choose a folder…"));
    else
        m_state->showContent();
    const bool hasRows = m_model.input().rowCount() > 0;
    m_summary->setText(hasRows ? m_model.inputText() : QString());
    m_summary->setVisible(hasRows);
    m_obstacle->setText(m_model.obstacle());
    m_obstacle->setVisible(!m_obstacle->text().isEmpty());
    m_check->setText(m_model.checkText());
    m_check->setVisible(!m_check->text().isEmpty() && m_obstacle->text().isEmpty());
    m_cost->setText(m_model.costText());
    m_start->setEnabled(m_model.canStart());
}

} // namespace countersign
