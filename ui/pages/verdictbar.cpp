#include "ui/pages/verdictbar.h"

#include "base/limits.h"
#include "ui/pages/emailrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyle>

namespace countersign {

namespace {

constexpr int noteHeight = 56; // logical pixels: two lines
constexpr int reasonHeight = 28;
constexpr int fewestReasons = 3; // seen at once in a low window
constexpr int verdictsInARow = 2;

struct VerdictLook
{
    Verdict verdict;
    const char *objectName;
    const char *icon;
};

const QVector<VerdictLook> &looks()
{
    static const QVector<VerdictLook> all = {
        {Verdict::Approve, "approve", "approve"},   {Verdict::Decline, "decline", "decline"},
        {Verdict::AskAgain, "askAgain", "refresh"}, {Verdict::SecondOpinion, "secondOpinion", "person"},
        {Verdict::Park, "park", "clock"},
    };
    return all;
}

QColor colourOf(Verdict verdict)
{
    const theme::Tokens &tokens = theme::tokens();
    switch (verdict) {
    case Verdict::Approve:
        return tokens.approve;
    case Verdict::Decline:
        return tokens.decline;
    case Verdict::AskAgain:
        return tokens.review;
    default:
        return tokens.info;
    }
}

} // namespace

VerdictBar::VerdictBar(CasesViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_reasonPart(new QWidget)
    , m_reasons(new QListWidget)
    , m_parkRow(new QWidget)
    , m_parkUntil(new QDateEdit)
    , m_note(new QPlainTextEdit)
    , m_blocks(new QCheckBox(tr("Then add the face to the blocklist")))
    , m_effects(makeQuietLabel())
    , m_commit(new QPushButton)
    , m_notice(makeQuietLabel())
{
    setObjectName(QStringLiteral("verdictBar"));
    m_commit->setObjectName(QStringLiteral("commitVerdict"));
    m_commit->setDefault(true);
    m_notice->setObjectName(QStringLiteral("verdictNotice"));
    makeReasons();
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::gap);
    addVerdicts(grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(grid);
    layout->addWidget(m_reasonPart);
    layout->addWidget(m_commit);
    layout->addWidget(m_notice);
    connect(m_commit, &QPushButton::clicked, this, &VerdictBar::commit);
    connect(&model, &CasesViewModel::caseChanged, this, &VerdictBar::readModel);
    connect(&model, &CasesViewModel::committingChanged, this, &VerdictBar::readModel);
    connect(&model.review(), &CaseReview::changed, this, &VerdictBar::readModel);
    connect(&model, &CasesViewModel::commitFailed, this,
            [this](const Error &error) { sayProblem(error.message); });
    readModel();
}

void VerdictBar::addVerdicts(QGridLayout *grid)
{
    for (const VerdictLook &look : looks()) {
        auto *button = new QPushButton(verdictText(look.verdict));
        button->setObjectName(QString::fromLatin1(look.objectName));
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, look] { choose(look.verdict); });
        const int index = int(m_verdicts.size());
        grid->addWidget(button, index / verdictsInARow, index % verdictsInARow);
        m_verdicts.insert(look.verdict, button);
    }
}

QWidget *VerdictBar::button(Verdict verdict) const
{
    return m_verdicts.value(verdict);
}

QWidget *VerdictBar::blocksFaceBox() const
{
    return m_blocks;
}

QWidget *VerdictBar::commitButton() const
{
    return m_commit;
}

void VerdictBar::makeReasons()
{
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->setWordWrap(true);
    m_reasons->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_reasons->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("verdictNote"));
    m_note->setPlaceholderText(tr("Note for the record"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_blocks->setObjectName(QStringLiteral("blocksFace"));
    m_effects->setObjectName(QStringLiteral("sideEffects"));
    m_parkUntil->setObjectName(QStringLiteral("parkUntil"));
    m_parkUntil->setAccessibleName(tr("Until"));
    m_parkUntil->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    auto *park = new QHBoxLayout(m_parkRow);
    park->setContentsMargins(0, 0, 0, 0);
    park->addWidget(makeLabel(tr("Until")));
    park->addWidget(m_parkUntil, 1);
    auto *layout = new QVBoxLayout(m_reasonPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_reasons);
    layout->addWidget(m_parkRow);
    layout->addWidget(new EmailRow(m_model.review()));
    layout->addWidget(m_note);
    layout->addWidget(m_blocks);
    layout->addWidget(m_effects);
    // Not the current row: the list makes its first row current when it gets the focus, and nobody chose
    // that.
    connect(m_reasons, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem *> chosen = m_reasons->selectedItems(); !chosen.isEmpty())
            chooseReason(m_reasons->row(chosen.first()) + 1);
    });
    connect(m_parkUntil, &QDateEdit::dateChanged, this,
            [this](const QDate &day) { m_model.review().setParkUntil(day); });
    connect(m_blocks, &QCheckBox::toggled, this, [this](bool on) { m_model.review().setBlocksFace(on); });
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_model.review().setNote(m_note->toPlainText()); });
}

