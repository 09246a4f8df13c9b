#pragma once

class QTableView;

namespace countersign {

// A flat table in the house's look: rows of one height, no grid, row selection, keys move.
QTableView *makeTable();

// Columns as wide as their headers ask, the last one takes the rest. Call after the model is set.
void stretchLastColumn(QTableView *table);

// For tables of few rows: columns as wide as their content, the last one takes the rest.
void fitColumns(QTableView *table);

} // namespace countersign
