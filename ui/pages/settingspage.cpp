#include "ui/pages/settingspage.h"

#include "base/limits.h"
#include "base/settingkeys.h"
#include "base/settings.h"
#include "models/settingtext.h"
#include "profile/activeservice.h"
#include "review/reviewer.h"
#include "ui/dialogs/registerdialog.h"
#include "ui/pages/reviewpolicy.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int columnWidth = 680; // a form wider than that is hard to read

struct Language
{
    QString tag;
    QString name; // in itself, so that whoever needs it can read it
};

const QVector<Language> &languages()
{
    static const QVector<Language> all = {{QStringLiteral("en"), QStringLiteral("English")},
                                          {QStringLiteral("es"), QStringLiteral("Español")},
                                          {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_account(context.service)
    , m_profiles(new QButtonGroup(this))
    , m_didit(new Card(tr("Didit")))
    , m_key(new QLineEdit)
    , m_saveKey(new QPushButton(tr("Keep the key")))
    , m_removeKey(new QPushButton(tr("Remove the key")))
    , m_keyNotice(makeQuietLabel())
    , m_copyKey(new QPushButton(tr("Copy the key")))
    , m_balance(makeLabel({}))
    , m_answering(makeQuietLabel())
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    cards->setSpacing(theme::margin);
    cards->addWidget(makeLabel(title(), theme::TextRole::PageTitle));
    cards->addWidget(makeProfiles());
    cards->addWidget(makeDidit());
    cards->addWidget(makeLooks());
    cards->addWidget(makeChecks());
    cards->addWidget(makeReviewer());
    cards->addWidget(new ReviewPolicy(context.settings, context.record));
    cards->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&context.service, &ActiveService::changed, this, &SettingsPage::readService);
    connect(&context.service, &ActiveService::descriptionChanged, this, &SettingsPage::readService);
    readService();
}

QWidget *SettingsPage::makeProfiles()
{
    auto *card = new Card(settingText(settingkeys::profile));
    const QVector<Profile> &all = profiles();
    for (int i = 0; i < all.size(); ++i) {
        const Profile &profile = all.at(i);
        auto *choice = new QRadioButton(profile.kind == ProfileKind::ThisComputer
                                            ? tr("This computer: faces stay here")
                                            : tr("Didit: faces are sent to %1").arg(profile.base.host()));
        choice->setObjectName(QStringLiteral("profile-") + profile.id);
        choice->setChecked(profile.id == m_context.service.profile().id);
        choice->setEnabled(choice->isChecked() || !m_context.settings.isFixed(settingkeys::profile));
        m_profiles->addButton(choice, i);
        card->body()->addWidget(choice);
    }
    m_answering->setObjectName(QStringLiteral("answering"));
    card->body()->addWidget(m_answering);
    if (m_context.settings.isFixed(settingkeys::profile))
        card->body()->addWidget(makeQuietLabel(tr("The administrator has set where faces go.")));
    connect(m_profiles, &QButtonGroup::idClicked, this,
            [this](int index) { m_context.service.setProfile(profiles().at(index).id); });
    return card;
}

QWidget *SettingsPage::makeDidit()
{
    m_key->setObjectName(QStringLiteral("apiKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Paste the key of your application"));
    m_key->setAccessibleName(tr("Key"));
    m_key->setMinimumWidth(columnWidth / 2);
    m_saveKey->setObjectName(QStringLiteral("saveKey"));
    m_saveKey->setEnabled(false);
    m_removeKey->setObjectName(QStringLiteral("removeKey"));
    m_keyNotice->setObjectName(QStringLiteral("keyNotice"));
    m_balance->setObjectName(QStringLiteral("balance"));
    auto *registerButton = new QPushButton(tr("Register by e-mail…"));
    registerButton->setObjectName(QStringLiteral("register"));

    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, tr("Address"), makeLabel(profileById(QStringLiteral("didit")).base.toString()));
    addField(form, tr("Key"), m_key);
    addField(form, tr("Balance"), m_balance);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveKey);
    buttons->addWidget(m_removeKey);
    buttons->addWidget(registerButton);
    buttons->addStretch();
    m_didit->body()->addLayout(form);
    m_didit->body()->addLayout(buttons);
    m_didit->body()->addWidget(m_keyNotice);
    m_copyKey->setObjectName(QStringLiteral("copyKey"));
    m_copyKey->hide();
    m_didit->body()->addWidget(m_copyKey, 0, Qt::AlignLeft);
    connect(m_copyKey, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_account.unkeptKey()); });
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_saveKey->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &SettingsPage::saveKey);
    connect(m_saveKey, &QPushButton::clicked, this, &SettingsPage::saveKey);
    connect(m_removeKey, &QPushButton::clicked, &m_account, &AccountViewModel::removeKey);
    connect(&m_account, &AccountViewModel::changed, this, &SettingsPage::readAccount);
    connect(registerButton, &QPushButton::clicked, this, &SettingsPage::openRegistration);
    return m_didit;
}