void VerdictBar::choose(Verdict verdict)
{
    m_notice->setText({});
    if (!m_model.canDecide() || !m_model.review().isRevealed()) {
        sayProblem(m_model.review().isRevealed() ? QString() : m_model.review().missing());
        readModel();
        return;
    }
    if (const QString obstacle = m_model.obstacle(verdict); !obstacle.isEmpty()) {
        sayProblem(obstacle);
        readModel();
        return;
    }
    m_model.review().choose(verdict);
    m_reasons->setFocus();
}

void VerdictBar::chooseReason(int digit)
{
    const QVector<Reason> reasons = m_model.review().reasons();
    if (digit >= 1 && digit <= reasons.size())
        m_model.review().setReason(reasons.at(digit - 1).id);
}

bool VerdictBar::focusNote()
{
    if (m_note->isVisible())
        m_note->setFocus();
    return m_note->isVisible();
}

void VerdictBar::readParking()
{
    const CaseReview &review = m_model.review();
    m_parkRow->setVisible(review.verdict() == Verdict::Park);
    if (review.verdict() != Verdict::Park)
        return;
    const QSignalBlocker blocker(m_parkUntil);
    m_parkUntil->setDateRange(review.firstParkingEnd(),
                              review.firstParkingEnd().addDays(limits::longestParking - 1));
    m_parkUntil->setDate(review.parkUntil());
}

void VerdictBar::commit()
{
    if (!m_model.canDecide())
        return;
    const auto verdict = m_model.review().verdict();
    QString problem = m_model.review().missing();
    if (problem.isEmpty() && verdict)
        problem = m_model.obstacle(*verdict);
    if (!problem.isEmpty()) {
        sayProblem(problem);
        return;
    }
    m_notice->setText({});
    m_model.commit();
}

void VerdictBar::sayProblem(const QString &sentence)
{
    m_notice->setTone(TextLabel::Tone::Error);
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void VerdictBar::fillReasons()
{
    const CaseReview &review = m_model.review();
    const QVector<Reason> reasons = review.reasons();
    const QSignalBlocker blocker(m_reasons);
    if (m_listed != review.verdict()) {
        m_listed = review.verdict();
        m_reasons->clear();
        int digit = 0;
        for (const Reason &reason : reasons) {
            auto *item = new QListWidgetItem(tr("%1  %2").arg(++digit).arg(reason.text), m_reasons);
            item->setToolTip(reason.id);
        }
        fitReasons();
    }
    const auto chosen = std::ranges::find(reasons, review.reasonId(), &Reason::id);
    m_reasons->setCurrentRow(chosen == reasons.end() ? -1 : int(chosen - reasons.begin()));
}

// A list gives every row one line unless it is told how many lines its text takes.
void VerdictBar::fitReasons()
{
    const int frame = 2 * m_reasons->frameWidth();
    const int room = width() - frame - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * theme::gap;
    const QFontMetrics metrics(m_reasons->font());
    int least = frame;
    int most = frame;
    for (int row = 0; row < m_reasons->count(); ++row) {
        QListWidgetItem *item = m_reasons->item(row);
        const QRect text =
            metrics.boundingRect(0, 0, std::max(1, room), QWIDGETSIZE_MAX, Qt::TextWordWrap, item->text());
        const int height = reasonHeight + std::max(0, text.height() - metrics.height());
        item->setSizeHint({0, height});
        least += row < fewestReasons ? height : 0;
        most += height;
    }
    m_reasons->setMinimumHeight(least);
    m_reasons->setMaximumHeight(most);
    m_reasons->updateGeometry();
}

void VerdictBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitReasons();
}

QString VerdictBar::commitText() const
{
    if (m_model.isHeld())
        return tr("Decided, not confirmed yet");
    const auto verdict = m_model.review().verdict();
    if (!verdict)
        return tr("Commit");
    // What has been sent cannot be undone, only corrected.
    const StatusKind kind = m_model.decision() ? m_model.decision()->status.kind() : StatusKind::Unknown;
    const bool decidedBefore = kind == StatusKind::Approved || kind == StatusKind::Declined;
    return (decidedBefore ? tr("Correct: %1") : tr("Commit: %1")).arg(verdictText(*verdict));
}

void VerdictBar::readModel()
{
    const CaseReview &review = m_model.review();
    // What was written for one case must never reach another.
    if (m_caseId != m_model.sessionId()) {
        m_caseId = m_model.sessionId();
        m_notice->setText({});
    }
    const bool decidable = m_model.canDecide() && review.isRevealed();
    for (auto verdict = m_verdicts.cbegin(); verdict != m_verdicts.cend(); ++verdict) {
        verdict.value()->setIcon(theme::icon(
            QString::fromLatin1(std::ranges::find(looks(), verdict.key(), &VerdictLook::verdict)->icon),
            colourOf(verdict.key())));
        verdict.value()->setEnabled(decidable);
        verdict.value()->setChecked(review.verdict() == verdict.key());
    }
    const bool reasoning = review.stage() == ReviewStage::Reason;
    m_reasonPart->setVisible(reasoning);
    fillReasons();
    if (m_note->toPlainText() != review.note()) {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(review.note());
    }
    readParking();
    const QSignalBlocker blocker(m_blocks);
    m_blocks->setVisible(review.canBlockFace());
    m_blocks->setChecked(review.blocksFace());
    m_effects->setText(review.sideEffects());
    m_commit->setEnabled(decidable && review.missing().isEmpty());
    m_commit->setText(commitText());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

} // namespace countersign
