#pragma once

#include "base/result.h"
#include "review/opinion.h"

namespace countersign {

class SealKey;

// Second opinions on their way from one computer to another, as the bytes of one file: "CSHANDOV", the
// format's version (1 byte), salt (16) and nonce (24), then, under XChaCha20-Poly1305 with a key that
// Argon2id makes of a passphrase, public key (32) and signature (64) of the installation that made it, and
// JSON. It holds no picture, no customer's name and no note. All functions are pure; sealing and opening
// take a noticeable moment on purpose: call them in the background.
struct OpinionHandOver
{
    QString profileId;         // whose cases they are about; session ids mean nothing elsewhere
    QVector<Opinion> opinions; // oldest first, at least one
    QString installation;      // of who made it, see SealKey; its signature is checked
};

// Why a new passphrase will not do, as one sentence; empty when it will.
QString passphraseProblem(const QString &passphrase);

// Of more than limits::handedOpinions the newest. Errors: Rejected, without an opinion or with a
// passphraseProblem().
Result<QByteArray> sealHandOver(const QString &profileId, const QVector<Opinion> &opinions,
                                const SealKey &key, const QString &passphrase);

// Errors: TooLarge above limits::opinionFileBytes; Unreadable for a file of another kind, a cut or a forged
// one; Unsupported for a newer format; Rejected for a wrong passphrase, which nothing tells from damage.
Result<OpinionHandOver> openHandOver(const QByteArray &file, const QString &passphrase);

// The JSON inside, without its signature. Errors: Unreadable.
Result<OpinionHandOver> readHandOverJson(const QByteArray &json);

} // namespace countersign
