#include "ui/pages/addfaceform.h"

#include "base/limits.h"
#include "domain/facefacts.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/webpicture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

QString rule()
{
    return AddFaceForm::tr(
        "The largest face in the picture is kept. Later checks of this face are declined.");
}

} // namespace

AddFaceForm::AddFaceForm(BlocklistsViewModel &model, ActiveService &service, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(makeLabel({}, theme::TextRole::Title))
    , m_slot(new FaceSlot(tr("Face")))
    , m_session(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_consequences(makeQuietLabel())
    , m_search(new QPushButton)
    , m_against(makeLabel({}))
    , m_override(new QCheckBox(tr("Add it all the same")))
    , m_add(new QPushButton(tr("Add to the list")))
    , m_notice(makeQuietLabel(rule()))
{
    setObjectName(QStringLiteral("addFaceForm"));
    m_slot->setObjectName(QStringLiteral("addFaceSlot"));
    m_slot->setFetch(fetchBy(service));
    m_slot->canvas()->setMinimumHeight(120);
    m_title->setWordWrap(true);
    m_session->setObjectName(QStringLiteral("addFaceSession"));
    m_session->setPlaceholderText(tr("Or the ID of a case that shows the face"));
    m_session->setAccessibleName(tr("Case"));
    m_session->setClearButtonEnabled(true);
    m_reason->setObjectName(QStringLiteral("addFaceReason"));
    m_reason->setPlaceholderText(tr("Reason (required)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(limits::commentCharacters);
    m_against->setObjectName(QStringLiteral("addFaceAgainst"));
    m_against->setWordWrap(true);
    m_against->hide();
    m_override->setObjectName(QStringLiteral("addFaceOverride"));
    m_override->hide();
    m_consequences->setObjectName(QStringLiteral("addFaceConsequences"));
    m_consequences->hide();
    m_search->setObjectName(QStringLiteral("addFaceSearch"));
    m_search->setAutoDefault(false);
    m_search->hide();
    m_add->setObjectName(QStringLiteral("addFaceSubmit"));
    m_add->setDefault(true);
    m_notice->setObjectName(QStringLiteral("addFaceNotice"));
    auto *cancel = new QPushButton(tr("Close"));
    cancel->setObjectName(QStringLiteral("addFaceClose"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 1);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_slot, 1);
    layout->addWidget(m_session);
    layout->addWidget(m_reason);
    layout->addWidget(m_notice);
    layout->addWidget(m_consequences);
    layout->addWidget(m_search);
    layout->addWidget(m_against);
    layout->addWidget(m_override);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &AddFaceForm::submit);
    connect(cancel, &QPushButton::clicked, this, &AddFaceForm::closed);
    connect(m_slot, &FaceSlot::pictureChanged, this, &AddFaceForm::considerPicture);
    connect(m_slot, &FaceSlot::previewingChanged, this, &AddFaceForm::readModel);
    connect(&model.intake(), &FaceIntake::changed, this, &AddFaceForm::readIntake);
    connect(m_search, &QPushButton::clicked, &model.intake(), &FaceIntake::search);
    connect(m_override, &QCheckBox::toggled, this, &AddFaceForm::readModel);
    connect(m_session, &QLineEdit::textChanged, this, &AddFaceForm::readModel);
    // Leaving the field asks for a case once; Return asks again, for instance after the connection was lost.
    connect(m_session, &QLineEdit::returnPressed, this, &AddFaceForm::readSession);
    connect(m_session, &QLineEdit::editingFinished, this, [this] {
        if (m_session->isModified())
            readSession();
    });
    connect(&model.sessionFace(), &SessionFace::changed, this, &AddFaceForm::readModel);
    connect(&model.sessionFace(), &SessionFace::failed, this, &AddFaceForm::showError);
    connect(&model.sessionFace(), &SessionFace::arrived, this,
            [this](const QString &sessionId, const imaging::PicturePtr &picture) {
                // The person may have chosen another one meanwhile.
                if (!m_slot->picture() && !m_slot->isReading() && m_session->text().trimmed() == sessionId)
                    showCasePicture(picture, m_model.sourceAt(sessionId, true));
            });
    connect(m_reason, &QLineEdit::textChanged, this, &AddFaceForm::readModel);
    connect(&model, &BlocklistsViewModel::addingChanged, this, &AddFaceForm::readModel);
    connect(&model, &BlocklistsViewModel::chosenListChanged, this, &AddFaceForm::readModel);
    connect(&model, &BlocklistsViewModel::faceAdded, this, [this](const ListAdded &added, bool reencoded) {
        m_slot->clear();
        m_session->clear();
        m_reason->clear();
        m_notice->setTone(TextLabel::Tone::Quiet);
        m_notice->setText(added.waits ? secondPersonNotice()
                          : reencoded ? tr("The face was added; its picture was re-encoded to fit 2 MB.")
                                      : tr("The face was added."));
    });
    connect(&model, &BlocklistsViewModel::failed, this, &AddFaceForm::showError);
    readModel();
}

ImageCanvas *AddFaceForm::canvas() const
{
    return m_slot->canvas();
}

void AddFaceForm::begin(const imaging::PicturePtr &picture, const QString &sessionId, const QString &reason)
{
    m_model.sessionFace().drop();
    if (picture && !sessionId.isEmpty())
        showCasePicture(picture, m_model.sourceAt(sessionId, false));
    else
        m_slot->setPicture(picture);
    m_session->setText(picture ? QString() : sessionId);
    if (!reason.isEmpty())
        m_reason->setText(reason);
    readSession();
    if (picture || !sessionId.isEmpty())
        m_reason->setFocus();
    else
        m_slot->setFocus();
}

// What a case is about is seen, judged and looked for before it is added, as any other face.
void AddFaceForm::readSession()
{
    const QString id = m_session->text().trimmed();
    if (!id.isEmpty() && !m_slot->picture())
        m_model.sessionFace().read(id);
    m_session->setModified(false);
}

void AddFaceForm::showError(const Error &error)
{
    m_notice->setTone(TextLabel::Tone::Error);
    m_notice->setText(error.message);
}

void AddFaceForm::showCasePicture(const imaging::PicturePtr &picture, const FaceSource &source)
{
    m_casePicture = picture;
    m_source = source;
    m_slot->setPicture(picture);
}

void AddFaceForm::considerPicture()
{
    if (m_slot->picture() != m_casePicture) {
        m_casePicture = nullptr;
        m_source = {};
    }
    m_override->setChecked(false);
    if (m_slot->picture()) {
        m_notice->setTone(TextLabel::Tone::Quiet);
        m_notice->setText(rule());
    }
    m_model.intake().consider(m_slot->sent());
    readIntake();
}

// Which face is meant is seen before it is added, and what speaks against it is said.
void AddFaceForm::readIntake()
{
    FaceIntake &intake = m_model.intake();
    QStringList words;
    for (const Objection &objection : intake.objections())
        words.append(objection.text);
    // Whoever ticked it did not know of what came to light since.
    if (words != m_objections)
        m_override->setChecked(false);
    m_objections = words;
    m_against->setText(tr("What speaks against it: %1.").arg(words.join(QStringLiteral(", "))));
    m_against->setVisible(!words.isEmpty());
    m_override->setVisible(!words.isEmpty());
    m_override->setAccessibleDescription(m_against->text());
    m_consequences->setText(intake.isSearching() ? tr("Looking for the same face…") : intake.consequences());
    m_consequences->setVisible(!m_consequences->text().isEmpty());
    m_search->setText(intake.isSearchBilled() ? tr("Look for the same face (billed)")
                                              : tr("Look for the same face"));
    m_search->setVisible(intake.canSearch());
    showFaces();
    readModel();
}

void AddFaceForm::showFaces()
{
    const auto faces = m_model.intake().faces();
    // The faces of a part have their boxes in that part.
    if (!faces || !*faces || m_slot->sent() != m_slot->picture())
        return;
    m_slot->canvas()->setDetection(detectionOf(**faces));
    m_slot->setLocated(*faces);
}

void AddFaceForm::readModel()
{
    m_title->setText(tr("Add a face to “%1”").arg(m_model.chosenList().name));
    // A picture says which face is meant.
    m_session->setEnabled(!m_slot->picture() && !m_model.sessionFace().isReading());
    const bool judged = m_slot->picture() && !m_slot->isReading() && m_model.intake().isReady();
    const bool wanted = m_objections.isEmpty() || m_override->isChecked();
    m_add->setEnabled(judged && wanted && !m_reason->text().trimmed().isEmpty() && !m_model.isAdding());
}

void AddFaceForm::submit()
{
    if (!m_add->isEnabled())
        return;
    FaceSource source = m_source;
    // The service would take the largest face of the case.
    source.isItsFace = source.isItsFace && m_slot->sent() == m_slot->picture();
    m_model.addFace(m_reason->text(), m_override->isChecked(), source);
}

} // namespace countersign
