#pragma once

#include <QString>

namespace countersign {

// Contract 7. Money stays decimal text, never a double.
struct Balance
{
    QString amount;
    bool autoRefill = false;
    QString autoRefillAmount;
    QString autoRefillThreshold;
    QByteArray raw;
};

struct Registration
{
    QString email;
    QString password;
};

struct VerifiedAccount
{
    QString organisation;
    QString application;
    QString apiKey; // a secret: to the key store and nowhere else
};

} // namespace countersign
