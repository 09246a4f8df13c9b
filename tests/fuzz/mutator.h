#pragma once

#include <QByteArray>
#include <QVector>

#include <random>

namespace countersign::fuzz {

// Damages inputs the same way on every machine: the sequence follows from the seed alone.
class Mutator
{
public:
    Mutator(quint32 seed, QVector<QByteArray> seeds);

    QByteArray next();

private:
    qsizetype below(qsizetype bound);
    void damage(QByteArray &input);

    std::mt19937 m_random;
    QVector<QByteArray> m_seeds;
};

} // namespace countersign::fuzz
