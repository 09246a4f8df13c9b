#pragma once

#include "engine/analysis.h"
#include "engine/manifest.h"

namespace countersign::engine {

// A supported network and where it lies.
struct CatalogueEntry
{
    NetworkManifest manifest;
    QString path; // of its file; empty when it is not there
};

// Every network of the catalogue, looked for in `folders`, the first folder first. `problems` gets a sentence
// for each ".onnx" file that is none of them. Folders are not searched in depth; one that does not exist is
// no problem.
QVector<CatalogueEntry> catalogue(const QStringList &folders, QStringList *problems);

// The catalogue for people: name, licence, notice, address, SHA-256, whether it is there.
QString catalogueText(const QVector<CatalogueEntry> &entries);

// What "countersign-engine --about" prints: version, tier and the networks that answer, with their licences
// and notices, and `problems`.
QString aboutText(const NetworkSummary &networks, const QStringList &problems);

} // namespace countersign::engine
