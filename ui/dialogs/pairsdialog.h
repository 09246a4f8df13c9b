#pragma once

class QFileDialog;
class QWidget;

namespace countersign {

enum class PairsIn { Folder, Table };

// Asks for labelled pairs of faces, as models/practicedeck.h reads them. Open already; deletes itself.
QFileDialog *askForPairs(PairsIn place, QWidget *parent);

} // namespace countersign
