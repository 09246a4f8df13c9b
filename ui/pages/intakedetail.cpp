#include "ui/pages/intakedetail.h"

#include "base/limits.h"
#include "domain/scoreband.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int canvasHeight = 200; // logical pixels, at least

QString hitLine(const Candidate &candidate)
{
    const QString number = caseNumberText(candidate).toHtmlEscaped();
    const QString name = candidate.sessionId.isEmpty() ? number
                                                       : QStringLiteral("<a href=\"%1\">%2</a>")
                                                             .arg(candidate.sessionId.toHtmlEscaped(),
                                                                  IntakeDetail::tr("Case %1").arg(number));
    return QStringLiteral("%1: %2").arg(name, similarityText(candidate.similarity).toHtmlEscaped());
}

QString hitsText(const SearchReport &report)
{
    const QVector<Candidate> approved = approvedLookalikes(report);
    if (approved.isEmpty())
        return IntakeDetail::tr("It matches no approved case.");
    QStringList lines{
        IntakeDetail::tr("This face would also hit %n approved cases.", nullptr, int(approved.size()))};
    for (const Candidate &candidate : approved)
        lines.append(hitLine(candidate));
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

IntakeDetail::IntakeDetail(IntakeBatch &batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_canvas(new ImageCanvas)
    , m_facts(makeQuietLabel())
    , m_against(makeLabel({}))
    , m_hits(makeQuietLabel())
    , m_reason(new QLineEdit)
    , m_override(new QCheckBox(tr("Add it all the same (O)")))
{
    setObjectName(QStringLiteral("intakeDetail"));
    m_canvas->setObjectName(QStringLiteral("intakeCanvas"));
    m_canvas->setRole(tr("Picture"));
    m_canvas->setPlaceholder(tr("The line you choose is shown here."));
    m_canvas->setMinimumHeight(canvasHeight);
    m_facts->setObjectName(QStringLiteral("intakeFacts"));
    m_against->setObjectName(QStringLiteral("intakeAgainst"));
    m_against->setWordWrap(true);
    m_hits->setObjectName(QStringLiteral("intakeHits"));
    m_hits->setTextFormat(Qt::RichText);
    m_hits->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_reason->setObjectName(QStringLiteral("intakeOwnReason"));
    m_reason->setAccessibleName(tr("Reason for this picture alone"));
    m_reason->setPlaceholderText(tr("Reason for this picture alone"));
    m_reason->setMaxLength(limits::commentCharacters);
    m_override->setObjectName(QStringLiteral("intakeOverride"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_canvas, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_hits, m_against, m_override, m_reason})
        layout->addWidget(widget);
    connect(m_hits, &QLabel::linkActivated, this, &IntakeDetail::openSessionRequested);
    connect(m_canvas, &ImageCanvas::selectedFaceChanged, this, &IntakeDetail::faceSelected);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_row >= 0)
            m_batch.setOwnReason(m_row, text);
    });
    connect(m_override, &QCheckBox::clicked, this, [this](bool checked) {
        if (m_row >= 0)
            m_batch.setOverridden(m_row, checked);
    });
    showLine(-1);
}

IntakeDetail::~IntakeDetail()
{
    m_reading.drop();
}

void IntakeDetail::showLine(int row)
{
    m_row = row < m_batch.rowCount() ? row : -1;
    m_canvas->setPicture(nullptr);
    m_showsFaces = false;
    m_reason->setText(m_row >= 0 ? m_batch.lineAt(m_row).reason : QString());
    showPicture();
    readLine();
}

void IntakeDetail::showPicture()
{
    m_reading.drop();
    if (m_row < 0)
        return;
    m_reading.start(readIntakePicture(m_batch.lineAt(m_row).picture), this,
                    [this](const Result<imaging::PicturePtr> &picture) {
                        if (!picture)
                            return;
                        m_canvas->setPicture(*picture);
                        readLine();
                    });
}

void IntakeDetail::readLine()
{
    const bool chosen = m_row >= 0;
    m_reason->setEnabled(chosen);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_hits, m_against, m_override})
        widget->setVisible(chosen);
    if (!chosen)
        return;
    const IntakeLine &line = m_batch.lineAt(m_row);
    readFindings(line);
    showFaces(line);
}

void IntakeDetail::readFindings(const IntakeLine &line)
{
    QStringList facts{line.qualityText()};
    if (line.findings && line.findings->chosen && line.findings->faces.size() > 1)
        facts.prepend(
            tr("Face %1 of %2 is meant.").arg(*line.findings->chosen + 1).arg(line.findings->faces.size()));
    m_facts->setText(facts.join(QLatin1Char('\n')).trimmed());
    m_facts->setVisible(!m_facts->text().isEmpty());
    const bool searched = line.findings && line.findings->search && *line.findings->search;
    m_hits->setText(searched ? hitsText(**line.findings->search) : QString());
    m_hits->setVisible(searched);
    QStringList words;
    for (const Objection &objection : line.objections())
        words.append(objection.text);
    const bool over = line.stage == IntakeStage::Added || line.stage == IntakeStage::Proposed;
    const QString obstacle = line.obstacle();
    m_against->setText(obstacle.isEmpty()
                           ? tr("What speaks against it: %1.").arg(words.join(QStringLiteral(", ")))
                           : obstacle);
    m_against->setVisible(!over && (!words.isEmpty() || !obstacle.isEmpty()));
    m_override->setVisible(!over && obstacle.isEmpty() && !words.isEmpty());
    m_override->setAccessibleDescription(m_against->text());
    m_override->setChecked(line.overridden);
}

void IntakeDetail::showFaces(const IntakeLine &line)
{
    // Once: the person's choice among them is the canvas's.
    if (m_showsFaces || !m_canvas->picture() || !line.findings ||
        m_canvas->picture()->sha256 != line.findings->sha256)
        return;
    Detection detection;
    for (const LocatedFace &located : line.findings->faces) {
        Face face;
        face.box = located.box;
        face.confidence = located.confidence;
        detection.faces.append(face);
    }
    m_canvas->setDetection(detection);
    m_showsFaces = true;
}

void IntakeDetail::faceSelected()
{
    const auto face = m_canvas->selectedFace();
    if (m_row >= 0 && face)
        m_batch.chooseFace(m_row, *face);
}

} // namespace countersign