QWidget *SettingsPage::makeLooks()
{
    Settings &settings = m_context.settings;
    auto *themes = new QComboBox;
    themes->setObjectName(QStringLiteral("theme"));
    themes->addItem(tr("As the system"));
    themes->addItem(tr("Light"));
    themes->addItem(tr("Dark"));
    themes->setCurrentIndex(int(settings.theme()));
    connect(themes, &QComboBox::activated, this, [this](int index) {
        m_context.settings.setTheme(ThemeChoice(index));
        theme::apply(ThemeChoice(index));
    });
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system"), QString());
    for (const Language &known : languages())
        language->addItem(known.name, known.tag);
    language->setCurrentIndex(std::max(0, language->findData(settings.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_context.settings.setLanguage(language->currentData().toString()); });

    auto *card = new Card(tr("Looks"));
    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, tr("Theme"), themes);
    addField(form, tr("Language"), language);
    card->body()->addLayout(form);
    card->body()->addWidget(makeQuietLabel(tr("A change of language takes effect at the next start.")));
    return card;
}

QWidget *SettingsPage::makeChecks()
{
    Settings &settings = m_context.settings;
    auto *match = makeScoreBox(QStringLiteral("matchThresholdSetting"), settings.matchThreshold());
    auto *liveness = makeScoreBox(QStringLiteral("livenessThresholdSetting"), settings.livenessThreshold());
    auto *age = makeScoreBox(QStringLiteral("ageThresholdSetting"), settings.ageThreshold());
    setUnit(age, settingNumberText(settingkeys::ageThreshold));
    connect(match, &QSpinBox::valueChanged, &settings,
            [&settings](int value) { settings.setMatchThreshold(value); });
    connect(liveness, &QSpinBox::valueChanged, &settings,
            [&settings](int value) { settings.setLivenessThreshold(value); });
    connect(age, &QSpinBox::valueChanged, &settings, &Settings::setAgeThreshold);
    // The pages of the checks move the same thresholds.
    connect(&settings, &Settings::changed, this, [&settings, match, liveness, age] {
        match->setValue(qRound(settings.matchThreshold()));
        liveness->setValue(qRound(settings.livenessThreshold()));
        age->setValue(settings.ageThreshold());
    });

    auto *card = new Card(tr("New checks start from"));
    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, settingText(settingkeys::matchThreshold), match);
    addField(form, settingText(settingkeys::livenessThreshold), liveness);
    addField(form, settingText(settingkeys::ageThreshold), age);
    card->body()->addLayout(form);
    return card;
}

QWidget *SettingsPage::makeReviewer()
{
    Settings &settings = m_context.settings;
    auto *name = new QLineEdit(settings.reviewerName());
    name->setObjectName(QStringLiteral("reviewerName"));
    name->setMaxLength(limits::reviewerNameCharacters);
    name->setPlaceholderText(currentReviewer({}).name);
    name->setMinimumWidth(columnWidth / 2);
    connect(name, &QLineEdit::editingFinished, &settings,
            [&settings, name] { settings.setReviewerName(name->text()); });
    auto *card = new Card(tr("You"));
    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(form, settingText(settingkeys::reviewerName), name);
    card->body()->addLayout(form);
    return card;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activate()
{
    m_profiles->checkedButton()->setFocus();
    m_account.readBalance();
}

void SettingsPage::refresh()
{
    m_account.readBalance();
}

void SettingsPage::readService()
{
    const bool didit = m_context.service.profile().kind == ProfileKind::Didit;
    m_didit->setVisible(didit);
    const ServiceState state = m_context.service.state();
    m_answering->setText(state == ServiceState::Ready || state == ServiceState::Starting
                             ? m_context.service.description()
                             : m_context.service.problem().message);
    if (isVisible())
        m_account.readBalance();
}

void SettingsPage::readAccount()
{
    m_balance->setText(m_account.balance());
    m_keyNotice->setText(m_account.keyNotice());
    m_copyKey->setVisible(!m_account.unkeptKey().isEmpty());
}

void SettingsPage::saveKey()
{
    m_account.keepKey(m_key->text());
    m_key->clear();
}

void SettingsPage::openRegistration()
{
    auto *dialog = new RegisterDialog(m_context.service.accounts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegisterDialog::registered, this,
            [this](const QByteArray &key) { m_account.keepNewKey(QString::fromUtf8(key)); });
    dialog->open();
}

} // namespace countersign
