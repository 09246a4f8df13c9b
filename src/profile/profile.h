#pragma once

#include <QString>
#include <QUrl>
#include <QVector>

namespace countersign {

enum class ProfileKind { ThisComputer, Didit };

struct Profile
{
    QString id; // "computer", "didit": in settings, as keychain entry and on the command line
    ProfileKind kind = ProfileKind::ThisComputer;
    QUrl base;            // empty for ThisComputer: the engine says where it is
    QString name() const; // translated
};

const QVector<Profile> &profiles();
// The profile with this id; ThisComputer for an unknown one.
Profile profileById(const QString &id);

// Where accounts are registered (contract 7).
QUrl accountBase();

} // namespace countersign
