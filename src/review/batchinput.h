#pragma once

#include "base/result.h"
#include "review/batchitem.h"

#include <QStringList>
#include <QVector>

namespace countersign {

// Which columns of a table name the pictures and the label. An empty name stands for the usual ones: selfie
// and document, probe and reference, a and b, user_image and ref_image; else the first ones of the table. The
// label is usually in "same".
struct BatchColumns
{
    QString probe;
    QString reference;
    QString label;

    friend bool operator==(const BatchColumns &, const BatchColumns &) = default;
};

// How the names of files say which two belong together: what stands for the star is the same in both. Without
// the extension, upper and lower case alike. So "*selfie" fits ana_selfie.jpg, and ana/selfie.png.
struct PairPattern
{
    QString probe = QStringLiteral("*selfie");
    QString reference = QStringLiteral("*document");

    // Each has one star, and they differ.
    bool isUsable() const;

    friend bool operator==(const PairPattern &, const PairPattern &) = default;
};

// What a person gave for a batch: one CSV file, or folders and pictures.
struct BatchSource
{
    QStringList paths;
    BatchKind kind = BatchKind::Match;
    BatchColumns columns;
    PairPattern pattern;
};

struct BatchInput
{
    QVector<BatchItem> items;
    QStringList columns;      // of the table; empty without one
    BatchColumns taken;       // those that were used
    qsizetype usable() const; // items without a problem
    qsizetype labelled() const;
};

// Reads what calls a batch would make. A table's paths may be relative to it; beside the pictures it may have
// the columns vendor_data and comment. Folders are read with all that is in them but what is hidden. Whatever
// cannot be used stays in the list with the reason: no such file, no picture, no partner, two partners, a
// label that says nothing, the same pictures once more. Blocking; for worker threads. Errors: Unreadable and
// TooLarge, when there is no list at all.
Result<BatchInput> readBatchInput(const BatchSource &source);

// "yes", "1", "same", "true" and "y" as true, their opposites as false, upper and lower case alike; nothing
// for the rest.
std::optional<bool> readLabel(const QString &text);

} // namespace countersign
