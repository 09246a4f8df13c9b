#pragma once

#include "domain/session.h"

namespace countersign {

// One picture of a case.
struct CasePicture
{
    QString role;  // language-free, for the record: "selfie", "reference"
    QString title; // translated
    QUrl address;
};

// All of them, in the order of what a reviewer compares: the selfie, what it is held against, the document,
// candidates. No address twice.
QVector<CasePicture> picturesOf(const SessionDecision &decision);

// The portraits of earlier cases.
QVector<CasePicture> picturesOfEarlier(const QVector<SessionRow> &cases);

// Whether both are one picture, whatever the signatures of their addresses.
bool isSamePicture(const CasePicture &left, const CasePicture &right);

// The two that stand beside each other; fewer when there are fewer.
QVector<CasePicture> comparedPictures(const SessionDecision &decision);

} // namespace countersign
