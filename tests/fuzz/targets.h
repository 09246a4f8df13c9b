#pragma once

#include <QByteArray>
#include <QVector>

// Everything that reads bytes of strangers, as entry functions that libFuzzer and the smoke test share. An
// entry function must survive every input; where the input breaks a promise of ours it ends the program by
// qFatal().
namespace countersign::fuzz {

struct Target
{
    const char *name;
    void (*run)(const QByteArray &input);
    QVector<QByteArray> seeds; // whole inputs to begin with
};

// "answers", "pictures", "networks", "requests". QCoreApplication must exist.
const QVector<Target> &targets();

const Target *targetOf(const QByteArray &name);

} // namespace countersign::fuzz
