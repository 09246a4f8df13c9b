#pragma once

#include <QDate>
#include <QStringList>

namespace countersign {

// What the comment of a list entry says. A service keeps nothing else of a face that was uploaded, so what
// other consoles are to read stands at its end, each in brackets of its own:
// "Second account [by A. Costa; M. Silva] [review 2027-01-31] [session 5f0c…]". People can read it, too.
struct EntryComment
{
    QString text;       // what a person wrote
    QStringList people; // who wanted it on the list, where more than one had to; the first one first
    QDate reviewBy;     // when it is to be looked at again; invalid for never
    QString sessionId;  // that the face was taken from; empty for none

    static EntryComment read(const QString &comment);
    QString written() const;

    friend bool operator==(const EntryComment &, const EntryComment &) = default;
};

} // namespace countersign
