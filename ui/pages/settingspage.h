#pragma once

#include "models/accountviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace countersign {

class Card;
class TextLabel;

// Profiles and their key, looks, language, what new checks start from.
class SettingsPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    void activate() override;
    void refresh() override;

private:
    QWidget *makeProfiles();
    QWidget *makeDidit();
    QWidget *makeLooks();
    QWidget *makeChecks();
    QWidget *makeReviewer();
    void readService();
    void readAccount();
    void saveKey();
    void openRegistration();

    PageContext m_context;
    AccountViewModel m_account;
    QButtonGroup *m_profiles;
    Card *m_didit;
    QLineEdit *m_key;
    QPushButton *m_saveKey;
    QPushButton *m_removeKey;
    TextLabel *m_keyNotice;
    QPushButton *m_copyKey;
    TextLabel *m_balance;
    TextLabel *m_answering;
};

} // namespace countersign
